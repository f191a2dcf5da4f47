import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { MANAGER_WORD } from '../offboarding/order/manager';
import { isTenantNamed } from './chosen';
import { searchUsers } from './searchUsers';

const MANAGER = { name: 'Manager in Directory', value: MANAGER_WORD };

/**
 * Lists users of the chosen tenant, and before them the manager of the user who leaves, whoever that
 * is. Where no tenant is chosen, as where an expression gives it, the manager is all there is to
 * choose.
 *
 * @param filter what the user typed
 * @param paginationToken link to the next page
 */
export async function searchUsersOrManager(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const wanted = (filter ?? '').trim().toLowerCase();
	const isShown = !paginationToken && MANAGER.name.toLowerCase().includes(wanted);
	const first = isShown ? [MANAGER] : [];
	if (isShown && !isTenantNamed(this)) return { results: first };
	const { results, ...page } = await searchUsers.call(this, filter, paginationToken);
	return { results: [...first, ...results], ...page };
}

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant, chosenUser } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the inbox rules of the chosen user.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchMailboxRules(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListUserMailboxRules',
		query: {
			tenantFilter: await chosenTenant(this, 'a mailbox rule'),
			UserID: chosenUser(this, 'a mailbox rule'),
		},
	};
	const entry = ({ Identity, Name, Enabled }: IDataObject) =>
		typeof Identity === 'string'
			? { name: `${String(Name)}${Enabled === false ? ' (disabled)' : ''}`, value: Identity }
			: undefined;
	return await searchList(this, request, entry, filter, paginationToken);
}

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchGraph } from './graphPicker';

/**
 * Lists users of the chosen tenant, by name, user principal name or mail address.
 *
 * @param filter what the user typed
 * @param paginationToken link to the next page
 */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const list = {
		endpoint: 'users',
		select: 'id,displayName,userPrincipalName',
		searched: ['displayName', 'userPrincipalName', 'mail'],
		entry: ({ displayName, userPrincipalName }: Record<string, unknown>) =>
			typeof userPrincipalName === 'string'
				? {
						name: `${String(displayName ?? userPrincipalName)} (${userPrincipalName})`,
						value: userPrincipalName,
					}
				: undefined,
	};
	return await searchGraph(this, await chosenTenant(this, 'a user'), list, filter, paginationToken);
}

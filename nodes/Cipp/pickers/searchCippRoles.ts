import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists the roles of CIPP, built-in ones included.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchCippRoles(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = { method: 'GET' as const, endpoint: 'ListCustomRole' };
	const entry = ({ RoleName }: IDataObject) => ({
		name: String(RoleName),
		value: String(RoleName),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

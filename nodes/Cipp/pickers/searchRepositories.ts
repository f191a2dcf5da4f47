import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists the repositories that CIPP knows.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchRepositories(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = { method: 'GET' as const, endpoint: 'ListCommunityRepos' };
	const entry = ({ FullName }: IDataObject) => ({
		name: String(FullName),
		value: String(FullName),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

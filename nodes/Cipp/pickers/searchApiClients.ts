import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists the API clients of CIPP.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchApiClients(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const query = { Action: 'List' };
	const request = { method: 'GET' as const, endpoint: 'ExecApiClient', query };
	const entry = ({ AppName, ClientId }: IDataObject) => ({
		name: String(AppName),
		value: String(ClientId),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists the apps that wait in CIPP's queue, of all tenants.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchQueuedApps(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = { method: 'GET' as const, endpoint: 'ListApplicationQueue' };
	const entry = ({ id, applicationName, tenantName }: IDataObject) => ({
		name: `${String(applicationName)} (${String(tenantName)})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

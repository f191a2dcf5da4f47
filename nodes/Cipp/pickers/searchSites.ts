import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the sites of the chosen tenant, without OneDrives.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchSites(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListSites',
		query: {
			tenantFilter: await chosenTenant(this, 'a site'),
			Type: 'SharePointSiteUsage',
			URLOnly: true,
		},
	};
	const entry = ({ displayName, webUrl }: IDataObject) =>
		webUrl
			? { name: `${String(displayName ?? '')} (${String(webUrl)})`, value: String(webUrl) }
			: undefined;
	return await searchList(this, request, entry, filter, paginationToken);
}

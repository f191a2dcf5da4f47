import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the apps of the chosen tenant with their types.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchApps(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'an app'),
			Endpoint: 'deviceAppManagement/mobileApps',
			$select: 'id,displayName',
		},
	};
	const entry = ({ id, displayName, '@odata.type': type }: IDataObject) => ({
		name: `${String(displayName)} (${String(type ?? '').replace('#microsoft.graph.', '')})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

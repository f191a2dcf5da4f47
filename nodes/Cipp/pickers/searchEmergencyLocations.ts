import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the emergency locations of the chosen tenant.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchEmergencyLocations(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListTeamsLisLocation',
		query: { tenantFilter: await chosenTenant(this, 'a location') },
	};
	const entry = ({ LocationId, Description, City }: IDataObject) => ({
		name: `${String(Description ?? '')} (${String(City ?? '')})`,
		value: String(LocationId),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

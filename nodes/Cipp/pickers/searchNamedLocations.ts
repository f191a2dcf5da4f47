import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the named locations of the chosen tenant.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchNamedLocations(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListNamedLocations',
		query: { tenantFilter: await chosenTenant(this, 'a named location') },
	};
	const entry = ({ id, displayName, rangeOrLocation }: IDataObject) => ({
		name: `${String(displayName)} (${String(rangeOrLocation)})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { rowsForPicker, searchWhole } from './graphPicker';
import { askForPicker } from './pickerClient';

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
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListNamedLocations',
		query: { tenantFilter: await chosenTenant(this, 'a named location') },
	});
	const entries = rowsForPicker(this, answer).map(({ id, displayName, rangeOrLocation }) => ({
		name: `${String(displayName)} (${String(rangeOrLocation)})`,
		value: String(id),
	}));
	return searchWhole(entries, filter, paginationToken);
}

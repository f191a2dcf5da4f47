import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the security incidents of the chosen tenant.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchSecurityIncidents(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ExecIncidentsList',
		query: { tenantFilter: await chosenTenant(this, 'an incident') },
	};
	const entry = ({ Id, DisplayName, Status }: IDataObject) => ({
		name: `${String(DisplayName)} (${String(Id)}, ${String(Status)})`,
		value: String(Id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

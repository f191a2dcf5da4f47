import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the Autopilot devices of the chosen tenant, by serial number, model and user.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchAutopilotDevices(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListAPDevices',
		query: { tenantFilter: await chosenTenant(this, 'an Autopilot device') },
	};
	const entry = ({ id, serialNumber, model, userPrincipalName }: IDataObject) => ({
		name: `${String(serialNumber)} (${[model, userPrincipalName].filter(Boolean).join(', ')})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

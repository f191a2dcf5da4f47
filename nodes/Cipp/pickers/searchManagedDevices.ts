import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the devices that Intune has of the chosen tenant, by name, serial number and user. Graph
 * cannot search them.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchManagedDevices(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a device'),
			Endpoint: 'deviceManagement/managedDevices',
			$select: 'id,deviceName,serialNumber,userPrincipalName',
		},
	};
	const entry = ({ id, deviceName, serialNumber, userPrincipalName }: IDataObject) => ({
		name: `${String(deviceName)} (${[serialNumber, userPrincipalName].filter(Boolean).join(', ')})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

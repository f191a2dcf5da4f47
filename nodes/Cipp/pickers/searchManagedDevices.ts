import { listPicker } from './listPicker';

/**
 * Lists the devices that Intune has of the chosen tenant, by name, serial number and user. Graph
 * cannot search them.
 */
export const searchManagedDevices = listPicker({
	ofTenant: 'a device',
	endpoint: 'ListGraphRequest',
	query: {
		Endpoint: 'deviceManagement/managedDevices',
		$select: 'id,deviceName,serialNumber,userPrincipalName',
	},
	entry: ({ id, deviceName, serialNumber, userPrincipalName }) => ({
		name: `${String(deviceName)} (${[serialNumber, userPrincipalName].filter(Boolean).join(', ')})`,
		value: String(id),
	}),
});

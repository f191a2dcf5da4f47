import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the devices that are registered for Autopilot (`Invoke-ListAPDevices`). */
export const getAllAutopilotDevices = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many autopilot devices',
	description: 'Get many devices that are registered for Windows Autopilot',
	endpoint: 'ListAPDevices',
	right: 'Endpoint.Autopilot.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['id'],
	columns: {
		autopilotDeviceId: 'id',
		serialNumber: 'serialNumber',
		manufacturer: 'manufacturer',
		model: 'model',
		groupTag: 'groupTag',
		displayName: 'displayName',
		userEmail: ({ userPrincipalName }) => userPrincipalName || null,
		managedDeviceId: 'managedDeviceId',
		entraDeviceId: 'azureActiveDirectoryDeviceId',
		enrollmentState: 'enrollmentState',
		lastContactAt: 'lastContactedDateTime',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

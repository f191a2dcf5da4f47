import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { wholeNumber } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';

const DAY_MS = 86_400_000;

/** Lists the devices that Intune manages (`Invoke-ListDevices`). CIPP has no filter for them. */
export const getAllDevices = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many devices',
	description:
		'Get many devices that Intune manages, with their users and when they last checked in',
	options: {
		silentDays: wholeNumber({
			name: 'silentDays',
			displayName: 'No Check-In for Days',
			description: 'Leaves out devices that checked in within this many days; 0 leaves out none',
			default: 0,
			from: 0,
			to: 3650,
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListDevices',
	right: 'Endpoint.Device.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['id'],
	where: (row, { silentDays }) => silentDays === 0 || isSilent(row, silentDays),
	columns: {
		managedDeviceId: 'id',
		deviceName: 'deviceName',
		entraDeviceId: 'azureADDeviceId',
		serialNumber: 'serialNumber',
		userEmail: 'userPrincipalName',
		userId: 'userId',
		operatingSystem: 'operatingSystem',
		osVersion: 'osVersion',
		complianceState: 'complianceState',
		isEncrypted: 'isEncrypted',
		ownership: 'managedDeviceOwnerType',
		manufacturer: 'manufacturer',
		model: 'model',
		enrolledAt: 'enrolledDateTime',
		lastCheckInAt: 'lastSyncDateTime',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

/** One that never checked in has a date long ago. */
function isSilent({ lastSyncDateTime }: IDataObject, days: number): boolean {
	const last = Date.parse(String(lastSyncDateTime ?? ''));
	return Number.isNaN(last) || Date.now() - last > days * DAY_MS;
}

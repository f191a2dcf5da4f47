import type { NodeCase } from '../nodeCase';
import { NO_ID, TENANT, TENANT_ID, idOf, caseOf } from '../nodeCase';
import type { Request } from '../recording';

const device = caseOf('device');
const autopilotDevice = caseOf('autopilotDevice');

const LAPTOP = { managedDeviceId: idOf('managed jane.doe@contoso.com') };
const AUTOPILOT = { autopilotDeviceId: idOf(`autopilot ${TENANT_ID}`) };

const onLaptop = (
	operation: string,
	parameters: Record<string, unknown> = {},
	variant?: string,
): NodeCase =>
	device(operation, {
		variant,
		parameters: { ...LAPTOP, ...parameters },
		unknownUser: variant === undefined ? { managedDeviceId: NO_ID } : 'none',
	});

/** The recovery keys are listed from what CIPP has cached. */
const KEYS_CACHED: Request[] = [
	{
		method: 'POST',
		endpoint: 'ExecCIPPDBCache',
		query: { TenantFilter: TENANT, Name: 'BitlockerKeys' },
	},
];

/** Operations on devices. */
export const DEVICE_CASES: NodeCase[] = [
	device('getAll', { parameters: { limit: 2 } }),
	onLaptop('runAction', { deviceAction: 'sync' }),
	onLaptop('runAction', { deviceAction: 'rename', newDeviceName: 'LT-0124' }, 'rename'),
	onLaptop('runAction', { deviceAction: 'scan', quickScan: true }, 'scan'),
	onLaptop(
		'runAction',
		{ deviceAction: 'setPrimaryUser', primaryUser: 'john.roe@contoso.com' },
		'primary user',
	),
	onLaptop('runAction', { deviceAction: 'collectLogs' }, 'collect logs'),
	...['delete', 'retire'].map((deviceRemoval) =>
		onLaptop('wipeOrRemove', { deviceRemoval, confirmRemoval: true }, deviceRemoval),
	),
	onLaptop(
		'wipeOrRemove',
		{
			deviceRemoval: 'wipe',
			keepUserData: true,
			confirmErasure: true,
			wipeOptions: {
				keepEnrollmentData: true,
				persistEsimDataPlan: true,
				macOsUnlockCode: '123456',
			},
		},
		'wipe in detail',
	),
	onLaptop('wipeOrRemove', {
		deviceRemoval: 'wipe',
		keepUserData: false,
		confirmErasure: true,
		wipeOptions: { useProtectedWipe: true },
	}),
	onLaptop('getRecoveryKeys'),
	onLaptop('getLocalAdminPassword'),
	device('searchRecoveryKeys', {
		before: KEYS_CACHED,
		parameters: { searchedId: idOf(`key ${idOf('deviceId jane.doe@contoso.com')}`) },
	}),
	device('searchRecoveryKeys', {
		variant: 'by device',
		before: KEYS_CACHED,
		parameters: { searchBy: 'deviceId', searchedId: idOf('deviceId jane.doe@contoso.com') },
	}),
	autopilotDevice('getAll', { parameters: { returnAll: true } }),
	autopilotDevice('getAllProfiles', {
		parameters: { profileKind: 'ApProfile', returnAll: true },
	}),
	autopilotDevice('assignUser', {
		user: 'jane.doe@contoso.com',
		parameters: AUTOPILOT,
		unknownUser: { userEmail: 'nobody@contoso.com' },
	}),
	autopilotDevice('delete', {
		parameters: { ...AUTOPILOT, confirmDeletion: true },
		unknownUser: { autopilotDeviceId: NO_ID },
	}),
	autopilotDevice('sync'),
];

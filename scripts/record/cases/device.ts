import type { NodeCase } from '../nodeCase';
import { NO_ID, TENANT, TENANT_ID, idOf, of } from '../nodeCase';
import type { Request } from '../recording';

const device = of('device');
const autopilotDevice = of('autopilotDevice');

const LAPTOP = { managedDeviceId: idOf('managed jane.doe@contoso.com') };
const AUTOPILOT = { autopilotDeviceId: idOf(`autopilot ${TENANT_ID}`) };

const onLaptop = (operation: string, parameters: Record<string, unknown> = {}): NodeCase =>
	device(operation, {
		parameters: { ...LAPTOP, ...parameters },
		unknownUser: { managedDeviceId: NO_ID },
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
export const deviceCases: NodeCase[] = [
	device('getAll', { parameters: { limit: 2 } }),
	onLaptop('runAction', { deviceAction: 'sync' }),
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

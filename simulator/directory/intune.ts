import type { JsonRecord } from '../powershell/members';
import type { SimTenant } from './types';

/** What Intune has of a tenant, as Graph gives it. */
export interface SimIntune {
	devices: JsonRecord[];
	autopilotDevices: JsonRecord[];
	apps: JsonRecord[];
	policies: JsonRecord[];
	scripts: JsonRecord[];
	filters: JsonRecord[];
}

/** Ids of what every tenant has at first. */
export const INTUNE_ID = {
	laptop: '497b0a21-9058-42df-8a61-9efd50f59a2b',
	laptopInEntra: '0e4240cd-0b02-4d7a-8572-63ab3690d31d',
	recoveryKey: 'b637b17a-f08a-4ed8-850c-18cccde915da',
	autopilotDevice: '4d3b2b4b-063b-4e4a-a9cc-04579c253c99',
	portal: '085324f4-a160-4b88-8eab-8aba7253ad9b',
	baseline: 'ac377b1a-b9de-478e-848f-66344d6d0769',
	wallpaper: 'e6f91ffd-fcd0-4d5b-854d-01fcbf170f0a',
	filter: 'bba604bb-3377-47d0-8ce2-91e923db6135',
};

/** What unlocks the drive of every laptop. */
export const RECOVERY_KEY = '123456-234567-345678-456789-567890-678901-789012-890123';

/** The local admin password of every laptop. */
export const LAPS_PASSWORD = 'Kx7!made-up';

const KEPT = new WeakMap<SimTenant, SimIntune>();

/** Intune of a tenant: one laptop, which is in Autopilot too, an app, a policy and a script. */
export function intuneOf(tenant: SimTenant): SimIntune {
	const known = KEPT.get(tenant) ?? fresh(tenant);
	KEPT.set(tenant, known);
	return known;
}

const forAllDevices = () => [
	{ id: 'a', target: { '@odata.type': '#microsoft.graph.allDevicesAssignmentTarget' } },
];

function fresh({ users }: SimTenant): SimIntune {
	const named = { description: '', lastModifiedDateTime: '2026-11-01T08:00:00Z' };
	return {
		devices: [
			{
				id: INTUNE_ID.laptop,
				deviceName: 'LT-0123',
				azureADDeviceId: INTUNE_ID.laptopInEntra,
				serialNumber: '5CG123',
				userPrincipalName: users[0]?.userPrincipalName ?? '',
				userId: users[0]?.id ?? '',
				operatingSystem: 'Windows',
				osVersion: '10.0.26100.1742',
				complianceState: 'compliant',
				isEncrypted: true,
				managedDeviceOwnerType: 'company',
				manufacturer: 'HP',
				model: 'EliteBook',
				enrolledDateTime: '2026-01-05T08:00:00Z',
				lastSyncDateTime: '2026-02-01T08:00:00Z',
			},
		],
		autopilotDevices: [
			{
				id: INTUNE_ID.autopilotDevice,
				serialNumber: '5CG123',
				model: 'EliteBook',
				manufacturer: 'HP',
				groupTag: '',
				userPrincipalName: '',
				addressableUserName: '',
				managedDeviceId: INTUNE_ID.laptop,
				azureActiveDirectoryDeviceId: INTUNE_ID.laptopInEntra,
				enrollmentState: 'enrolled',
				displayName: '',
			},
		],
		apps: [
			{
				'@odata.type': '#microsoft.graph.winGetApp',
				id: INTUNE_ID.portal,
				displayName: 'Company Portal',
				publishingState: 'published',
				isAssigned: true,
				assignments: forAllDevices().map((one) => ({ ...one, intent: 'required' })),
			},
		],
		policies: [
			{
				id: INTUNE_ID.baseline,
				displayName: 'Baseline',
				name: 'Baseline',
				...named,
				assignments: forAllDevices(),
				URLName: 'ConfigurationPolicies',
				PolicyTypeName: 'Settings Catalog',
			},
		],
		scripts: [
			{
				id: INTUNE_ID.wallpaper,
				displayName: 'Set wallpaper',
				...named,
				fileName: 'a.ps1',
				assignments: forAllDevices(),
				scriptType: 'Windows',
			},
		],
		filters: [{ id: INTUNE_ID.filter, displayName: 'Win11 only', platform: 'windows10AndLater' }],
	};
}

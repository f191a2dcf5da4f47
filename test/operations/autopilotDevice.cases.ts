import { INTUNE_ID } from '../../simulator/directory/intune';
import type { OperationCase } from '../user/operationCase';
import { get, KNOWN, LOOK_UP_ALL, post, USERS } from '../user/operationCase';
import { defaultDirectory } from '../../simulator/directory/defaultContent';
import { REFUSED, tenantCase } from './ofTenants';

const read = (domain: string) => get('ListAPDevices', { tenantFilter: domain });

const aboutDevice = (domain: string) => ({
	tenantDomain: domain,
	autopilotDeviceId: INTUNE_ID.autopilotDevice,
	serialNumber: '5CG123',
});

const displayName = (name: string) => defaultDirectory().findUser(name).displayName;

/** Operations on Autopilot devices. */
export const autopilotDeviceCases: OperationCase[] = [
	tenantCase({
		resource: 'autopilotDevice',
		operation: 'getAll',
		sent: (domain) => [read(domain)],
		given: (domain) => [
			{
				tenantDomain: domain,
				autopilotDeviceId: INTUNE_ID.autopilotDevice,
				serialNumber: '5CG123',
				manufacturer: 'HP',
				model: 'EliteBook',
				groupTag: '',
				displayName: '',
				userEmail: null,
				managedDeviceId: INTUNE_ID.laptop,
				entraDeviceId: INTUNE_ID.laptopInEntra,
				enrollmentState: 'enrolled',
				lastContactAt: null,
			},
		],
		failure: { endpoint: 'ListAPDevices', ...REFUSED },
	}),
	tenantCase({
		resource: 'autopilotDevice',
		operation: 'getAllProfiles',
		parameters: { profileKind: 'ApProfile' },
		sent: (domain) => [get('ListAutopilotconfig', { tenantFilter: domain, type: 'ApProfile' })],
		given: (domain) => [
			{
				tenantDomain: domain,
				profileId: '83bcb37e-7558-4e8e-9125-1a69595f986e',
				name: 'Default profile',
				description: '',
				type: 'azureADWindowsAutopilotDeploymentProfile',
				assignments: [],
				createdAt: '2026-11-01T08:00:00Z',
				modifiedAt: '2026-11-01T08:00:00Z',
			},
		],
		failure: { endpoint: 'ListAutopilotconfig', ...REFUSED },
	}),
	{
		resource: 'autopilotDevice',
		operation: 'assignUser',
		parameters: { autopilotDeviceId: INTUNE_ID.autopilotDevice },
		items: USERS,
		requests: [
			...LOOK_UP_ALL,
			...KNOWN.flatMap(({ tenant, name }) => [
				read(tenant),
				post('ExecAssignAPDevice', {
					tenantFilter: tenant,
					device: INTUNE_ID.autopilotDevice,
					serialNumber: '5CG123',
					user: {
						value: name,
						addedFields: { userPrincipalName: name, addressableUserName: displayName(name) },
					},
				}),
				read(tenant),
			]),
		],
		outputs: KNOWN.map(({ tenant, name, about }) => [
			{
				success: true,
				message: `Successfully assigned device: ${INTUNE_ID.autopilotDevice} with Serial: 5CG123 to  ${name} for ${tenant}`,
				confirmed: true,
				...aboutDevice(tenant),
				userEmail: name,
				userId: about.userId,
			},
		]),
		failure: {
			endpoint: 'ExecAssignAPDevice',
			answer: {
				status: 400,
				json: {
					Results: `Could not assign john.smith@fabrikam.com to ${INTUNE_ID.autopilotDevice} for fabrikam.com Error: Insufficient privileges to complete the operation.`,
				},
			},
			message: /Could not assign john\.smith@fabrikam\.com/,
			outcome: 'refused',
		},
	},
	tenantCase({
		resource: 'autopilotDevice',
		operation: 'delete',
		parameters: { autopilotDeviceId: INTUNE_ID.autopilotDevice, confirmDeletion: true },
		sent: (domain) => [
			read(domain),
			post('RemoveAPDevice', { tenantFilter: domain, ID: INTUNE_ID.autopilotDevice }),
			read(domain),
		],
		given: (domain) => [
			{
				deleted: true,
				message: `Deleted autopilot device ${INTUNE_ID.autopilotDevice}`,
				confirmed: true,
				...aboutDevice(domain),
			},
		],
		failure: {
			endpoint: 'RemoveAPDevice',
			answer: {
				status: 500,
				json: {
					Results: `Failed to delete device ${INTUNE_ID.autopilotDevice}: Insufficient privileges to complete the operation.`,
				},
			},
			message: /Failed to delete device/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'autopilotDevice',
		operation: 'sync',
		sent: (domain) => [post('ExecSyncAPDevices', { tenantFilter: domain })],
		given: (domain) => [
			{
				success: true,
				message: `Successfully Started Sync for ${domain}`,
				tenantDomain: domain,
			},
		],
		failure: {
			endpoint: 'ExecSyncAPDevices',
			answer: {
				status: 403,
				json: {
					Results:
						'Failed to start sync for fabrikam.com. Did you try syncing in the last 10 minutes?',
				},
			},
			message: /Failed to start sync for fabrikam\.com/,
			outcome: 'refused',
		},
	}),
];

import type { IDataObject } from 'n8n-workflow';

import type { SimTenant } from '../../simulator/directory/types';
import { INTUNE_ID, LAPS_PASSWORD, RECOVERY_KEY } from '../../simulator/directory/intune';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { readGraph } from './graphParts';
import { REFUSED, tenantCase } from './ofTenants';

const COLUMNS = '$select=id,deviceName,azureADDeviceId,serialNumber,userPrincipalName';

const by = (column: string, value: string) =>
	`$filter=${encodeURIComponent(`${column} eq '${value}'`)}`;

/** The look-up of the laptop by its ID in Intune, and in Entra ID too where that may do. */
export function lookUpLaptop(domain: string, inEntra = false): ExpectedRequest {
	const id = INTUNE_ID.laptop;
	return readGraph(
		domain,
		`deviceManagement/managedDevices/${id}?${COLUMNS}`,
		`deviceManagement/managedDevices?${by('azureADDeviceId', id)}&${COLUMNS}`,
		...(inEntra
			? [
					`devices?${by('deviceId', id)}&$select=deviceId,displayName`,
					`devices/${id}?$select=deviceId,displayName`,
				]
			: []),
	);
}

const aboutLaptop = (domain: string, { users }: SimTenant): IDataObject => ({
	tenantDomain: domain,
	managedDeviceId: INTUNE_ID.laptop,
	deviceName: 'LT-0123',
	entraDeviceId: INTUNE_ID.laptopInEntra,
	userEmail: users[0]?.userPrincipalName,
});

const refused = (json: unknown, status = 500) => ({
	answer: { status, json: json as IDataObject },
	message: /Insufficient privileges/,
	outcome: 'refused' as const,
});

/** Operations on devices. */
export const deviceCases: OperationCase[] = [
	tenantCase({
		resource: 'device',
		operation: 'getAll',
		sent: (domain) => [get('ListDevices', { tenantFilter: domain })],
		given: (domain, { users }) => [
			{
				tenantDomain: domain,
				managedDeviceId: INTUNE_ID.laptop,
				deviceName: 'LT-0123',
				entraDeviceId: INTUNE_ID.laptopInEntra,
				serialNumber: '5CG123',
				userEmail: users[0]?.userPrincipalName,
				// The object IDs of the users differ from run to run.
				userId: expect.any(String) as unknown as string,
				operatingSystem: 'Windows',
				osVersion: '10.0.26100.1742',
				complianceState: 'compliant',
				isEncrypted: true,
				ownership: 'company',
				manufacturer: 'HP',
				model: 'EliteBook',
				enrolledAt: '2026-01-05T08:00:00Z',
				lastCheckInAt: '2026-02-01T08:00:00Z',
			},
		],
		failure: { endpoint: 'ListDevices', ...REFUSED },
	}),
	tenantCase({
		resource: 'device',
		operation: 'runAction',
		parameters: { managedDeviceId: INTUNE_ID.laptop, deviceAction: 'sync' },
		sent: (domain) => [
			lookUpLaptop(domain),
			post('ExecDeviceAction', {
				tenantFilter: domain,
				GUID: INTUNE_ID.laptop,
				Action: 'syncDevice',
			}),
		],
		given: (domain, tenant) => [
			{
				success: true,
				message: `Queued syncDevice on ${INTUNE_ID.laptop}`,
				...aboutLaptop(domain, tenant),
				action: 'sync',
			},
		],
		failure: {
			endpoint: 'ExecDeviceAction',
			...refused({
				Results: `Failed to queue action syncDevice on ${INTUNE_ID.laptop} : Insufficient privileges to complete the operation.`,
			}),
		},
	}),
	tenantCase({
		resource: 'device',
		operation: 'wipeOrRemove',
		parameters: {
			managedDeviceId: INTUNE_ID.laptop,
			deviceRemoval: 'wipe',
			keepUserData: false,
			confirmErasure: true,
			wipeOptions: { useProtectedWipe: true },
		},
		sent: (domain) => [
			lookUpLaptop(domain),
			post('ExecDeviceAction', {
				tenantFilter: domain,
				GUID: INTUNE_ID.laptop,
				Action: 'wipe',
				keepUserData: false,
				useProtectedWipe: true,
			}),
		],
		given: (domain, tenant) => [
			{
				success: true,
				message: `Queued wipe on ${INTUNE_ID.laptop}`,
				...aboutLaptop(domain, tenant),
				removal: 'wipe',
			},
		],
		failure: {
			endpoint: 'ExecDeviceAction',
			...refused({
				Results: `Failed to queue action wipe on ${INTUNE_ID.laptop} : Insufficient privileges to complete the operation.`,
			}),
		},
	}),
	tenantCase({
		resource: 'device',
		operation: 'getRecoveryKeys',
		parameters: { managedDeviceId: INTUNE_ID.laptop },
		sent: (domain) => [
			lookUpLaptop(domain, true),
			post('ExecGetRecoveryKey', {
				tenantFilter: domain,
				GUID: INTUNE_ID.laptopInEntra,
				RecoveryKeyType: 'BitLocker',
			}),
		],
		given: (domain, tenant) => [
			{
				...aboutLaptop(domain, tenant),
				recoveryKeyType: 'BitLocker',
				recoveryKeyId: INTUNE_ID.recoveryKey,
				recoveryKey: RECOVERY_KEY,
			},
		],
		failure: {
			endpoint: 'ExecGetRecoveryKey',
			...refused({
				Results: `Could not retrieve BitLocker recovery key for ${INTUNE_ID.laptopInEntra}. Error: Insufficient privileges to complete the operation.`,
			}),
		},
	}),
	tenantCase({
		resource: 'device',
		operation: 'getLocalAdminPassword',
		parameters: { managedDeviceId: INTUNE_ID.laptop },
		sent: (domain) => [
			lookUpLaptop(domain, true),
			post('ExecGetLocalAdminPassword', { TenantFilter: domain, guid: INTUNE_ID.laptopInEntra }),
		],
		given: (domain, tenant) => [
			{
				...aboutLaptop(domain, tenant),
				accountName: 'lapsadmin',
				backedUpAt: '2026-11-20T08:00:00Z',
				localAdminPassword: LAPS_PASSWORD,
			},
		],
		failure: {
			endpoint: 'ExecGetLocalAdminPassword',
			...refused(
				{
					Results: `Could not retrieve LAPS password for ${INTUNE_ID.laptopInEntra}. Error: Insufficient privileges to complete the operation.`,
				},
				200,
			),
		},
	}),
	tenantCase({
		resource: 'device',
		operation: 'searchRecoveryKeys',
		parameters: { searchedId: INTUNE_ID.recoveryKey.slice(0, 8).toUpperCase() },
		sent: (domain) => [
			get('ExecBitlockerSearch', {
				tenantFilter: domain,
				keyId: INTUNE_ID.recoveryKey.slice(0, 8).toUpperCase(),
			}),
		],
		given: (domain) => [
			{
				tenantDomain: domain,
				recoveryKeyId: INTUNE_ID.recoveryKey,
				entraDeviceId: INTUNE_ID.laptopInEntra,
				deviceName: 'LT-0123',
				operatingSystem: 'Windows',
				osVersion: '10.0.26100.1742',
				volumeType: 'operatingSystemVolume',
				createdAt: '2026-01-05T09:00:00Z',
				lastSignInAt: '2026-11-25T08:00:00Z',
				collectedAt: '2026-11-26T03:00:00+00:00',
			},
		],
		failure: {
			endpoint: 'ExecBitlockerSearch',
			answer: { status: 403, json: { error: 'Access denied to tenant: fabrikam.com' } },
			message: /Access denied to tenant: fabrikam\.com/,
			outcome: 'refused',
		},
	}),
];

import { INTUNE_ID, intuneOf, LAPS_PASSWORD, RECOVERY_KEY } from '../../directory/intune';
import type { SimTenant } from '../../directory/types';
import type { ApiCall } from '../../http/apiCall';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { calledTenants, tenantOfBody } from './tenants';

/** Actions that Intune knows. */
const ACTIONS =
	/^(?:syncDevice|rebootNow|locateDevice|retire|wipe|delete|cleanWindowsDevice|setDeviceName|users|rotateLocalAdminPassword|windowsDefenderScan|windowsDefenderUpdateSignatures|createDeviceLogCollectionRequest|offboardMDEDevice)$/i;

/** New-CIPPDeviceAction: passes any action on, and says nothing of a deletion. */
function runAction(tenant: SimTenant, call: ApiCall): string {
	const action = textOf(call.bodyMember('Action'));
	const id = textOf(call.bodyMember('GUID'));
	const kept = intuneOf(tenant);
	const column = action === 'offboardMDEDevice' ? 'azureADDeviceId' : 'id';
	const device = kept.devices.find((row) => row[column] === id);
	const failed = (why: string) => new Error(`Failed to queue action ${action} on ${id} : ${why}`);
	if (!ACTIONS.test(action)) throw failed(`Resource not found for the segment '${action}'.`);
	if (!device && !tenant.nowhere) {
		throw failed(
			`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
		);
	}
	if (/^delete$/i.test(action)) {
		kept.devices = kept.devices.filter((row) => row !== device);
		return '';
	}
	if (action === 'offboardMDEDevice') {
		const name = textOf(device?.deviceName);
		return `Queued Defender for Endpoint offboarding for ${name} (1 machine record(s))`;
	}
	if (action !== 'users') return `Queued ${action} on ${id}`;
	const user = call.bodyMember('user') as { value?: string } | undefined;
	return `Changed primary user on device ${id} to ${user?.value ?? ''}`;
}

/** Get-CIPPBitLockerKey and its neighbours: one key is an object, none a sentence. */
function recoveryKey(tenant: SimTenant, call: ApiCall): unknown {
	const id = textOf(call.bodyMember('GUID'));
	const kind = textOf(call.bodyMember('RecoveryKeyType')) || 'BitLocker';
	const { devices } = intuneOf(tenant);
	const found = (column: string) => !tenant.nowhere && devices.some((row) => row[column] === id);
	const secret = (resultText: string, copyField: string) => ({
		resultText,
		copyField,
		state: 'success',
	});
	switch (kind) {
		case 'BitLocker':
			return found('azureADDeviceId')
				? secret(`Id: ${INTUNE_ID.recoveryKey} Key: ${RECOVERY_KEY}`, RECOVERY_KEY)
				: `No BitLocker recovery keys found for ${id}`;
		case 'FileVault':
			return found('id')
				? secret('Key: ABCD-EFGH-IJKL', 'ABCD-EFGH-IJKL')
				: `No FileVault recovery key found for ${id}`;
		case 'BiosPassword':
			return `No BIOS password found for ${id}`;
		default:
			throw new Error(`Invalid RecoveryKeyType specified: ${kind}.`);
	}
}

/** Get-CIPPLapsPassword: a refusal is a sentence with the status 200. */
function localAdminPassword(tenant: SimTenant, id: string): unknown {
	if (!intuneOf(tenant).devices.some(({ azureADDeviceId }) => azureADDeviceId === id)) {
		return `Could not retrieve LAPS password for ${id}. Error: Device local credentials not found.`;
	}
	return {
		resultText:
			'LAPS password retrieved for lapsadmin, generated at 11/20/2026 08:00:00. Copy the password by clicking the copy button',
		copyField: LAPS_PASSWORD,
		state: 'success',
	};
}

/** Devices and their keys. */
export const deviceEndpoints: Endpoint[] = [
	rows('ListDevices', 'Endpoint.Device.Read', (tenant) => intuneOf(tenant).devices),
	{
		name: 'ExecDeviceAction',
		right: 'Endpoint.MEM.ReadWrite',
		handle: (call, state) => attempt(() => runAction(tenantOfBody(call, state), call), 500),
	},
	{
		name: 'ExecGetRecoveryKey',
		right: 'Endpoint.Device.Read',
		handle: (call, state) => attempt(() => recoveryKey(tenantOfBody(call, state), call), 500),
	},
	{
		name: 'ExecGetLocalAdminPassword',
		right: 'Endpoint.Device.Read',
		handle: (call, state) =>
			ok({
				Results: localAdminPassword(tenantOfBody(call, state), textOf(call.bodyMember('guid'))),
			}),
	},
	{
		name: 'ExecBitlockerSearch',
		right: 'Endpoint.Device.Read',
		anyTenant: true,
		handle(call, state) {
			const wanted = (call.query('keyId') ?? call.query('deviceId') ?? '').toLowerCase();
			const found = calledTenants(call, state)
				.flatMap((tenant) =>
					intuneOf(tenant).devices.map((device) => ({
						tenant: tenant.defaultDomainName,
						keyId: INTUNE_ID.recoveryKey,
						createdDateTime: '2026-01-05T09:00:00Z',
						volumeType: 'operatingSystemVolume',
						deviceId: device.azureADDeviceId,
						deviceName: device.deviceName,
						operatingSystem: 'Windows',
						osVersion: device.osVersion,
						lastSignIn: '2026-11-25T08:00:00Z',
						accountEnabled: true,
						trustType: 'AzureAd',
						deviceFound: true,
						timestamp: '2026-11-26T03:00:00+00:00',
					})),
				)
				.filter((row) => JSON.stringify(row).toLowerCase().includes(wanted));
			return ok({ Results: found, Count: found.length });
		},
	},
];

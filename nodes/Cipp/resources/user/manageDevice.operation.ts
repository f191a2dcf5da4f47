import { change } from '../../forms/change';
import { choice, objectId } from '../../forms/parts';
import type { TenantParams } from '../../nouns/tenant/params';
import { tenantOf, tenantOfOne } from '../../nouns/tenant/target';
import { messageOf } from '../../forms/changeOperation';
import { failureOf, otherState } from '../../output/changeFailure';

/** What `Set-CIPPDeviceState` says when Microsoft has taken the change. */
const DONE = /^Executed action (\w+) on \S/i;

type DeviceAction = TenantParams & { deviceId: string; action: string };

/** Disables, enables or deletes a device in Entra ID (`Invoke-ExecDeviceDelete`). */
export const manageDevice = change(
	tenantOfOne<DeviceAction>(({ action, deviceId }) => `${action} ${deviceId}`),
	{
		name: 'Manage Device',
		value: 'manageDevice',
		action: 'Disable or delete device of user',
		description:
			'Disable, enable or delete a device of a user in Entra ID. CIPP cannot remove the owner of a device.',
		parts: {
			deviceId: objectId(
				{
					displayName: 'Device',
					name: 'deviceId',
					description:
						'The device, by its object ID in Entra ID: the ID that Get Many Devices gives, not the Device ID that Windows shows',
					search: 'searchDevices',
					example: '9d000000-0000-4000-8000-000000000001',
				},
				'an object ID. Choose the device from the list, or enter the ID that Get Many Devices gives.',
			),
			action: choice({
				name: 'deviceAction',
				displayName: 'Action',
				description: 'What to do with the device in Entra ID. The device itself is not wiped.',
				options: [
					{
						name: 'Delete',
						value: 'Delete',
						description:
							'Remove the device from Entra ID for good, with the BitLocker keys that are stored there',
					},
					{
						name: 'Disable',
						value: 'Disable',
						description: 'Nobody can sign in with the device',
					},
					{ name: 'Enable', value: 'Enable', description: 'Undo a Disable' },
				],
			}),
		},
		endpoint: 'ExecDeviceDelete',
		right: 'Identity.Device.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			ID: ({ deviceId }) => deviceId,
			action: ({ action }) => action,
		},
		alsoAbout: ({ deviceId }) => ({ deviceId }),
		judge: (lines, { action }) =>
			failureOf(lines, DONE) ?? otherState(lines, { what: 'the device', said: DONE }, action),
		output: (lines, { action }) => ({
			...(action === 'Delete' ? { deleted: true } : { success: true }),
			message: messageOf(lines),
		}),
	},
);

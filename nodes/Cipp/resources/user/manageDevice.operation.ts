import { choiceField, readChoice } from '../../fields/choice';
import { objectPicker } from '../../fields/objectPicker';
import { tenantField } from '../../fields/tenant';
import { isGuid } from '../../identity/userAddress';
import { changeOperation, messageOf } from '../../operations/changeOperation';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';
import { failureOf, otherState } from '../../output/changeFailure';

interface DeviceAction extends TenantParams {
	deviceId: string;
	action: string;
}

const ACTION = {
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
		{ name: 'Disable', value: 'Disable', description: 'Nobody can sign in with the device' },
		{ name: 'Enable', value: 'Enable', description: 'Undo a Disable' },
	],
};

/** What `Set-CIPPDeviceState` says when Microsoft has taken the change. */
const DONE = /^Executed action (\w+) on \S/i;

/** Disables, enables or deletes a device in Entra ID (`Invoke-ExecDeviceDelete`). */
export const manageDevice = changeOperation<DeviceAction>({
	name: 'Manage Device',
	value: 'manageDevice',
	action: 'Disable or delete device of user',
	description:
		'Disable, enable or delete a device of a user in Entra ID. CIPP cannot remove the owner of a device.',
	fields: [
		tenantField(),
		objectPicker({
			displayName: 'Device',
			name: 'deviceId',
			description:
				'The device, by its object ID in Entra ID: the ID that Get Many Devices gives, not the Device ID that Windows shows',
			search: 'searchDevices',
			example: '9d000000-0000-4000-8000-000000000001',
			required: true,
		}),
		choiceField(ACTION),
	],
	endpoints: [
		{
			endpoint: 'ExecDeviceDelete',
			method: 'POST',
			right: 'Identity.Device.ReadWrite',
			body: ['tenantFilter', 'ID', 'action'],
		},
	],
	read(item) {
		const deviceId = item.requiredText('deviceId', 'Device');
		if (deviceId && !isGuid(deviceId)) {
			item.note(
				`“Device” is “${deviceId.slice(0, 80)}”, which is not an object ID. Choose the device from the list, or enter the ID that Get Many Devices gives.`,
			);
		}
		return { ...readTenant(item), deviceId, action: readChoice(item, ACTION) };
	},
	subject: ({ deviceId, action }) => `${action} ${deviceId}`,
	about: ({ tenant, deviceId }) => ({ tenantDomain: tenant, deviceId }),
	request: ({ tenant, deviceId, action }) => ({
		method: 'POST',
		endpoint: 'ExecDeviceDelete',
		body: { tenantFilter: tenant, ID: deviceId, action },
	}),
	judge: (lines, { action }) =>
		failureOf(lines, DONE) ?? otherState(lines, DONE, action, 'the device'),
	output: (lines, { action }) => ({
		...(action === 'Delete' ? { deleted: true } : { success: true }),
		message: messageOf(lines),
	}),
});

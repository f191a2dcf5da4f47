import { listedBy } from '../../fields/pickerName';
import type { Part } from '../../forms/part';
import type { Target } from '../../forms/target';
import type { FoundParams } from '../foundObject';
import { foundObject } from '../foundObject';
import type { Device } from './device';
import { DEVICE_LOOK_UP, findDevices } from './device';

/** One device of a tenant. */
export type DeviceParams = FoundParams<Device>;

const picker = (description: string): Part<string> => ({
	field: {
		displayName: 'Device',
		name: 'managedDeviceId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a device...',
				typeOptions: listedBy('searchManagedDevices'),
			},
			{
				displayName: 'By Name',
				name: 'name',
				type: 'string',
				placeholder: 'e.g. LAPTOP-0123',
				hint: 'The name or the serial number of the device, which no other one may have',
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 497b0a21-9058-42df-8a61-9efd50f59a2b',
				hint: 'The ID that Get Many gives, or the device ID in Entra ID',
			},
		],
	},
	read: (item, path) => item.requiredText(path, 'Device'),
});

/**
 * One device, found by its ID in Intune or Entra ID, its name or its serial number.
 *
 * @param description of the field, e.g. `The device to restart`
 * @param inEntra whether it may be one that Intune does not have
 */
export function device(description: string, inEntra = false): Target<DeviceParams> {
	return foundObject<Device>({
		picker: picker(description),
		lookUps: [DEVICE_LOOK_UP],
		plural: 'The devices',
		advice: 'enter its name, its serial number or the ID that Get Many gives',
		load: async (tenant, entered, context) => await findDevices(tenant, entered, context, inEntra),
		about: (found, entered) => ({
			managedDeviceId: found ? found.id || null : entered,
			...(found && {
				deviceName: found.name,
				entraDeviceId: found.entraId || null,
				userEmail: found.user || null,
			}),
		}),
	});
}

/** The ID in Intune as it goes out. */
export const managedId = ({ found }: DeviceParams): string | undefined => found?.id;

/** Why a device that is not in Entra ID cannot be used. */
export function withoutEntraId({ found }: DeviceParams, why: string): string {
	return `“Device” is ${found?.name}, which has no device ID in Entra ID, ${why}.`;
}

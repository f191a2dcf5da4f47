import { list } from '../../forms/list';
import { presetChoice, requiredText } from '../../forms/parts';
import { oneOrAllTenants } from '../../nouns/tenant/oneOrAll';

/** What the screen of a locked device shows at least. */
const PART_OF_ID = /^[0-9a-f]{8}[0-9a-f-]{0,28}$/i;

/**
 * Finds whose a BitLocker key is (`Invoke-ExecBitlockerSearch`), among what CIPP has collected. The
 * function finds the text anywhere in a row, so the rows are looked at again.
 */
export const searchRecoveryKeys = list(
	oneOrAllTenants('Whether to search all tenants instead of one'),
	{
		name: 'Search Recovery Keys',
		value: 'searchRecoveryKeys',
		action: 'Search recovery keys',
		description:
			'Find the device of a BitLocker key by the key ID on its screen, as CIPP last collected it. Gives no key.',
		parts: {
			by: presetChoice({
				name: 'searchBy',
				displayName: 'Search By',
				description: 'What is known',
				options: [
					{ name: 'Device ID', value: 'deviceId', description: 'The device ID in Entra ID' },
					{ name: 'Key ID', value: 'keyId', description: 'As the locked device shows it' },
				],
				default: 'keyId',
			}),
			wanted: requiredText({
				name: 'searchedId',
				displayName: 'ID',
				description: 'The ID of the key or the device, or at least its first eight characters',
				placeholder: 'e.g. 8911A878',
			}),
		},
		check: ({ wanted }, item) => {
			if (wanted === '' || PART_OF_ID.test(wanted)) return;
			item.note(
				`“ID” is “${wanted.slice(0, 60)}”. Enter an ID, or at least its first eight characters, e.g. 8911A878.`,
			);
		},
		endpoint: 'ExecBitlockerSearch',
		right: 'Endpoint.Device.Read',
		sends: {
			tenantFilter: ({ tenant, allTenants }) => (allTenants ? undefined : tenant),
			keyId: ({ by, wanted }) => (by === 'keyId' ? wanted : undefined),
			deviceId: ({ by, wanted }) => (by === 'deviceId' ? wanted : undefined),
		},
		rowHas: ['keyId'],
		where: (row, { by, wanted }) =>
			String(row[by] ?? '')
				.toLowerCase()
				.startsWith(wanted.toLowerCase()),
		columns: {
			tenantDomain: 'tenant',
			recoveryKeyId: 'keyId',
			entraDeviceId: 'deviceId',
			deviceName: 'deviceName',
			operatingSystem: 'operatingSystem',
			osVersion: 'osVersion',
			volumeType: 'volumeType',
			createdAt: 'createdDateTime',
			lastSignInAt: 'lastSignIn',
			collectedAt: 'timestamp',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);

import { change } from '../../forms/change';
import type { Part } from '../../forms/part';
import { choice, onlyFor, requiredText, toggle } from '../../forms/parts';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import { nameOf } from '../../identity/userReference';
import type { DeviceParams } from '../../nouns/device/target';
import { device, managedId } from '../../nouns/device/target';
import { alsoNamed } from '../../nouns/foundObject';
import { tenantOf } from '../../nouns/tenant/target';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { oneUser } from '../../nouns/user/one';
import { failureOf } from '../../output/changeFailure';
import { ACTIONS, TAKEN } from './actions';

const user: Part<UserReference | undefined> = oneUser({
	name: 'primaryUser',
	displayName: 'Primary User',
	description: 'Who becomes the primary user of the device',
});

/** Asks Intune for something that a device does at its next check-in (`Invoke-ExecDeviceAction`). */
export const runAction = change(
	alsoNamed<DeviceParams, DeviceParams & { action: string }>(
		device('The device that is acted on'),
		({ action }) => action,
	),
	{
		name: 'Run Action',
		value: 'runAction',
		action: 'Run action on device',
		description:
			'Have a device sync, restart, scan and so on. It does so when it checks in; CIPP does not wait for it.',
		parts: {
			action: choice({
				name: 'deviceAction',
				displayName: 'Action',
				description: 'What the device is to do. Wipe or Remove is an operation of its own.',
				options: Object.entries(ACTIONS).map(([value, { name, description }]) => ({
					name,
					value,
					description,
				})),
			}),
			user: onlyFor('deviceAction', ['setPrimaryUser'], user, undefined),
			newName: onlyFor(
				'deviceAction',
				['rename'],
				requiredText({
					name: 'newDeviceName',
					displayName: 'New Name',
					description:
						'The name that the device gets. With %SERIAL% in it CIPP puts the serial number there and cuts it to 15 characters.',
					placeholder: 'e.g. LT-%SERIAL%',
				}),
				'',
			),
			isQuick: onlyFor(
				'deviceAction',
				['scan'],
				toggle({
					name: 'quickScan',
					displayName: 'Quick Scan',
					description: 'Whether only the places are scanned where malware usually is',
					default: true,
				}),
				false,
			),
		},
		reads: [USER_LOOK_UP],
		prepare: async ({ tenant, user: person }, context) =>
			person ? await lookUpAll(tenant, [person], 'both', context) : [],
		endpoint: 'ExecDeviceAction',
		right: 'Endpoint.MEM.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			GUID: managedId,
			Action: ({ action }) => ACTIONS[action]?.wire,
			input: ({ newName }) => newName || undefined,
			// Of anything else than an object CIPP makes an empty user, and reports success.
			'user.value': ({ user: person }) => person?.id,
			quickScan: ({ action, isQuick }) => (action === 'scan' ? isQuick : undefined),
		},
		judge: (lines) => failureOf(lines, TAKEN),
		alsoAbout: ({ action, user: person, newName }) => ({
			action,
			...(person && { primaryUser: nameOf(person) }),
			...(newName && { newDeviceName: newName }),
		}),
	},
);

import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import { nameOf } from '../../identity/userReference';
import {
	autopilotDevice,
	autopilotId,
	readAutopilotDevices,
} from '../../nouns/autopilotDevice/autopilotDevice';
import { byId } from '../../nouns/foundObject';
import { tenantOf } from '../../nouns/tenant/target';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { oneUser } from '../../nouns/user/one';
import { failureOf } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';

const user = oneUser({
	name: 'userEmail',
	displayName: 'User',
	description: 'The user whom Windows greets when the device is set up',
});

/**
 * Assigns a user to an Autopilot device (`Invoke-ExecAssignAPDevice`). Without the added fields the
 * function assigns nobody and reports success.
 */
export const assignUser = change(autopilotDevice('The device that the user gets'), {
	name: 'Assign User',
	value: 'assignUser',
	action: 'Assign user to autopilot device',
	description: 'Assign a user to an Autopilot device, in the place of the one whom it has now',
	parts: { user },
	reads: [USER_LOOK_UP],
	prepare: async ({ tenant, user: person }, context) =>
		await lookUpAll(tenant, [person], 'both', context),
	endpoint: 'ExecAssignAPDevice',
	right: 'Endpoint.Autopilot.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		device: autopilotId,
		serialNumber: ({ found }) => found?.serialNumber,
		'user.value': ({ user: person }) => nameOf(person),
		'user.addedFields.userPrincipalName': ({ user: person }) => nameOf(person),
		'user.addedFields.addressableUserName': ({ user: person }) =>
			person.displayName || nameOf(person),
	},
	judge: (lines, { user: person }) => failureOf(lines) ?? withoutUser(lines, nameOf(person)),
	alsoAbout: ({ user: person }) => ({ userEmail: nameOf(person), userId: person.id ?? null }),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The Autopilot device',
			read: async () => byId(await readAutopilotDevices(params.tenant, context))(params.entered),
			isMade: (seen) => seen?.user.toLowerCase() === nameOf(params.user).toLowerCase(),
			otherwise: 'the device does not show the user yet',
			mayLag: 'Microsoft may take some minutes.',
		}),
});

/** CIPP names the user; an assignment to nobody reads like a success too. */
function withoutUser(lines: ResultLine[], name: string): CippFailure | undefined {
	const results = lines.map(({ text }) => text);
	if (results.some((text) => text.toLowerCase().includes(name.toLowerCase()))) return undefined;
	return new CippFailure('CIPP reported an assignment without naming the user', {
		outcome: 'unknown',
		results,
		description: 'Look at the Autopilot device before you run it again.',
	});
}

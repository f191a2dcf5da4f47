import { change } from '../../forms/change';
import type { ValuesOf } from '../../forms/part';
import { objectId, onlyFor, presetChoice } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import { nameOf, type UserReference } from '../../identity/userReference';
import { numberAmong, readNumbers } from '../../nouns/phoneNumber/number';
import { numberToSend, phoneNumber, type NumberParams } from '../../nouns/phoneNumber/target';
import { tenantOf } from '../../nouns/tenant/target';
import { lookUpAll } from '../../nouns/user/lookUpAll';
import { oneUser } from '../../nouns/user/one';

const whom = oneUser({
	displayName: 'User',
	name: 'userEmail',
	description: 'Who gets the number: a user or a resource account',
});

const parts = {
	kind: presetChoice({
		name: 'numberKind',
		displayName: 'Number Type',
		description: 'How calls reach the number',
		default: 'listed',
		options: [
			{ name: 'As Listed', value: 'listed', description: 'Teams lists the number with its type' },
			{ name: 'Calling Plan', value: 'CallingPlan' },
			{ name: 'Direct Routing', value: 'DirectRouting' },
			{ name: 'Operator Connect', value: 'OperatorConnect' },
		],
	}),
	assignment: presetChoice({
		name: 'assignTo',
		displayName: 'Assign',
		description: 'What the number gets',
		default: 'user',
		options: [
			{ name: 'A User', value: 'user' },
			{ name: 'An Emergency Location', value: 'location' },
		],
	}),
	user: onlyFor<UserReference | undefined>('assignTo', ['user'], whom, undefined),
	locationId: onlyFor(
		'assignTo',
		['location'],
		objectId({
			name: 'locationId',
			displayName: 'Emergency Location',
			description: 'The address that emergency services are sent to',
			search: 'searchEmergencyLocations',
			example: '98765432-1234-5678-9012-34567890abcd',
		}),
		'',
	),
};

type Params = NumberParams & ValuesOf<typeof parts>;

const isUnlisted = (params: NumberParams) => (params as Params).kind !== 'listed';

/**
 * Assigns a telephone number (`Invoke-ExecTeamsVoicePhoneNumberAssignment`). CIPP only hands the order
 * on to Teams, which carries it out a moment later.
 */
export const assignNumber = change(phoneNumber(isUnlisted), {
	name: 'Assign',
	value: 'assign',
	action: 'Assign Teams phone number',
	description: 'Give a telephone number to a user, or an emergency location to a number',
	parts,
	reads: [USER_LOOK_UP],
	async prepare(params: Params, context) {
		const { tenant, user, listed } = params;
		if (!user) return [];
		const problems = await lookUpAll(tenant, [user], 'both', context);
		const other = listed?.targetId ?? '';
		if (problems.length === 0 && other !== '' && other !== user.id) {
			const name = listed?.assignedTo || other;
			problems.push(
				`“Phone Number” is ${params.entered}, which is assigned to ${name}. Unassign it first if that is meant.`,
			);
		}
		return problems;
	},
	already: ({ assignment, user, locationId, listed }: Params) => {
		const isThere =
			assignment === 'user'
				? listed?.targetId !== '' && listed?.targetId === user?.id
				: listed?.locationId === locationId;
		return isThere
			? { success: true, message: 'The number was assigned so before', unchanged: true }
			: undefined;
	},
	endpoint: 'ExecTeamsVoicePhoneNumberAssignment',
	right: 'Teams.Voice.ReadWrite',
	sends: {
		TenantFilter: tenantOf,
		'input.value': ({ user, locationId }) => user?.id ?? locationId,
		PhoneNumber: numberToSend,
		PhoneNumberType: ({ kind, listed }) => (kind === 'listed' ? listed?.kind : kind),
		locationOnly: ({ assignment }) => assignment === 'location',
	},
	confirm: async (context, params: Params) =>
		await readBack(context, {
			what: 'The list of numbers',
			read: async () => numberAmong(params.entered, await readNumbers(params.tenant, context)),
			isMade: (seen) =>
				params.user
					? seen?.targetId === params.user.id
					: seen?.locationId.toLowerCase() === params.locationId.toLowerCase(),
			otherwise: 'Teams does not show the assignment',
			mayLag: 'Teams carries it out in the background: look at Get Many in some minutes.',
		}),
	alsoAbout: ({ user, locationId }: Params) =>
		user ? { userEmail: nameOf(user), ...(user.id && { userId: user.id }) } : { locationId },
});

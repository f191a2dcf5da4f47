import type { INodeParameters } from 'n8n-workflow';

import type { SimUser } from '../../simulator/directory/types';
import {
	addLeaving,
	LEAVING,
	offboardLeaving,
	SECOND,
	verdictsOf,
	verificationsOf,
} from './verifySteps';
import { detailsOf, each, freshCipp, jsonOf } from './waiting';

const HEIR = '={{ $json.heir }}';

const ANOTHER = { RevokeSessions: true };

interface Case {
	step: string;
	/** Value of the parameter; true unless given. */
	value?: string;
	also?: INodeParameters;
	prepare?: (user: SimUser) => void;
	/** What is said of the one who is not as CIPP says. */
	says: RegExp;
}

const CASES: Case[] = [
	{ step: 'DisableSignIn', says: /Sign-in is not blocked/ },
	{ step: 'RevokeSessions', says: /still valid/ },
	{ step: 'ResetPass', says: /before the offboarding/ },
	{ step: 'ClearImmutableId', says: /immutable ID is still there/ },
	{ step: 'RemoveGroups', says: /still a member of Team, List/ },
	{ step: 'RemoveMFADevices', says: /phone, microsoftAuthenticator/ },
	{ step: 'RemoveTeamsPhoneDID', says: /\+15550100200/ },
	{ step: 'HideFromGAL', says: /not hidden/ },
	{ step: 'ConvertToShared', says: /is a UserMailbox/ },
	{ step: 'RemoveRules', says: /Move newsletters/ },
	{ step: 'RemoveMobile', says: /iPhone 15/ },
	{ step: 'forward', value: HEIR, says: /not forwarded/ },
	{
		step: 'disableForwarding',
		prepare: ({ mailbox }) => Object.assign(mailbox ?? {}, { forwardingAddress: 'x@contoso.com' }),
		says: /still forwarded to x/,
	},
	{ step: 'OOO', value: '<p>Jane &amp; John have left.</p>', says: /automatic reply is off/ },
	{ step: 'AccessNoAutomap', value: HEIR, says: /manager@contoso.com: FullAccess is not given/ },
	{ step: 'AccessAutomap', value: HEIR, says: /FullAccess is not given/ },
	{ step: 'AccessSendAs', value: HEIR, also: ANOTHER, says: /SendAs is not given/ },
	{ step: 'AccessSendOnBehalf', value: HEIR, also: ANOTHER, says: /SendOnBehalf is not given/ },
	{
		step: 'OnedriveAccess',
		value: HEIR,
		says: /manager@contoso.com: access to the OneDrive is not/,
	},
	{ step: 'DeleteUser', says: /still exists/ },
];

const cipp = freshCipp({ version: 'newer' });

/** Offboards the three with the step of a case. */
async function runCase({ step, value, also, prepare }: Case) {
	for (const user of addLeaving(cipp())) prepare?.(user);
	return await offboardLeaving(cipp(), { [step]: value ?? true, ...also });
}

describe.each(CASES)('Verify of $step', (one) => {
	const { step, says } = one;

	it('confirms what is so', async () => {
		const result = await runCase(one);

		expect(verdictsOf(result, step)).toEqual(LEAVING.map(() => 'success/confirmed'));
		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		expect(each(result, 'needsAttention')).toEqual([false, false, false]);
		expect(JSON.stringify(each(result, 'warnings'))).not.toContain('Verify');
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, step)).not.toHaveLength(0);
			for (const { restsOn } of detailsOf(json, step)) expect(restsOn).toBe('readBack');
		}
	});

	it('contradicts a success without effect, of that user alone', async () => {
		cipp().cipp.failStep({ user: SECOND, step, effect: 'none' });
		const result = await runCase(one);

		expect(verdictsOf(result, step)).toEqual([
			'success/confirmed',
			'success/contradicted',
			'success/confirmed',
		]);
		expect(verificationsOf(result, step)[1]?.message).toMatch(says);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], [step], []]);
		expect(each(result, 'needsAttention')).toEqual([false, true, false]);
	});

	it('says not yet of a failure', async () => {
		cipp().cipp.failStep({ user: SECOND, step });
		const result = await runCase(one);

		expect(verdictsOf(result, step)).toEqual([
			'success/confirmed',
			'failure/notYet',
			'success/confirmed',
		]);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
	});

	it('looks again at what takes a moment to show', async () => {
		cipp().cipp.failStep({ user: SECOND, step, effect: 'late' });
		let looks = 0;
		cipp().cipp.fault({
			endpoint: 'ListGraphBulkRequest',
			when({ body }) {
				const isLook = JSON.stringify(body).includes('users/second%40contoso.com?');
				if (isLook && ++looks === 2) cipp().cipp.showLateEffects();
				return false;
			},
		});
		const result = await runCase(one);

		expect(verdictsOf(result, step)).toEqual(LEAVING.map(() => 'success/confirmed'));
		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		expect(looks).toBe(2);
	});
});

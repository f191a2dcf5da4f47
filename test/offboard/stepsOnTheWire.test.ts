import type { IDataObject } from 'n8n-workflow';

import { SWITCH_STEPS, VALUE_STEPS } from '../../nodes/Cipp/offboarding/order/steps';
import { LEAVERS, sharedCipp } from '../support/cipp';
import { offboardBodies, plainBody } from '../support/requests';

/** Written out and not taken from the node's table: a step renamed there must fail here. */
const SWITCHES = [
	'ClearImmutableId',
	'ConvertToShared',
	'DeleteUser',
	'DisableOneDriveSharing',
	'DisableSignIn',
	'HideFromGAL',
	'RemoveGroups',
	'RemoveLicenses',
	'RemoveMFADevices',
	'RemoveMobile',
	'RemoveRules',
	'RemoveTeamsPhoneDID',
	'ResetPass',
	'RevokeSessions',
	'WipeMobile',
	'disableForwarding',
	'removeCalendarInvites',
	'removeCalendarPermissions',
	'removePermissions',
];

const LISTS = [
	'AccessAutomap',
	'AccessNoAutomap',
	'AccessSendAs',
	'AccessSendOnBehalf',
	'OnedriveAccess',
];

/** Nothing is asked for but what a test turns on. */
const NO_STEPS = { DisableSignIn: false, RevokeSessions: false };

const t = sharedCipp();

/** The bodies of three leavers of whom nothing but `steps` is asked. */
function bodiesWith(steps: IDataObject): IDataObject[] {
	return LEAVERS.map(({ tenant, upn }) => plainBody(String(tenant), String(upn), steps));
}

function inOrderOfUsers(bodies: IDataObject[]): IDataObject[] {
	const place = ({ user }: IDataObject) => {
		const [{ value } = { value: '' }] = user as Array<{ value: string }>;
		return LEAVERS.findIndex(({ upn }) => upn === value);
	};
	return [...bodies].sort((a, b) => place(a) - place(b));
}

describe('the names of the steps', () => {
	it('are exactly those that Invoke-CIPPOffboardingJob.ps1 looks up', () => {
		expect(SWITCH_STEPS.map(({ wireName }) => wireName).sort()).toEqual(SWITCHES);
		expect(VALUE_STEPS.map(({ wireName }) => wireName).sort()).toEqual(
			[...LISTS, 'OOO', 'forward'].sort(),
		);
	});
});

describe('each step, read by Invoke-CIPPOffboardingJob.ps1 in exact case', () => {
	it.each(SWITCHES)('%s is true and nothing else is there', async (step) => {
		// Alone, a step that is newer than CIPP is refused.
		await t.run({
			parameters: { ...NO_STEPS, [step]: true },
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(inOrderOfUsers(offboardBodies(t.cipp))).toEqual(bodiesWith({ [step]: true }));
	});

	it.each(LISTS)('%s is a list of objects with label and value', async (step) => {
		await t.run({ parameters: { RevokeSessions: false, [step]: 'manager@contoso.com' } });

		expect(inOrderOfUsers(offboardBodies(t.cipp))).toEqual(
			bodiesWith({
				DisableSignIn: true,
				[step]: [{ label: 'manager@contoso.com', value: 'manager@contoso.com' }],
			}),
		);
	});

	it('forward is an object, for Set-CIPPForwarding.ps1 gets options.forward.value', async () => {
		await t.run({ parameters: { ...NO_STEPS, forward: 'manager@contoso.com' } });

		expect(inOrderOfUsers(offboardBodies(t.cipp))).toEqual(
			bodiesWith({ forward: { label: 'manager@contoso.com', value: 'manager@contoso.com' } }),
		);
	});

	it('OOO is the text itself, HTML and all, for Set-CIPPOutOfOffice.ps1', async () => {
		const text = '<p>Jane has left. &amp; so on: "<b>sales@contoso.com</b>"</p>';
		await t.run({ parameters: { ...NO_STEPS, OOO: text } });

		expect(inOrderOfUsers(offboardBodies(t.cipp))).toEqual(bodiesWith({ OOO: text }));
	});
});

describe('all steps together', () => {
	it('are all there, with the settings that go with them', async () => {
		const switches = SWITCHES.filter((step) => step !== 'disableForwarding');
		const on = Object.fromEntries(switches.map((step) => [step, true]));
		const lists = Object.fromEntries(LISTS.map((step) => [step, 'a@contoso.com, b@contoso.com']));
		const users = ['a@contoso.com', 'b@contoso.com'].map((value) => ({ label: value, value }));

		const { output } = await t.run({
			parameters: {
				...on,
				...lists,
				forward: 'a@contoso.com',
				KeepCopy: true,
				OOO: 'Gone.',
				PostExecution: ['webhook', 'email', 'psa'],
				reference: 'TICKET-42',
			},
		});

		expect(inOrderOfUsers(offboardBodies(t.cipp))).toEqual(
			bodiesWith({
				...on,
				...Object.fromEntries(LISTS.map((step) => [step, users])),
				forward: users[0],
				KeepCopy: true,
				OOO: 'Gone.',
				PostExecution: { webhook: true, email: true, psa: true },
				reference: 'TICKET-42',
			}),
		);
		expect([...(output[1]?.json.steps as string[])].sort()).toEqual(
			[...switches, ...LISTS, 'OOO', 'forward'].sort(),
		);
	});
});

describe('a step that is off', () => {
	const OFF = ['false', 'FALSE', '0', 0, '', ' ', 'no', 'off', null, undefined, false];

	it.each(['DeleteUser', 'ResetPass', 'removePermissions'])(
		'%s stays away for every expression that means no',
		async (step) => {
			const items = OFF.map((flag, number) => ({
				tenant: 'contoso.com',
				upn: `user${number}@contoso.com`,
				...(flag !== undefined && { flag }),
			})) as IDataObject[];
			await t.run({ items, parameters: { [step]: '={{ $json.flag }}' } });

			expect(offboardBodies(t.cipp)).toHaveLength(OFF.length);
			for (const body of offboardBodies(t.cipp)) expect(body).not.toHaveProperty(step);
		},
	);

	it('KeepCopy stays away, because CIPP takes any text there for true', async () => {
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, keep: ['false', 0, false][index] }));
		await t.run({
			items: items as IDataObject[],
			parameters: { forward: 'manager@contoso.com', KeepCopy: '={{ $json.keep }}' },
		});

		expect(offboardBodies(t.cipp)).toHaveLength(3);
		for (const body of offboardBodies(t.cipp)) expect(body).not.toHaveProperty('KeepCopy');
	});

	it('turns on for every expression that means yes, as a real boolean', async () => {
		const on = ['true', 'True', '1', 1, ' yes ', 'on', true];
		const items = on.map((flag, number) => ({
			tenant: 'contoso.com',
			upn: `user${number}@contoso.com`,
			flag,
		}));
		await t.run({ items, parameters: { ResetPass: '={{ $json.flag }}' } });

		expect(offboardBodies(t.cipp).map(({ ResetPass }) => ResetPass)).toEqual(on.map(() => true));
	});
});

describe('a switch whose expression gives nothing', () => {
	it('is off, and the item that it was meant for says so', async () => {
		const items = LEAVERS.map((leaver, index) => ({
			...leaver,
			hide: [true, undefined, false][index],
		}));
		const { output } = await t.run({ items, parameters: { HideFromGAL: '={{ $json.hide }}' } });

		expect(inOrderOfUsers(offboardBodies(t.cipp)).map(({ HideFromGAL }) => HideFromGAL)).toEqual([
			true,
			undefined,
			undefined,
		]);
		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			['“Hide From Global Address List” is off, because its expression gives nothing.'],
			[],
		]);
	});

	it('is told of a misspelt field too, and one without an expression is not', async () => {
		const { output } = await t.run({ parameters: { DisableSignIn: '={{ $jsn.block }}' } });

		for (const { json } of output) {
			expect(json.warnings).toEqual([
				'“Disable Sign-In” is off, because its expression gives nothing.',
			]);
		}
	});
});

import { ID, NAMES, USERS } from './operationCase';
import { freshUserTest } from './runOperation';
import { everythingSaid } from '../support/runResult';

const SYNCED = [{ tenant: 'contoso.com', user: 'sam.synced@contoso.com' }];
const CONTINUE = { onError: 'continueErrorOutput' as const };

const test = freshUserTest();

describe('setSignInState', () => {
	it.each([
		['block', false],
		['allow', true],
	])('sends a real boolean for %s', async (signInState, Enable) => {
		await test.run('setSignInState', USERS, { signInState });

		const sent = test.cipp.requestsTo('ExecDisableUser');
		expect(sent.map(({ body }) => (body as { Enable: unknown }).Enable)).toEqual([
			Enable,
			Enable,
			Enable,
		]);
		const names = [NAMES.jane, NAMES.john, NAMES.mike];
		expect(names.map((name) => test.cipp.directory.findUser(name).accountEnabled)).toEqual([
			Enable,
			Enable,
			Enable,
		]);
	});

	it('has no default, so that n8n does not run a node without a choice', async () => {
		await expect(test.run('setSignInState', USERS)).rejects.toThrow('workflow has issues');

		expect(test.cipp.requests).toEqual([]);
	});

	it.each(['perhaps', '={{ "" }}', '={{ $json.missing }}'])(
		'refuses the choice "%s" and sends nothing, because CIPP would block',
		async (signInState) => {
			const { error } = await test.run('setSignInState', USERS, { signInState });

			expect(error?.message).toMatch(/Sign-In/);
			expect(test.cipp.requests).toEqual([]);
		},
	);

	it('says that a synchronized account must be changed in the local directory as well', async () => {
		const { output, errors } = await test.run(
			'setSignInState',
			SYNCED,
			{ signInState: 'block' },
			CONTINUE,
		);

		expect(output).toEqual([]);
		expect(errors[0]?.json).toMatchObject({
			message:
				'The sign-in of sam.synced@contoso.com is blocked in Microsoft 365 only, until the next synchronization',
			error: {
				description: expect.stringContaining('Disable it there as well') as string,
				reason: 'onPremisesSync',
				outcome: 'unknown',
				userEmail: 'sam.synced@contoso.com',
			},
		});
		expect(test.cipp.directory.findUser('sam.synced@contoso.com').accountEnabled).toBe(false);
	});

	it('does not believe an answer about the other state', async () => {
		const text = 'Successfully set account enabled state to True for jane';
		test.cipp.fault({ endpoint: 'ExecDisableUser', json: { Results: text } });

		const { errors } = await test.run('setSignInState', USERS, { signInState: 'block' }, CONTINUE);

		expect(errors.map(({ json }) => json.message)).toEqual(
			Array(3).fill('CIPP set the sign-in to the other state than the one asked for'),
		);
	});
});

describe('resetPassword', () => {
	it.each(['true', 'false'])('sends Must Change Password %s as a boolean', async (text) => {
		const { output } = await test.run('resetPassword', USERS, {
			mustChangePassword: `={{ ${text} }}`,
		});

		const sent = test.cipp.requestsTo('ExecResetPass');
		expect(sent.map(({ body }) => (body as { MustChange: unknown }).MustChange)).toEqual(
			Array(3).fill(text === 'true'),
		);
		expect(output.map(({ json }) => json.mustChangePassword)).toEqual(
			Array(3).fill(text === 'true'),
		);
	});

	it('gives the password in one place only, even one that holds the word fail', async () => {
		const passwords = ['Failed-7-fail', 'error: Could not', 'Aa7$xyzzy'];
		for (const [index, user] of [NAMES.jane, NAMES.john, ID.mike].entries()) {
			const copyField = passwords[index] ?? '';
			test.cipp.fault({
				endpoint: 'ExecResetPass',
				user,
				json: {
					Results: {
						resultText: `Successfully reset the password for x, y. User must change password is set to True. The new password is ${copyField}`,
						copyField,
						state: 'success',
					},
				},
			});
		}

		const { output, error } = await test.run('resetPassword', USERS);

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json.password)).toEqual(passwords);
		expect(output.map(({ json }) => String(json.message).slice(-8))).toEqual(
			Array(3).fill('[hidden]'),
		);
	});

	describe('with Password Pusher', () => {
		const pushing = freshUserTest({ passwordPusher: true });

		it('gives a link as a link', async () => {
			const { output } = await pushing.run('resetPassword', USERS);

			expect(output.map(({ json }) => json.passwordLink)).toEqual(
				pushing.cipp.secrets.map(({ secret }) => secret),
			);
			expect(output.every(({ json }) => json.password === undefined)).toBe(true);
		});
	});

	it('says of a synchronized account that accepted is not done', async () => {
		const { output } = await test.run('resetPassword', SYNCED, { mustChangePassword: false });

		expect(output[0]?.json).toMatchObject({
			confirmed: false,
			mustChangePassword: true,
			warnings: [expect.stringContaining('password writeback') as string],
		});
	});

	it.each([
		['a sentence', 'Password has been handled', /without the new password/, 'unknown'],
		['a failure', 'Failed to reset password for x. Error: no', /^Failed to reset/, 'refused'],
		['nothing', null, /without saying what it did/, 'unknown'],
	])('takes %s in a 200 for no success', async (_name, Results, message, outcome) => {
		test.cipp.fault({ endpoint: 'ExecResetPass', json: { Results } });

		const { output, errors } = await test.run('resetPassword', USERS, {}, CONTINUE);

		expect(output).toEqual([]);
		expect(errors).toHaveLength(3);
		expect(errors[0]?.json.message).toMatch(message);
		expect(errors[0]?.json.error).toMatchObject({ outcome });
	});
});

describe('createTemporaryAccessPass', () => {
	it('leaves lifetime and start to the policy of the tenant, and the pass out of the sentence', async () => {
		const result = await test.run('createTemporaryAccessPass', USERS, { usableOnce: false });

		const sent = test.cipp.requestsTo('ExecCreateTAP').map(({ body }) => body);
		expect(sent[0]).toEqual({ tenantFilter: 'contoso.com', ID: NAMES.jane, isUsableOnce: false });
		const passes = test.cipp.secrets.map(({ secret }) => secret);
		expect(result.output.map(({ json }) => json.temporaryAccessPass)).toEqual(passes);
		for (const pass of passes) {
			expect(result.output.some(({ json }) => String(json.message).includes(pass))).toBe(false);
		}
	});

	it('reads a date of the picker in the time zone of the workflow', async () => {
		await test.run('createTemporaryAccessPass', USERS, {
			options: { startDateTime: '2026-07-01T09:00:00' },
		});

		const [sent] = test.cipp.requestsTo('ExecCreateTAP');
		// The workflows of the tests have n8n's default zone.
		expect(sent?.body).toMatchObject({ startDateTime: String(Date.UTC(2026, 6, 1, 13) / 1000) });
	});

	it.each([
		['2026-07-01', 'lifetimeInMinutes', 5],
		['tomorrow', 'lifetimeInMinutes', 60],
		['2026-07-01T09:00:00', 'lifetimeInMinutes', 'long'],
	])('refuses the start %s with %s %s', async (startDateTime, name, value) => {
		const { error } = await test.run('createTemporaryAccessPass', USERS, {
			options: { startDateTime, [name]: value },
		});

		expect(error?.message).toMatch(/Lifetime \(Minutes\)|Valid From/);
		expect(test.cipp.requests).toEqual([]);
	});

	it('takes an answer without a pass for no success', async () => {
		test.cipp.fault({ endpoint: 'ExecCreateTAP', json: { Results: ['Something happened'] } });

		const { errors } = await test.run('createTemporaryAccessPass', USERS, {}, CONTINUE);

		expect(errors.map(({ json }) => json.message)).toEqual(
			Array(3).fill('CIPP answered without the pass'),
		);
	});
});

describe('resetMfa', () => {
	it('removes a single method, and refuses one that is not there', async () => {
		const methodId = '28c10230-6103-485e-b985-444000000001';

		const { output, errors } = await test.run(
			'resetMfa',
			[USERS[0] ?? {}, USERS[1] ?? {}, USERS[0] ?? {}],
			{ methodId },
			CONTINUE,
		);

		expect(output[0]?.json.message).toBe(
			`Successfully removed MFA method (phoneMethod) for user ${NAMES.jane}`,
		);
		expect(errors[0]?.json).toMatchObject({
			message: `No removable MFA method with id ${methodId} found for user ${NAMES.john}`,
			error: { outcome: 'refused' },
		});
	});

	it('says which methods are left when only some could be removed', async () => {
		const text =
			'Successfully removed MFA methods (phoneMethod) for user x. However, failed to remove (fido2Method). User may still have MFA methods assigned.';
		test.cipp.fault({ endpoint: 'ExecResetMFA', status: 500, json: { Results: text } });

		const { errors } = await test.run('resetMfa', USERS, {}, CONTINUE);

		expect(errors[0]?.json).toMatchObject({
			message: text,
			error: {
				outcome: 'unknown',
				description: expect.stringContaining('Some methods are removed') as string,
			},
		});
	});
});

describe('setPerUserMfa', () => {
	it('notices a change that Microsoft refused although CIPP reported success', async () => {
		test.cipp.directory.findUser(NAMES.john).profile = { refusesPerUserMfa: true };

		const { output, errors } = await test.run(
			'setPerUserMfa',
			USERS,
			{ state: 'enforced' },
			CONTINUE,
		);

		expect(output.map(({ json }) => json.userEmail)).toEqual([NAMES.jane, NAMES.mike]);
		expect(errors[0]?.json).toMatchObject({
			message: `CIPP reported success, but the per-user MFA of ${NAMES.john} is disabled`,
			error: { outcome: 'unknown', userEmail: NAMES.john },
		});
	});

	it('says so when the state cannot be read back', async () => {
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			status: 500,
			text: 'down',
			when: ({ query }) => String(query.$select).includes('perUserMfaState'),
		});

		const { output } = await test.run('setPerUserMfa', USERS, { state: 'enabled' });

		expect(output.map(({ json }) => json.confirmed)).toEqual([false, false, false]);
	});

	it('finds a guest by object ID', async () => {
		const guest = 'gina_gmail.com#EXT#@contoso.onmicrosoft.com';
		const items = [{ tenant: 'contoso.com', user: guest }, ...USERS.slice(1)];

		await test.run('setPerUserMfa', items, { state: 'enabled' });

		expect(test.cipp.directory.findUser(guest).perUserMfa).toBe('enabled');
	});

	it.each(['={{ "" }}', 'on'])('refuses the state "%s"', async (state) => {
		const { error } = await test.run('setPerUserMfa', USERS, { state });

		expect(error?.message).toMatch(/State/);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('sendMfaPush', () => {
	it.each([
		['error', { resultText: 'Authentication Failed! ErrorCode: Denied', state: 'error' }],
		['null', { resultText: null, state: null }],
		['missing', { resultText: 'Failed to create temporary token for MFA Application.' }],
	])('takes the state %s for no approval', async (_name, Results) => {
		test.cipp.fault({ endpoint: 'ExecSendPush', json: { Results } });

		const { output, errors } = await test.run('sendMfaPush', USERS, {}, CONTINUE);

		expect(output).toEqual([]);
		expect(errors.map(({ json }) => json.error)).toEqual(
			Array(3).fill(expect.objectContaining({ approved: false, outcome: 'refused' })),
		);
	});
});

describe('failures of a change', () => {
	it('are unknown when Microsoft did not answer CIPP in time', async () => {
		test.cipp.fault({
			endpoint: 'ExecRevokeSessions',
			status: 500,
			json: { Results: 'Failed to revoke sessions for x. Error: The operation has timed out.' },
		});

		const { errors } = await test.run('revokeSessions', USERS, {}, CONTINUE);

		expect(errors[0]?.json.error).toMatchObject({
			outcome: 'unknown',
			description: expect.stringContaining('may have been made all the same') as string,
		});
	});

	it('are unknown after a plain 500, with advice that fits a change', async () => {
		test.cipp.fault({ endpoint: 'ExecRevokeSessions', status: 500, text: 'Worker died' });

		const { errors } = await test.run('revokeSessions', USERS, {}, CONTINUE);

		const { error } = errors[0]?.json as { error: Record<string, unknown> };
		expect(error).toMatchObject({ outcome: 'unknown', tenantDomain: 'contoso.com' });
		expect(error.description).toMatch(/The change may have been made/);
		expect(error.description).not.toMatch(/scheduled tasks/);
	});

	it('name the user, and no secret stands in them', async () => {
		test.cipp.fault({
			endpoint: 'ExecResetPass',
			nth: 2,
			status: 500,
			json: { Results: 'Failed to reset password for john. Error: no' },
		});

		const result = await test.run('resetPassword', USERS);

		expect(result.error?.message).toMatch(/^Failed to reset password for john/);
		for (const { secret } of test.cipp.secrets) {
			expect(everythingSaid(result)).not.toContain(secret);
		}
	});
});

import type * as Workflow from 'n8n-workflow';

import { checksOf } from '../../simulator/endpoints/tables/compromise';
import { everythingSaid } from '../support/runResult';
import { ID, NAMES, USERS } from './operationCase';
import { freshUserTest } from './runOperation';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const JANE = [{ tenant: 'contoso.com', user: NAMES.jane }];
const JOHN = [{ tenant: 'fabrikam.com', user: NAMES.john }];
const CONTINUE = { onError: 'continueErrorOutput' as const };

/** What only CIPP 10.9.0 and newer look at, with nothing found. */
const NEWER = {
	SuspectUserSignIns: [],
	LocationAnalysis: {},
	MaliciousSPs: null,
	SentMessageAnalysis: {},
	SharingChanges: [],
	SafelistChanges: [],
};

const test = freshUserTest();

describe('a check for a compromise', () => {
	const asked = () => test.cipp.requestsTo('ExecBECCheck').filter(({ query }) => query.GUID);

	it('is waited for, all items together', async () => {
		test.cipp.fault({
			endpoint: 'ExecBECCheck',
			json: { Waiting: true },
			times: 5,
			when: ({ query }) => query.GUID !== undefined,
		});
		const { output } = await test.run('checkForCompromise', USERS);

		expect(output).toHaveLength(3);
		expect(asked()).toHaveLength(8);
	});

	it('fails when the result is not there in time', async () => {
		test.cipp.fault({
			endpoint: 'ExecBECCheck',
			json: { Waiting: true },
			when: ({ query }) => query.GUID === ID.jane,
		});
		const options = { waitForResult: 12 };
		const { output, errors } = await test.run('checkForCompromise', USERS, { options }, CONTINUE);

		expect(output).toHaveLength(2);
		expect(errors[0]?.json).toMatchObject({
			message: 'CIPP is still checking the account',
			error: { outcome: 'refused', userEmail: NAMES.jane },
		});
		expect(asked().filter(({ query }) => query.GUID === ID.jane)).toHaveLength(3);
	});

	it('begins anew each time, unless an earlier one is asked for', async () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (!tenant) throw new Error('There is no tenant.');
		const old = {
			NewRules: [{ Name: 'Old' }],
			MFADevices: [{}],
			ExtractedAt: '2026-01-01T00:00:00Z',
		};
		const options = { useEarlierCheck: true };
		checksOf(tenant).set(ID.jane, { ...old, ExtractResult: 'Successfully done' });

		const earlier = await test.run('checkForCompromise', JANE, { options });
		expect(earlier.output[0]?.json.checkedAt).toBe('2026-01-01T00:00:00Z');
		const anew = await test.run('checkForCompromise', JANE);
		expect(anew.output[0]?.json.checkedAt).not.toBe('2026-01-01T00:00:00Z');
	});

	it.each([
		[{ Results: 'Access denied', Exception: {}, ExtractedAt: 'x' }, /^Access denied/],
		[{}, /without a result/],
	])('that ended with %j is a failure', async (json, message) => {
		test.cipp.fault({
			endpoint: 'ExecBECCheck',
			json,
			when: ({ query }) => query.GUID !== undefined,
		});

		expect((await test.run('checkForCompromise', JANE)).error?.message).toMatch(message);
	});

	it('that CIPP did not start is a failure', async () => {
		test.cipp.fault({ endpoint: 'ExecBECCheck', json: {} });

		expect((await test.run('checkForCompromise', JANE)).error?.message).toMatch(
			/without starting the check/,
		);
	});

	it('is not complete where CIPP says that it could not read something', async () => {
		const partly = {
			...NEWER,
			NewRules: [{ Name: 'One' }],
			MFADevices: [{}],
			ExtractedAt: 'x',
			ExtractResult: 'Could not retrieve audit logs: denied',
			SafelistError: 'no mailbox',
		};
		test.cipp.fault({
			endpoint: 'ExecBECCheck',
			json: partly,
			when: ({ query }) => query.GUID !== undefined,
		});
		const { output } = await test.run('checkForCompromise', JANE);

		expect(output[0]?.json).toMatchObject({
			isComplete: false,
			warnings: [
				expect.stringMatching(/audit log could not be read/),
				expect.stringMatching(/blocked senders could not be read/),
			],
		});
	});

	it('says what an older CIPP does not look at, and does not take it for nothing', async () => {
		test.cipp.fault({
			endpoint: 'ExecBECCheck',
			json: {
				...NEWER,
				SuspectUserSignIns: undefined,
				LocationAnalysis: undefined,
				SharingChanges: undefined,
				NewRules: [{ Name: 'One' }],
				MFADevices: [{}],
				ExtractedAt: 'x',
				ExtractResult: 'Successfully extracted logs from auditlog',
			},
			when: ({ query }) => query.GUID !== undefined,
		});
		const { output } = await test.run('checkForCompromise', JANE);

		expect(output[0]?.json).toMatchObject({
			signIns: null,
			signInCountries: null,
			sharingChanges: null,
			maliciousApps: [],
			safelistChanges: 0,
			isComplete: false,
			warnings: [
				'The CIPP that made this check does not look at sign-ins, countries, sharing: nothing is known of them.',
			],
		});
	});

	it('does not take empty lists for a clean account', async () => {
		const empty = {
			...NEWER,
			NewRules: [],
			MFADevices: [],
			ExtractedAt: 'x',
			ExtractResult: 'Successfully extracted logs from auditlog',
		};
		test.cipp.fault({
			endpoint: 'ExecBECCheck',
			json: empty,
			when: ({ query }) => query.GUID !== undefined,
		});
		const hidden = await test.run('checkForCompromise', JANE);
		expect(hidden.output[0]?.json.warnings).toEqual([
			expect.stringMatching(/has 1 inbox rules that the check did not see/),
			expect.stringMatching(/has 2 sign-in methods that the check did not see/),
		]);

		test.cipp.fault({ endpoint: 'ListUserMailboxRules', status: 500, json: ['Access denied'] });
		test.cipp.fault({ endpoint: 'ListGraphBulkRequest', status: 403, text: 'Access denied' });
		const refused = await test.run('checkForCompromise', JOHN);
		expect(refused.output[0]?.json.warnings).toEqual([
			expect.stringMatching(/Whether the user has inbox rules is not known/),
			expect.stringMatching(/Which sign-in methods the user has is not known/),
		]);
	});
});

describe('a remediation', () => {
	const run = async (confirmRemediation = true) =>
		await test.run('remediateCompromise', JANE, { confirmRemediation }, CONTINUE);

	it('is done only when it is confirmed, and says what that does', async () => {
		const { errors } = await run(false);

		expect(errors[0]?.json.message).toMatch(/is off\. Turn it on to reset the password, block/);
		expect(test.cipp.requestsTo('ExecBECRemediate')).toEqual([]);
	});

	it('gives the password in one field alone', async () => {
		const { output } = await run();

		const [{ password = '' } = {}] = test.cipp.secrets;
		expect(password).not.toBe('');
		expect(output[0]?.json.password).toBe(password);
		expect(JSON.stringify({ ...output[0]?.json, password: '' })).not.toContain(password);
	});

	it('whose steps failed in part gives no password, and says what became of each', async () => {
		const result = [
			{
				resultText: 'Successfully reset the password for , jane. The new password is Sekret.42',
				copyField: 'Sekret.42',
				state: 'success',
			},
			{ resultText: 'Successfully set account enabled state to False for jane', state: 'success' },
			{ resultText: 'Successfully revoked sessions for jane', state: 'success' },
			{
				resultText:
					'Failed to remove MFA methods: Failed to get MFA methods for user jane. Error: Insufficient privileges to complete the operation.',
				state: 'error',
			},
			{ resultText: 'Failed to process 1 inbox rules for jane', state: 'warning' },
			{
				resultText:
					"Failed to disable OneDrive sharing: Failed to set OneDrive sharing for jane. Error: User's mysite not found.",
				state: 'error',
			},
		];
		test.cipp.fault({ endpoint: 'ExecBECRemediate', json: { Results: result } });
		const said = await run();

		expect(everythingSaid(said)).not.toContain('Sekret.42');
		expect(said.errors[0]?.json.error).toMatchObject({
			outcome: 'unknown',
			steps: ['done', 'done', 'done', 'failed', 'failed', 'nothingToDo'].map((outcome) =>
				expect.objectContaining({ outcome }),
			),
		});
	});

	it('tells a rule that stays from the OneDrive whose sharing was stopped', async () => {
		const { output } = await run();
		const steps = output[0]?.json.steps as Array<{ step: string; message: string }>;
		const stated = steps.map(({ step, message }) =>
			step === 'disableInboxRules'
				? { resultText: 'Failed to process 1 inbox rules for jane', state: 'warning' }
				: { resultText: message, state: 'success' },
		);
		const rule = "Could not disable rule 'Forward out': Could not set mailbox rule. Error: Denied";
		const json = { Results: [...stated, { resultText: rule, state: 'error' }] };
		test.cipp.fault({ endpoint: 'ExecBECRemediate', json });
		const { error } = (await run()).errors[0]?.json ?? {};

		expect(error).toMatchObject({ outcome: 'unknown' });
		const ended = (error as { steps: Array<{ step: string; outcome: string }> }).steps;
		expect(ended.filter(({ outcome }) => outcome === 'failed')).toEqual([
			expect.objectContaining({
				step: 'disableInboxRules',
				message: `Failed to process 1 inbox rules for jane ${rule}`,
			}),
		]);
	});

	it('that CIPP claims and the account does not show is an error', async () => {
		const { output } = await run();
		const { message } = output[0]?.json ?? {};
		expect(message).toBeDefined();

		test.cipp.directory.findUser(NAMES.jane).accountEnabled = true;
		test.cipp.fault({
			endpoint: 'ExecBECRemediate',
			json: {
				Results: (output[0]?.json.steps as Array<{ message: string }>).map((step, place) => ({
					resultText: step.message,
					state: 'success',
					...(place === 0 && { copyField: 'Sekret.42' }),
				})),
			},
		});
		const again = await run();

		expect(again.errors[0]?.json.message).toMatch(/sign-in of the account is not blocked/);
		expect(everythingSaid(again)).not.toContain('Sekret.42');
	});

	it('of which CIPP says nothing is an error', async () => {
		test.cipp.fault({ endpoint: 'ExecBECRemediate', json: { Results: [] } });

		expect((await run()).errors[0]?.json.error).toMatchObject({ outcome: 'unknown' });
	});
});

import { inspect } from 'node:util';

import { LoggerProxy, type IDataObject, type Logger } from 'n8n-workflow';

import { everythingSaid } from '../support/runResult';
import type { CippRunResult } from '../../workbench/runCipp';
import { each, freshCipp, JOHN, jsonOf, USERS, waitingWith } from './waiting';

/** Everything that was logged, by n8n or to the console. */
let logged: string[] = [];

beforeEach(() => {
	logged = [];
	const note = (...parts: unknown[]) => {
		logged.push(parts.map((part) => inspect(part, { depth: 8, showHidden: true })).join(' '));
	};
	LoggerProxy.init(
		Object.fromEntries(
			['error', 'warn', 'info', 'debug', 'scoped'].map((level) => [level, note]),
		) as unknown as Logger,
	);
	for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
		jest.spyOn(console, method).mockImplementation(note);
	}
	for (const stream of [process.stdout, process.stderr]) {
		jest.spyOn(stream, 'write').mockImplementation((text) => {
			logged.push(String(text));
			return true;
		});
	}
});
afterEach(() => jest.restoreAllMocks());

/** A secret as it can be written in JSON and in a log: quotation marks may be escaped. */
function writings(secret: string): string[] {
	return [secret, JSON.stringify(secret).slice(1, -1), inspect(secret).slice(1, -1)];
}

function expectNone(secrets: string[], said: string): void {
	for (const writing of secrets.flatMap(writings)) expect(said).not.toContain(writing);
}

const resetting = (waitOptions = {}) => ({ ...waitingWith(waitOptions), ResetPass: true });

describe.each([
	['new passwords', false],
	['links of Password Pusher', true],
])('%s', (_name, passwordPusher) => {
	const cipp = freshCipp({ passwordPusher });

	/** What CIPP made for each of the three users, in their order. */
	function secrets(): string[] {
		return USERS.map((user) => {
			const { secret = '' } = cipp().cipp.secrets.find((made) => made.user === user) ?? {};
			expect(secret.length).toBeGreaterThan(8);
			return secret;
		});
	}

	/** Looks for all secrets of CIPP in the run with all its data, and in the logs. */
	function expectNoSecretIn(result: CippRunResult): void {
		const made = cipp().cipp.secrets.flatMap(({ secret, password }) => [secret, password]);
		expect(made.length).toBeGreaterThanOrEqual(6);
		const said = `${everythingSaid(result)}\n${logged.join('\n')}`;
		expectNone(made, said);
	}

	it('stand in what CIPP stores, or these tests would show nothing', async () => {
		await cipp().run({ parameters: resetting() });

		const stored = cipp()
			.cipp.tasks.map(({ Results }) => Results)
			.join('\n');
		for (const secret of secrets()) expect(stored).toContain(JSON.stringify(secret).slice(1, -1));
	});

	it('are nowhere by default', async () => {
		const result = await cipp().run({ parameters: resetting({ verify: true }) });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(JSON.stringify(jsonOf(result)).match(/The new password is \[redacted\]/g)).toHaveLength(
			3,
		);
		expectNoSecretIn(result);
	});

	it('are nowhere when another step fails, in any mode', async () => {
		for (const onError of [undefined, 'continueErrorOutput', 'continueRegularOutput'] as const) {
			cipp().cipp.reset();
			cipp().cipp.failStep({ step: 'RevokeSessions' });
			const result = await cipp().run({
				parameters: resetting({ failOnStepErrors: true, returnNewPassword: true }),
				nodeSettings: { ...(onError && { onError }) },
			});

			expect(cipp().cipp.secrets).toHaveLength(3);
			expectNoSecretIn(result);
		}
	});

	it('are nowhere after a retry of the node', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'RevokeSessions' });
		const result = await cipp().run({
			parameters: resetting({ failOnStepErrors: true, returnNewPassword: true }),
			nodeSettings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});

		expect(result.error?.message).toContain(JOHN);
		expectNoSecretIn(result);
	});

	it('are nowhere when the users are found queued already', async () => {
		cipp().cipp.clock.freeze();
		await cipp().run({ parameters: { ResetPass: true } });
		// Woken a second time, a task goes back to Pending and keeps its results.
		await cipp().cipp.clock.advance(1000);
		for (const task of cipp().cipp.tasks) {
			cipp().cipp.wakeTask(task.RowKey);
			task.TaskState = 'Pending';
		}
		const result = await cipp().run({ executionId: '232', parameters: resetting() });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'alreadyQueued'));
		expectNoSecretIn(result);
	});

	it('are in a field of their own when that is wanted, and nowhere else', async () => {
		const parameters = resetting({ returnNewPassword: true });
		const result = await cipp().run({ parameters });

		expect(each(result, 'newPassword')).toEqual(secrets());
		for (const { json } of result.output) delete json.newPassword;
		expectNoSecretIn(result);
	});

	it('are in no message about a list that CIPP filled with something else', async () => {
		const line = 'Successfully reset the password. The new password is Tr0ub4dor-and-3';
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => cipp().cipp.requestsTo('ExecOffboardUser').length === 3,
			json: ['No rows.', { Results: line }],
		});
		const result = await cipp().run({ parameters: { ResetPass: true } });

		expect(each(result, 'warnings')).toEqual(
			USERS.map(() => [
				expect.stringMatching(/CIPP answered: No rows\. .*The new password is \[redacted\]/),
			]),
		);
		expect(`${everythingSaid(result)}${logged.join()}`).not.toContain('Tr0ub4dor');
	});
});

describe('a version of CIPP that runs the offboarding before it answers', () => {
	const cipp = freshCipp({ version: '10.0.9' });

	it('gives the new password only to those who want it', async () => {
		const without = await cipp().run({ parameters: resetting() });
		const made = cipp().cipp.secrets.map(({ secret }) => secret);
		expect(made).toHaveLength(3);
		expect(each(without, 'status')).toEqual(['completed', 'completed', 'completed']);
		expectNone(made, everythingSaid(without) + logged.join());

		const parameters = resetting({ returnNewPassword: true });
		const nodeSettings = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
		const wanted = await cipp().run({ executionId: '232', parameters, nodeSettings });
		const later = USERS.map(
			(user) =>
				cipp()
					.cipp.secrets.filter((secret) => secret.user === user)
					.at(-1)?.secret ?? '',
		);
		expect(each(wanted, 'newPassword')).toEqual(later);
		for (const { json } of wanted.output) delete json.newPassword;
		expectNone(later, everythingSaid(wanted));
	});

	it('gives it to nobody when the answer breaks off, wherever that is', async () => {
		const secret = 'Tr0ub4dor-and-3';
		const pieces = [
			`{"Results":[{"copyField":"${secret}","resultText":"Successfully reset the pass`,
			`{"Results":["Successfully revoked sessions",{"resultText":"The new password is ${secret}`,
			`["Successfully revoked sessions",{"state":"success","copyField":"${secret}"`,
		];
		for (const [index, user] of USERS.entries()) {
			cipp().cipp.fault({ endpoint: 'ExecOffboardUser', user, text: pieces[index] ?? '' });
		}
		const result = await cipp().run({
			parameters: { ...resetting(), options: { gracePeriod: 0 } },
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.errors).toHaveLength(3);
		for (const { json } of result.errors) {
			expect(json.message).toMatch(/cannot be read/);
			expect((json.error as IDataObject).outcome).toBe('unknown');
		}
		expectNone([secret], everythingSaid(result) + logged.join());
	});
});

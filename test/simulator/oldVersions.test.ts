import { startSimulator, type ProfileName, type Simulator } from '../../simulator';
import { PROFILES } from '../../simulator/profiles';
import { call, items, linesOf, offboarding } from './talk';

let cipp: Simulator;
const start = async (version: ProfileName) => {
	cipp = await startSimulator({ version, runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
};
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";
const manager = 'manager@contoso.com';
const QUARTER = 15 * 60_000;

const post = (body: unknown) => call(cipp, 'ExecOffboardUser', { body });
const results = (answer: { json: unknown }) => (answer.json as { Results: unknown[] }).Results;
const later = (seconds = 60) => ({
	Scheduled: { enabled: true, date: cipp.clock.seconds() + seconds },
});

/** Writes a task that is due, and lets it run. */
async function scheduled(user: string, options: Record<string, unknown>) {
	await post({ ...offboarding(user, options), ...later() });
	await cipp.clock.advance(QUARTER);
	return cipp.tasks.find(({ Name }) => Name === `Offboarding: ${user}`);
}

test('has eighteen versions in the order of their numbers', async () => {
	await start('7.2.3');
	const ranks = Object.values(PROFILES).map(({ rank }) => rank);
	expect(ranks).toHaveLength(18);
	expect([...ranks].sort((one, other) => other - one)).toEqual(ranks);
});

test.each<[ProfileName, number, boolean]>([
	['7.2.3', 0, true],
	['8.1.1', 0, true],
	['8.8.2', 0, true],
	['10.0.9', 0, true],
	['10.1.2', 0, false],
	['10.2.3', 0, false],
	['10.2.6', 1, false],
	['10.4.5', 1, false],
	['10.5.8', 1, false],
	['10.7.0', 1, false],
])('%s leaves %i tasks of a run now, done at the answer: %p', async (version, tasks, isDone) => {
	await start(version);
	const answer = await post(offboarding(jane, { DisableSignIn: true }));
	expect(answer.status).toBe(200);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(!isDone);
	await cipp.clock.advance(5_000);
	expect(cipp.tasks).toHaveLength(tasks);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
});

describe('a request without what is needed', () => {
	test.each<[ProfileName, number, number, number]>([
		['7.5.3', 403, 403, 200],
		['8.5.2', 500, 403, 200],
		['10.2.3', 500, 403, 200],
		['10.2.6', 200, 200, 200],
		['10.5.4', 200, 200, 200],
		['10.5.5', 400, 400, 400],
	])('%s answers no user with %i, one without @ with %i, no step with %i', async (...given) => {
		const [version, noUser, noAt, noStep] = given;
		await start(version);
		const { tenantFilter, RevokeSessions } = offboarding(jane);
		const rest = { tenantFilter, RevokeSessions };
		expect((await post(rest)).status).toBe(noUser);
		expect((await post({ ...rest, user: [{ value: 'janedoe' }] })).status).toBe(noAt);
		expect((await post(offboarding(jane, {}))).status).toBe(noStep);
	});

	test.each<[ProfileName, unknown]>([
		['10.0.9', []],
		['10.2.3', [`No offboarding tasks were selected for ${jane}`]],
		['10.4.5', [true, `Task Offboarding: ${jane} scheduled to run now`]],
	])('%s answers no step with %p', async (version, said) => {
		await start(version);
		expect(results(await post(offboarding(jane, {})))).toEqual(said);
		await cipp.clock.advance(5_000);
		expect(cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(
			version === '10.4.5' ? ['Processing'] : [],
		);
	});

	test.each<[ProfileName, number, number, number]>([
		['8.8.2', 403, 200, 1],
		['10.0.9', 403, 403, 1],
		['10.5.4', 403, 403, 1],
		['10.5.5', 400, 403, 1],
	])('%s answers an ISO date with %i, milliseconds with %i and %i row', async (...given) => {
		const [version, iso, milliseconds, rows] = given;
		await start(version);
		const at = (date: unknown) => ({ ...offboarding(jane), Scheduled: { enabled: true, date } });
		expect((await post(at('2026-08-09T10:00:00Z'))).status).toBe(iso);
		expect(cipp.tasks).toEqual([]);
		expect((await post(at(cipp.clock.now()))).status).toBe(milliseconds);
		expect(cipp.tasks).toHaveLength(rows);
		expect(results(await post({ ...offboarding(conor), Scheduled: { enabled: true } }))).toEqual([
			expect.stringMatching(
				version === '8.8.2'
					? /^Successfully added task: Offboarding: .*brien@contoso\.com$/
					: version === '10.5.5'
						? /^'Scheduled.enabled' is true/
						: /It will run in about 8 minutes\.$/,
			),
		]);
	});
});

describe('a user who is not there', () => {
	const missing = 'nobody@contoso.com';
	const text = `Resource '${missing}' does not exist or one of its queried reference-property objects are not present.`;

	test.each<[ProfileName, string | RegExp]>([
		['8.1.1', text],
		['10.0.9', text],
		['10.1.2', /^@\{Message=Resource 'nobody@contoso.com' .*; NormalizedError=.*; Position=/],
		['10.2.3', /^@\{Message=Resource 'nobody@contoso.com' .*; NormalizedError=.*; Position=/],
	])(
		'%s is refused with its error, and decides the status as the last one only',
		async (...given) => {
			const [version, said] = given;
			await start(version);
			const alone = await post(offboarding(missing));
			expect([alone.status, results(alone)]).toEqual([403, [expect.stringMatching(said)]]);
			expect((await post(offboarding([missing, jane]))).status).toBe(200);
			expect((await post(offboarding([conor, missing]))).status).toBe(403);
			await cipp.clock.advance(5_000);
			for (const user of [jane, conor]) {
				expect(cipp.directory.findUser(user).accountEnabled).toBe(false);
			}
		},
	);

	test.each<[ProfileName, string, RegExp]>([
		['8.8.2', 'Completed', /^\{"Results":"Task Failed: Resource 'nobody@contoso.com' /],
		['10.1.2', 'Processing', /^Orchestration in progress$/],
		['10.2.3', 'Failed', /NormalizedError=[^;]*; Position=At/],
		['10.7.0', 'Failed', /NormalizedError=[^;]*; Position=At/],
		['10.8.2', 'Failed', /NormalizedError=[^;]*; RawError=Not available; Position=At/],
	])('%s makes the task %s', async (version, state, stored) => {
		await start(version);
		const task = await scheduled(missing, { DisableSignIn: true });
		expect(task?.TaskState).toBe(state);
		expect(task?.Results).toMatch(stored);
	});
});

test('a run of 10.0.9 that breaks off tells its error alone', async () => {
	await start('10.0.9');
	cipp.failJob({ user: conor, message: 'Too many requests', afterSteps: 1 });
	const options = { ConvertToShared: true, DisableSignIn: true };
	const answer = await post(offboarding([jane, conor], options));
	expect([answer.status, results(answer).at(-1)]).toEqual([403, 'Too many requests']);
	expect(results(answer)).toHaveLength(3);
	const user = cipp.directory.findUser(conor);
	expect([user.mailbox?.type, user.accountEnabled]).toEqual(['SharedMailbox', true]);
});

test.each<[ProfileName, Record<string, boolean>, Record<string, boolean>]>([
	['7.2.3', { removeRules: true, RemoveRules: true }, { removeRules: true, RemoveRules: false }],
	['10.0.9', { removeRules: true, RemoveRules: true }, { removeRules: false, RemoveRules: true }],
	['10.2.3', { removeRules: true, RemoveRules: true }, { removeRules: false, RemoveRules: true }],
	['10.2.6', { removeRules: false, RemoveRules: true }, { removeRules: false, RemoveRules: true }],
])('%s knows the letters %p at once and %p when scheduled', async (version, now, whenScheduled) => {
	for (const isNow of [true, false]) {
		for (const name of ['removeRules', 'RemoveRules']) {
			await start(version);
			const options = { DisableSignIn: true, [name]: true };
			if (isNow) await post(offboarding(jane, options));
			else await scheduled(jane, options);
			await cipp.clock.advance(5_000);
			const isDone = cipp.directory.findUser(jane).mailbox?.rules.length === 0;
			expect([isNow, name, isDone]).toEqual([isNow, name, (isNow ? now : whenScheduled)[name]]);
			await cipp.close();
		}
	}
	await start(version);
});

describe('the list', () => {
	test.each<[ProfileName, boolean, string, boolean, boolean, boolean]>([
		['7.2.3', false, 'text', false, false, false],
		['7.5.3', false, 'text', false, false, true],
		['8.1.1', true, 'text', false, false, true],
		['8.7.2', true, 'object', true, false, true],
		['8.8.2', true, 'object', true, false, true],
		['10.2.6', true, 'object', true, true, true],
		['10.7.0', true, 'object', true, true, true],
		['10.8.2', true, 'object', true, true, true],
	])('of %s reads its filters', async (version, byId, tenant, byTitle, byTenant, inIso) => {
		await start(version);
		const add = (Name: string, Tenant: string) =>
			cipp.addTask({ Name, Tenant, Command: 'Cmd', Parameters: '{}' });
		const [one] = [
			add('one', 'contoso.com'),
			add('two', 'contoso.com'),
			add('three', 'fabrikam.com'),
		];
		const count = async (query: Record<string, string>) => (await items(cipp, query)).length;
		expect(await count({ Id: one?.RowKey ?? '' })).toBe(byId ? 1 : 3);
		expect(await count({ Id: 'none' })).toBe(byId ? 0 : 3);
		expect(await count({ SearchTitle: 't*' })).toBe(byTitle ? 2 : 3);
		expect(await count({ tenantFilter: 'contoso.com' })).toBe(byTenant ? 2 : 3);
		const exact = version === '10.8.2';
		expect(await count({ tenantFilter: 'CONTOSO.COM' })).toBe(byTenant ? (exact ? 0 : 2) : 3);
		expect(await count({ Type: 'cmd' })).toBe(exact ? 0 : 3);
		const [row] = await items(cipp, { Name: 'one' });
		expect(typeof row?.Tenant === 'string' ? 'text' : 'object').toBe(tenant);
		expect(row?.ScheduledTime).toBe(inIso ? '2026-08-08T10:07:00Z' : String(cipp.clock.seconds()));
		const since = { AlertComment: 80_700, Reference: 80_800, CustomSubject: 100_204 };
		const { rank } = PROFILES[version];
		for (const [name, first] of Object.entries(since)) {
			expect([name, Object.hasOwn(row ?? {}, name)]).toEqual([name, rank >= first]);
		}
		const details = await call(cipp, 'ListScheduledItemDetails', {
			query: { RowKey: one?.RowKey ?? '' },
		});
		expect(details.status).toBe(version === '7.2.3' ? 404 : 200);
	});
});

describe('Run Now', () => {
	const runNow = (RowKey: string) =>
		call(cipp, 'AddScheduledItem', { body: { RowKey, RunNow: true } });

	test.each<[ProfileName, string[]]>([
		['8.8.2', ['Planned', 'Completed']],
		['10.1.2', ['Planned', 'Completed']],
		['10.2.3', ['Planned', 'Pending']],
		['10.2.6', ['Pending', 'Pending']],
		['10.4.5', ['Completed', 'Completed']],
	])('of a task of %s that has just ended gives %p', async (version, states) => {
		await start(version);
		const time = String(cipp.clock.seconds() - 60);
		const task = cipp.addTask({
			Name: `Offboarding: ${jane}`,
			Command: 'Invoke-CIPPOffboardingJob',
			Tenant: 'contoso.com',
			Parameters: JSON.stringify({ Username: jane, options: { DisableSignIn: true } }),
			TaskState: 'Completed',
			ScheduledTime: time,
			ExecutedTime: time,
		});
		expect((await runNow(task.RowKey)).status).toBe(200);
		await cipp.clock.advance(5_000);
		const soon = task.TaskState;
		await cipp.clock.advance(8 * 60_000);
		expect([soon, task.TaskState]).toEqual(states);
		expect(cipp.directory.findUser(jane).accountEnabled).toBe(states[1] === 'Pending');
	});

	test.each<[ProfileName, number, unknown, number]>([
		['7.2.3', 403, undefined, 0],
		['8.8.2', 200, 'Task with id x does not exist', 0],
		['10.2.3', 200, 'Task with id x does not exist', 0],
		['10.2.6', 200, [true, 'Task  scheduled to run now'], 1],
		['10.4.5', 200, [true, 'Task  scheduled to run now'], 1],
		['10.5.4', 500, undefined, 0],
	])('of %s answers an unknown id with %i', async (version, status, said, rows) => {
		await start(version);
		const answer = await runNow('x');
		expect([answer.status, (answer.json as { Results?: unknown } | undefined)?.Results]).toEqual([
			status,
			said,
		]);
		expect(cipp.tasks).toHaveLength(rows);
	});
});

describe('the words', () => {
	const all = {
		RevokeSessions: true,
		DisableSignIn: true,
		ConvertToShared: true,
		RemoveMobile: true,
		RemoveRules: true,
		removeCalendarInvites: true,
		removePermissions: true,
		RemoveMFADevices: true,
		OnedriveAccess: [{ value: manager }],
		AccessAutomap: [{ value: manager }],
		forward: { value: manager },
		KeepCopy: true,
		RemoveTeamsPhoneDID: true,
		RemoveLicenses: true,
	};

	test('of 8.1.1 are those of its functions', async () => {
		await start('8.1.1');
		const drive = cipp.directory.findUser(jane).oneDrive?.url ?? '';
		expect(results(await post(offboarding(jane, all)))).toEqual([
			`Converted ${jane} to a Shared mailbox`,
			`Success. All sessions by ${jane} have been revoked`,
			`Set account enabled state to False for ${jane}`,
			`${manager} has been given access to ${drive}/Documents`,
			`Added ${manager} to ${jane} Shared Mailbox with automapping, with the following permissions: FullAccess`,
			`Forwarding all email for ${jane} to Internal Address ${manager} and keeping a copy set to True`,
			`Successfully added task: Remove License: ${jane}`,
			`Scheduled license removal for ${jane}`,
			`Deleted rules for ${jane}`,
			'Removed device: iPhone 15',
			'Removed device: Galaxy S24',
			`Cancelled all calendar invites for ${jane}`,
			"Removal of permissions queued. This task will run in the background and send it's results to the logbook.",
			{ Results: 'Successfully completed request. User  must supply MFA at next logon' },
		]);
		expect(cipp.directory.findUser(jane).phoneNumbers).toHaveLength(1);
		const licences = cipp.tasks[0];
		expect(Number(licences?.ScheduledTime) - cipp.clock.seconds()).toBe(300);
	});

	test.each<[ProfileName, string[]]>([
		[
			'10.2.6',
			[
				`Failed to remove Teams Phone DID: '+15550100123' from: '${jane}' - `,
				`Completed processing 1 DIDs for user '${jane}': 0 successful, 1 failed`,
				`Successfully removed MFA methods for user ${jane}. User must supply MFA at next logon`,
			],
		],
		[
			'10.4.5',
			[
				`Successfully removed Teams Phone DID: '+15550100123' from: '${jane}' - `,
				`Successfully removed MFA methods (phoneMethod, microsoftAuthenticatorMethod) for user ${jane}. `,
				`Successfully added ${manager} as an owner of `,
				`Successfully added ${manager} to ${jane} Shared Mailbox with AutoMapping, `,
			],
		],
	])('of %s say of numbers and methods what that version says', async (version, starts) => {
		await start(version);
		const task = await scheduled(jane, { ...all, DisableOneDriveSharing: true });
		const lines = linesOf(task?.Results ?? '');
		for (const text of starts) expect(lines.some((line) => line.startsWith(text))).toBe(true);
		const user = cipp.directory.findUser(jane);
		expect(user.phoneNumbers).toEqual([]);
		expect(user.oneDrive?.sharing === 'Disabled').toBe(version === '10.4.5');
	});

	test('of 7.5.3 leave everybody every right, and of 10.2.6 the readers the version', async () => {
		await start('7.5.3');
		cipp.access.baseRole = 'readonly';
		expect((await post(offboarding(jane))).status).toBe(200);
		await cipp.close();
		await start('8.1.1');
		cipp.access.baseRole = 'readonly';
		expect((await post(offboarding(jane))).status).toBe(403);
	});
});

import { startSimulator, type ProfileName, type Simulator } from '../../simulator';
import { call, items, linesOf, offboarding } from './talk';

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";
const manager = 'manager@contoso.com';

let cipp: Simulator;
const start = async (version: ProfileName) => {
	cipp = await startSimulator({ version, runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
};
afterEach(() => cipp.close());

const results = (answer: { json: unknown }) => (answer.json as { Results: unknown[] }).Results;

test('10.0.9 runs the steps inside the request, in its own order, with the password as an object', async () => {
	await start('10.0.9');
	const options = {
		DisableSignIn: true,
		ResetPass: true,
		ConvertToShared: true,
		revokesessions: true,
		removeCalendarPermissions: true,
	};
	const answer = await call(cipp, 'ExecOffboardUser', { body: offboarding(jane, options) });
	const secret = cipp.secrets[0]?.password;
	expect(results(answer)).toEqual([
		`Successfully converted ${jane} to a Shared mailbox`,
		`Successfully revoked sessions for ${jane}`,
		{
			resultText: expect.stringContaining(`The new password is ${secret}`),
			copyField: secret,
			state: 'success',
		},
		`Successfully set account enabled state to False for ${jane}`,
	]);
	expect(cipp.tasks).toEqual([]);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
	const failing = await call(cipp, 'ExecOffboardUser', {
		body: offboarding([conor, 'nobody@contoso.com']),
	});
	expect(failing.status).toBe(403);
	expect(results(failing)).toHaveLength(3);
});

test('10.2.3 starts an orchestration that leaves no task', async () => {
	await start('10.2.3');
	const users = [jane, conor, manager];
	const answer = await call(cipp, 'ExecOffboardUser', { body: offboarding(users) });
	expect([answer.status, results(answer)]).toEqual([
		200,
		users.map((user) => `Offboarding job started for ${user} with 2 tasks`),
	]);
	expect(await items(cipp)).toEqual([]);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(true);
	await cipp.clock.advance(5_000);
	expect(users.map((user) => cipp.directory.findUser(user).accountEnabled)).toEqual([
		false,
		false,
		false,
	]);
	const date = cipp.clock.seconds() + 60;
	const body = { ...offboarding(jane), Scheduled: { enabled: true, date } };
	await call(cipp, 'ExecOffboardUser', { body });
	await cipp.clock.advance(15 * 60_000);
	const [row] = await items(cipp, { tenantFilter: 'ignored.example' });
	expect([row?.TaskState, linesOf(row?.Results ?? '').length]).toEqual(['Completed', 2]);
	const runNow = await call(cipp, 'AddScheduledItem', {
		body: { RowKey: row?.RowKey, RunNow: true },
	});
	expect(runNow.json).toEqual({ Results: `Task Offboarding: ${jane} scheduled to run now` });
	const gone = await call(cipp, 'AddScheduledItem', { body: { RowKey: 'gone', RunNow: true } });
	expect([gone.status, gone.json]).toEqual([200, { Results: 'Task with id gone does not exist' }]);
});

test('10.5.4 checks nothing: bare users vanish, a job without steps never ends', async () => {
	await start('10.5.4');
	const bare = await call(cipp, 'ExecOffboardUser', {
		body: { ...offboarding(jane), user: [jane, conor] },
	});
	expect([bare.status, bare.json]).toEqual([200, { Results: [] }]);
	expect(cipp.tasks).toEqual([]);
	const mixed = { ...offboarding([jane, 'no-at-sign'], {}) };
	const answer = await call(cipp, 'ExecOffboardUser', { body: mixed });
	expect(results(answer)).toEqual([
		true,
		`Task Offboarding: ${jane} scheduled to run now`,
		true,
		'Task Offboarding: no-at-sign scheduled to run now',
	]);
	await cipp.clock.advance(60_000);
	expect(cipp.tasks.map((task) => task.TaskState)).toEqual(['Processing', 'Failed']);
	const apostrophe = await call(cipp, 'ListScheduledItems', {
		query: { Name: `Offboarding: ${conor}` },
	});
	expect(apostrophe.status).toBe(500);
	expect(await items(cipp, { Type: 'invoke-cippoffboardingjob' })).toHaveLength(2);
	expect(await items(cipp, { tenantFilter: '0f000000-0000-4000-8000-000000000001' })).toEqual([]);
});

test('the newer backend reports progress, keeps the order, and knows more access rights', async () => {
	await start('newer');
	const people = [{ value: manager }];
	const options = {
		WipeMobile: true,
		DisableSignIn: true,
		AccessSendAs: people,
		AccessSendOnBehalf: people,
	};
	const answer = await call(cipp, 'ExecOffboardUser', {
		body: offboarding([jane, conor], options),
	});
	const { DeploymentId } = answer.json as { DeploymentId: string };
	const progress = async () =>
		(await call(cipp, 'ListOffboardingProgress', { query: { DeploymentId } })).json as {
			Name: string;
			Status: string;
			TaskId: string;
			Steps: { Title: string; Status: string; Kind: string }[];
		}[];
	expect((await progress()).map((row) => [row.Name, row.Status])).toEqual([
		[jane, 'queued'],
		[conor, 'queued'],
	]);
	cipp.failStep({ user: conor, step: 'DisableSignIn' });
	await cipp.clock.advance(5_000);
	const [first, second] = await progress();
	expect(first?.Status).toBe('succeeded');
	expect(first?.TaskId).toBe(cipp.tasks[0]?.RowKey);
	expect(first?.Steps.map((step) => step.Kind)).toEqual([
		'WipeMobile',
		'DisableSignIn',
		'AccessSendAs',
		'AccessSendOnBehalf',
	]);
	expect(second?.Steps.map((step) => step.Status)).toEqual([
		'succeeded',
		'failed',
		'succeeded',
		'succeeded',
	]);
	expect(second?.Status).toBe('failed');
	expect(linesOf(cipp.tasks[0]?.Results ?? '')).toEqual([
		`Successfully issued an account-only wipe for 2 mobile devices for ${jane}: iPhone 15; Galaxy S24`,
		`Successfully set account enabled state to False for ${jane}`,
		`Granted ${manager} SendAs permissions to ${jane}`,
		`Granted ${manager} SendOnBehalf permissions to ${jane}`,
	]);
	const missing = await call(cipp, 'ListOffboardingProgress');
	expect([missing.status, missing.json]).toEqual([400, { Results: 'DeploymentId is required' }]);
	const date = cipp.clock.seconds() + 600;
	const later = { ...offboarding(jane), Scheduled: { enabled: true, date } };
	expect((await call(cipp, 'ExecOffboardUser', { body: later })).json).not.toHaveProperty(
		'DeploymentId',
	);
});

test('the newer backend runs nothing besides DeleteUser but OneDrive access, and repeats on Rerun', async () => {
	await start('newer');
	const options = { DisableSignIn: true, DeleteUser: true, OnedriveAccess: [{ value: manager }] };
	await call(cipp, 'ExecOffboardUser', { body: offboarding(jane, options) });
	await cipp.clock.advance(5_000);
	const lines = linesOf(cipp.tasks[0]?.Results ?? '');
	expect(lines.map((line) => line.split(' ')[1])).toEqual(['added', 'deleted']);

	await call(cipp, 'ExecOffboardUser', { body: offboarding(conor, { ResetPass: true }) });
	await cipp.clock.advance(5_000);
	const body = {
		...offboarding(conor, { ResetPass: true }),
		Action: 'Rerun',
		TaskId: cipp.tasks[1]?.RowKey,
	};
	expect((await call(cipp, 'ExecOffboardUser', { body })).status).toBe(200);
	await cipp.clock.advance(5_000);
	expect(cipp.secrets.map((secret) => secret.user)).toEqual([conor, conor]);
	expect(cipp.tasks).toHaveLength(2);
});

test('10.8.2 stores and ignores what only the newer backend knows', async () => {
	await start('10.8.2');
	const options = {
		WipeMobile: true,
		AccessSendAs: [{ value: manager }],
		DisableSignIn: true,
		Action: 'Rerun',
		TaskId: 'x',
	};
	const answer = await call(cipp, 'ExecOffboardUser', { body: offboarding(jane, options) });
	expect(answer.json).not.toHaveProperty('DeploymentId');
	await cipp.clock.advance(5_000);
	expect(linesOf(cipp.tasks[0]?.Results ?? '')).toEqual([
		`Successfully set account enabled state to False for ${jane}`,
	]);
	expect((await call(cipp, 'ListOffboardingProgress')).text).toBe('Endpoint not found');
});

test.each<ProfileName>(['10.0.9', '10.2.6', '10.5.4', '10.8.2'])(
	'%s tells its version',
	async (version) => {
		await start(version);
		if (version === '10.0.9' || version === '10.2.6') {
			const refused = await call(cipp, 'GetVersion');
			expect([refused.status, refused.text]).toEqual([
				403,
				"Access to this CIPP API endpoint is not allowed, the 'editor' base role does not have the required permission: CIPP.AppSettings.Read",
			]);
			cipp.access.baseRole = 'readonly';
		}
		const answer = await call(cipp, 'GetVersion', { query: { LocalVersion: '10.0.0' } });
		expect(answer.json).toEqual({
			LocalCIPPVersion: '10.0.0',
			RemoteCIPPVersion: version,
			LocalCIPPAPIVersion: version,
			RemoteCIPPAPIVersion: version,
			OutOfDateCIPP: true,
			OutOfDateCIPPAPI: false,
		});
	},
);

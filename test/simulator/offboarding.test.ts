import { startSimulator, type Simulator } from '../../simulator';
import { call, items, linesOf, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";
const sam = 'sam.synced@contoso.com';
const manager = 'manager@contoso.com';

/** Posts an offboarding, lets it run, and gives the lines of the first user. */
async function linesFor(user: string, options: Record<string, unknown>): Promise<string[]> {
	await call(cipp, 'ExecOffboardUser', { body: offboarding(user, options) });
	await cipp.clock.advance(5_000);
	const row = cipp.tasks.filter((task) => task.Name === `Offboarding: ${user}`).at(-1);
	expect(row?.TaskState).toBe('Completed');
	return linesOf(row?.Results ?? '');
}

test('runs offboardings of three users through all states and changes the users', async () => {
	const users = [jane, conor, manager];
	const answer = await call(cipp, 'ExecOffboardUser', { body: offboarding(users) });
	expect(answer.status).toBe(200);
	expect(answer.json).toEqual({
		Results: users.flatMap((user) => [true, `Task Offboarding: ${user} scheduled to run now`]),
	});
	const states: string[] = [];
	for (let moment = 0; moment < 40; moment++) {
		const [row] = await items(cipp, { Name: `Offboarding: ${jane}` });
		if (row && states.at(-1) !== row.TaskState) states.push(row.TaskState);
		await cipp.clock.advance(1);
	}
	expect(states).toEqual(['Planned', 'Pending', 'Running', 'Processing', 'Completed']);
	for (const user of users) {
		expect(cipp.directory.findUser(user).accountEnabled).toBe(false);
		const [row] = await items(cipp, { Name: `Offboarding: ${user}` });
		expect(linesOf(row?.Results ?? '').sort()).toEqual([
			`Successfully revoked sessions for ${user}`,
			`Successfully set account enabled state to False for ${user}`,
		]);
		expect(row?.Results.endsWith('\r\n')).toBe(true);
	}
	expect(cipp.directory.findUser('jane.doe@fabrikam.com').accountEnabled).toBe(true);
	expect(cipp.directory.findUser(sam).accountEnabled).toBe(true);
});

test.each([
	[60 * 3, 'about 3 minutes', '2026-08-08T10:10:00Z', '10:15:00'],
	[30, 'less than a minute', '2026-08-08T10:07:30Z', '10:15:00'],
	[3600 * 2 + 60 * 8, '2 hours and 8 minutes', '2026-08-08T12:15:00Z', '12:15:00'],
	[-600, 'about 8 minutes', '2026-08-08T09:57:00Z', '10:15:00'],
	[86_400 + 3600, '1 day and 1 hour', '2026-08-09T11:07:00Z', '11:15:00'],
])('starts a task scheduled in %i s at the next quarter', async (delay, when, shown, startsAt) => {
	const date = Math.floor(cipp.clock.now() / 1000) + delay;
	const body = { ...offboarding(jane), Scheduled: { enabled: true, date } };
	const answer = await call(cipp, 'ExecOffboardUser', { body });
	expect(answer.json).toEqual({
		Results: [`Successfully added task: Offboarding: ${jane}. It will run in ${when}.`],
	});
	const [row] = await items(cipp);
	expect([row?.ScheduledTime, row?.TaskState]).toEqual([shown, 'Planned']);
	const start = new Date(Math.max(Date.parse(shown), cipp.clock.now()));
	const quarter = `${start.toISOString().slice(0, 11)}${startsAt}Z`;
	await cipp.clock.set(Date.parse(quarter) - 1000);
	expect(cipp.tasks[0]?.TaskState).toBe('Planned');
	await cipp.clock.set(Date.parse(quarter) + 1000);
	expect(cipp.tasks[0]?.TaskState).toBe('Completed');
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
});

test('answers 403 for a time in milliseconds and leaves a dead task behind', async () => {
	const date = cipp.clock.now() + 60_000;
	const body = { ...offboarding([jane, conor]), Scheduled: { enabled: true, date } };
	const answer = await call(cipp, 'ExecOffboardUser', { body });
	expect(answer.status).toBe(403);
	const { Results } = answer.json as { Results: string[] };
	expect(Results).toHaveLength(2);
	const error =
		/^Error - Could not add task: .*TimeSpan overflowed because the duration is too long/;
	for (const text of Results) expect(text).toMatch(error);
	await cipp.clock.advance(48 * 3_600_000);
	const rows = await items(cipp);
	expect(rows.map((row) => [row.TaskState, row.ScheduledTime])).toEqual([
		['Planned', String(date)],
		['Planned', String(date)],
	]);
});

test('tells a failed queueing per user: in a 200, in a 403, or as a lost wake-up', async () => {
	cipp.failQueueing({ user: conor, message: 'The server is busy.', times: 1 });
	const soft = await call(cipp, 'ExecOffboardUser', { body: offboarding([jane, conor, sam]) });
	expect([soft.status, soft.json]).toEqual([
		200,
		{
			Results: [
				true,
				`Task Offboarding: ${jane} scheduled to run now`,
				'Error - Could not add task: The server is busy.',
				true,
				`Task Offboarding: ${sam} scheduled to run now`,
			],
		},
	]);
	cipp.reset();
	cipp.failQueueing({ user: jane, thrown: true });
	const hard = await call(cipp, 'ExecOffboardUser', { body: offboarding([jane, conor, sam]) });
	expect(hard.status).toBe(403);
	expect((hard.json as { Results: unknown[] }).Results).toHaveLength(5);
	expect(cipp.tasks.map((task) => task.Name)).toEqual([
		`Offboarding: ${conor}`,
		`Offboarding: ${sam}`,
	]);
	cipp.reset();
	cipp.failQueueing({ user: jane, wakeUpLost: true });
	const lost = await call(cipp, 'ExecOffboardUser', { body: offboarding(jane) });
	expect(lost.json).toEqual({
		Results: [false, `Task Offboarding: ${jane} scheduled to run now`],
	});
	await cipp.clock.advance(60_000);
	expect(cipp.tasks[0]?.TaskState).toBe('Planned');
	await cipp.clock.advance(8 * 60_000);
	expect(cipp.tasks[0]?.TaskState).toBe('Completed');
});

test('takes names in any case at the door and only exact ones in the job', async () => {
	const lines = await linesFor(jane, {
		RevokeSessions: true,
		disablesignin: true,
		removerules: true,
	});
	expect(lines).toEqual([`Successfully revoked sessions for ${jane}`]);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(true);

	await call(cipp, 'ExecOffboardUser', { body: offboarding(conor, { disablesignin: true }) });
	await cipp.clock.advance(5_000);
	expect(cipp.tasks.at(-1)?.TaskState).toBe('Failed');
	expect(cipp.tasks.at(-1)?.Results).toContain(
		`NormalizedError=No offboarding tasks were selected for ${conor}. The offboarding job was not executed - check that at least one action was enabled.; RawError=`,
	);
});

test('sets forwarding only for an object with a value', async () => {
	const mailbox = () => cipp.directory.findUser(jane).mailbox;
	expect(await linesFor(jane, { forward: manager, KeepCopy: true })).toEqual([
		'Activity function ended with status Completed.',
	]);
	expect(mailbox()?.forwardingAddress).toBeNull();
	expect(await linesFor(jane, { forward: { value: manager }, KeepCopy: 'false' })).toEqual([
		`Successfully set forwarding for ${jane} to Internal Address ${manager} with keeping a copy set to True`,
	]);
	expect(mailbox()).toMatchObject({ forwardingAddress: manager, deliverToMailboxAndForward: true });
	const [line] = await linesFor(jane, { forward: { value: 'someone@elsewhere.example' } });
	expect(line).toMatch(/^Failed to execute Set-CIPPForwarding : Failed to set forwarding for /);
	expect(mailbox()?.forwardingAddress).toBe(manager);
	expect(await linesFor(jane, { disableForwarding: true })).toEqual([
		`Disabling forwarding for ${jane}`,
		`Successfully disabled forwarding for ${jane}`,
	]);
	expect(mailbox()?.forwardingAddress).toBeNull();
});

test('removes licences only in the follow-up task at the next quarter', async () => {
	const lines = await linesFor(jane, { RemoveLicenses: true });
	expect(lines).toEqual([
		`Successfully added task: Remove License: ${jane}. It will run in about 8 minutes.`,
		`Scheduled license removal for ${jane}. Licenses currently assigned that will be removed: Microsoft 365 Business Premium, Power BI (free).`,
	]);
	expect(cipp.directory.findUser(jane).assignedLicenses).toHaveLength(2);
	const followUp = () => cipp.tasks.find((task) => task.Name === `Remove License: ${jane}`);
	expect(followUp()).toMatchObject({ Command: 'Remove-CIPPLicense', TaskState: 'Planned' });
	await cipp.clock.set('2026-08-08T10:14:59Z');
	expect(followUp()?.TaskState).toBe('Planned');
	await cipp.clock.set('2026-08-08T10:15:01Z');
	expect(followUp()?.TaskState).toBe('Completed');
	expect(linesOf(followUp()?.Results ?? '')).toEqual([
		'Removed Jane Doe from license group LIC-M365-Business-Premium',
		`Removed directly assigned licenses for ${jane}: Microsoft 365 Business Premium, Power BI (free). Group-inherited licenses (Microsoft 365 Business Premium) will be removed automatically when group membership changes are processed.`,
	]);
	expect(cipp.directory.findUser(jane).assignedLicenses).toEqual([]);
});

test('runs the steps in an order that depends on the seed and not on the list', async () => {
	const options = {
		RevokeSessions: true,
		DisableSignIn: true,
		HideFromGAL: true,
		RemoveRules: true,
		RemoveMobile: true,
		ConvertToShared: true,
	};
	const orders = new Set<string>();
	for (const seed of [1, 2, 3, 4]) {
		const other = await startSimulator({ runMode: 'manual', seed });
		await call(other, 'ExecOffboardUser', { body: offboarding(jane, options) });
		await other.clock.advance(5_000);
		orders.add(other.tasks[0]?.Results ?? '');
		expect(linesOf(other.tasks[0]?.Results ?? '')).toHaveLength(6);
		await other.close();
	}
	expect(orders.size).toBeGreaterThan(1);
});

test('fails the steps that come after the deletion of the user', async () => {
	const outcomes = new Set<string>();
	for (const seed of [1, 2, 3, 4, 5, 6]) {
		const other = await startSimulator({ runMode: 'manual', seed });
		const options = { DeleteUser: true, DisableSignIn: true, HideFromGAL: true };
		await call(other, 'ExecOffboardUser', { body: offboarding(jane, options) });
		await other.clock.advance(5_000);
		const lines = linesOf(other.tasks[0]?.Results ?? '');
		const deletedAt = lines.findIndex((line) => line.startsWith('Successfully deleted user'));
		expect(deletedAt).toBeGreaterThanOrEqual(0);
		lines.slice(deletedAt + 1).forEach((line) => expect(line).toMatch(/^Failed to execute /));
		lines.slice(0, deletedAt).forEach((line) => expect(line).toMatch(/^Successfully /));
		expect(() => other.directory.findUser(jane)).toThrow('has no user');
		outcomes.add(String(deletedAt));
		await other.close();
	}
	expect(outcomes.size).toBeGreaterThan(1);
});

test('stores options with the own marker as sent, and the other columns', async () => {
	const body = {
		...offboarding(jane, {
			RevokeSessions: true,
			clientRequestId: 'c0ffee-1',
			Unknown: { a: [1] },
		}),
		Scheduled: { enabled: false },
		PostExecution: { webhook: 'false', email: true, psa: false },
		reference: '2026-07-25T17:20:00Z',
	};
	await call(cipp, 'ExecOffboardUser', { body });
	const [row] = await items(cipp);
	expect(row?.Parameters).toEqual({
		Username: jane,
		APIName: 'Scheduled Offboarding',
		RunScheduled: true,
		options: {
			RevokeSessions: true,
			clientRequestId: 'c0ffee-1',
			Unknown: { a: [1] },
			PostExecution: { webhook: 'false', email: true, psa: false },
			reference: '2026-07-25T17:20:00Z',
		},
	});
	expect(row).toMatchObject({ PostExecution: 'Webhook,Email', Reference: '07/25/2026 17:20:00' });
});

test.each([
	[
		'an unknown user',
		'nobody@contoso.com',
		'contoso.com',
		"Resource 'nobody@contoso.com' does not exist",
	],
	[
		'a guest',
		'gina_gmail.com#EXT#@contoso.onmicrosoft.com',
		'contoso.com',
		"Resource 'gina_gmail.com' does",
	],
])('fails the task of %s', async (_name, user, tenant, error) => {
	await call(cipp, 'ExecOffboardUser', {
		body: offboarding(user, { DisableSignIn: true }, tenant),
	});
	await cipp.clock.advance(5_000);
	const [row] = cipp.tasks;
	expect(row?.TaskState).toBe('Failed');
	expect(row?.Results).toMatch(
		/^@\{Results=Task Failed: @\{Message=[^]*; NormalizedError=[^]*; RawError=[^]*\n[^]*\}\}$/,
	);
	expect(row?.Results).toContain(error);
	for (const { users } of [...cipp.directory.tenants, cipp.directory.partner]) {
		const disabled = users
			.filter((entry) => !entry.accountEnabled)
			.map((entry) => entry.userPrincipalName);
		expect(['sales@contoso.com', 'lena.left@northwind.example']).toEqual(
			expect.arrayContaining(disabled),
		);
	}
});

test('runs twice what is posted twice, and for all tenants what names AllTenants', async () => {
	for (let time = 0; time < 2; time++) {
		await call(cipp, 'ExecOffboardUser', { body: offboarding(jane, { ResetPass: true }) });
	}
	await cipp.clock.advance(5_000);
	expect(cipp.secrets.map((secret) => secret.user)).toEqual([jane, jane]);
	cipp.directory.addUser('fabrikam.com', { userPrincipalName: 'x@shared.example' });
	cipp.directory.addUser('northwind.example', { userPrincipalName: 'x@shared.example' });
	const body = offboarding('x@shared.example', { DisableSignIn: true }, 'AllTenants');
	await call(cipp, 'ExecOffboardUser', { body });
	await cipp.clock.advance(5_000);
	const states = ['fabrikam.com', 'northwind.example'].map(
		(tenant) => cipp.directory.user(tenant, 'x@shared.example')?.accountEnabled,
	);
	expect(states).toEqual([false, false]);
});

import { startSimulator, type Simulator } from '../../simulator';
import { call, items, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
	await call(cipp, 'ExecOffboardUser', { body: offboarding([jane, conor]) });
	const byId = '0f000000-0000-4000-8000-000000000001';
	await call(cipp, 'ExecOffboardUser', { body: offboarding(manager, { ResetPass: true }, byId) });
	await call(cipp, 'ExecOffboardUser', {
		body: offboarding('jane.doe@fabrikam.com', { ResetPass: true }, 'fabrikam.com'),
	});
	cipp.addTask({
		Name: 'Vacation Mode: jane',
		Command: 'Set-CIPPVacationMode',
		Tenant: 'contoso.com',
		Parameters: '{"Headers":{"secret":"x"},"a":1}',
		ScheduledTime: String(Date.parse('2026-08-09T00:00:00Z') / 1000),
		Recurrence: '7d',
	});
	cipp.addTask({
		Name: 'Hidden one',
		Command: 'Get-CIPPAlertMFAAdmins',
		Tenant: '',
		Parameters: '',
		Hidden: true,
	});
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";
const manager = 'manager@contoso.com';
const names = (list: { Name: string }[]) => list.map((row) => row.Name).sort();
const job = 'Invoke-CIPPOffboardingJob';

test('gives every field in its JSON type', async () => {
	const [row] = await items(cipp, { Name: `Offboarding: ${jane}` });
	expect(row).toEqual({
		PartitionKey: 'ScheduledTask',
		RowKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
		ETag: expect.stringMatching(/^W\/"datetime'.+'"$/),
		Timestamp: '2026-08-08T10:07:00.0000000+00:00',
		Name: `Offboarding: ${jane}`,
		Command: job,
		TaskState: 'Planned',
		Tenant: { label: 'contoso.com', value: 'contoso.com', type: 'Tenant' },
		Parameters: {
			Username: jane,
			APIName: 'Scheduled Offboarding',
			RunScheduled: true,
			options: { RevokeSessions: true, DisableSignIn: true },
		},
		ScheduledTime: '2026-08-08T10:07:00Z',
		Recurrence: 'Once',
		PostExecution: '',
		Reference: '',
		Results: 'Planned',
		Hidden: false,
		AdditionalProperties: '{}',
		AlertComment: '',
		CustomSubject: '',
		PsaTicketStrategy: '',
		excludedTenants: '',
	});
	await cipp.clock.advance(5_000);
	const [later] = await items(cipp, { Id: row?.RowKey ?? '' });
	expect(later).toMatchObject({ ExecutedTime: '2026-08-08T10:07:00Z', TaskState: 'Completed' });
	expect(later?.Timestamp).not.toBe(row?.Timestamp);
});

test.each<[Record<string, string>, string[]]>([
	[
		{ tenantFilter: 'contoso.com', Type: job },
		[`Offboarding: ${conor}`, `Offboarding: ${jane}`, `Offboarding: ${manager}`],
	],
	[
		{ tenantFilter: '0f000000-0000-4000-8000-000000000001', Name: `Offboarding: ${jane}` },
		[`Offboarding: ${jane}`],
	],
	[{ tenantFilter: 'fabrikam.com', Name: `Offboarding: ${jane}` }, []],
	[{ tenantFilter: 'unknown.example' }, []],
	[{ Name: `Offboarding: ${conor}`, Type: job }, [`Offboarding: ${conor}`]],
	[{ Name: `offboarding: ${jane}` }, []],
	[{ Type: job.toLowerCase() }, []],
	[{ Type: 'Set-CIPPVacationMode', tenantFilter: 'AllTenants' }, ['Vacation Mode: jane']],
	[
		{ SearchTitle: '*jane*', tenantFilter: 'contoso.com' },
		[`Offboarding: ${jane}`, 'Vacation Mode: jane'],
	],
	[{ SearchTitle: 'offboarding: ?ane.doe@FABRIKAM*' }, ['Offboarding: jane.doe@fabrikam.com']],
	[{ ShowHidden: 'true' }, ['Hidden one']],
	[{ Id: 'none' }, []],
])('filters by %p', async (query, expected) => {
	expect(names(await items(cipp, query))).toEqual([...expected].sort());
});

test('finds a hidden task by Id whatever name and type say, but not in another tenant', async () => {
	const hidden = cipp.tasks.find((task) => task.Name === 'Hidden one');
	const query = { Id: hidden?.RowKey ?? '', Name: 'x', Type: 'y' };
	const [row] = await items(cipp, query);
	expect(row).toMatchObject({ Name: 'Hidden one', Tenant: 'None', Parameters: {} });
	expect(await items(cipp, { ...query, tenantFilter: 'contoso.com' })).toEqual([]);
	const posted = await call(cipp, 'listscheduleditems', { body: { id: hidden?.RowKey } });
	expect(names(posted.json as { Name: string }[])).toEqual(['Hidden one']);
});

test('lists the newest scheduled time first, maps customer ids to domains and drops headers', async () => {
	const list = await items(cipp);
	expect(list).toHaveLength(5);
	expect(list[0]).toMatchObject({
		Name: 'Vacation Mode: jane',
		Recurrence: '7d',
		Parameters: { a: 1 },
	});
	const byId = list.find((row) => row.Name === `Offboarding: ${manager}`);
	expect(byId?.Tenant).toEqual({ label: 'contoso.com', value: 'contoso.com', type: 'Tenant' });
	expect(JSON.stringify(list)).not.toContain('secret');
});

test('runs a task again on Run Now, with a fresh time and the stored options', async () => {
	await cipp.clock.advance(5_000);
	const [row] = await items(cipp, { Name: `Offboarding: ${manager}` });
	expect(cipp.secrets.filter((secret) => secret.user === manager)).toHaveLength(1);
	await cipp.clock.advance(60_000);
	const answer = await call(cipp, 'AddScheduledItem', {
		body: { RowKey: row?.RowKey, RunNow: true },
	});
	expect(answer.json).toEqual({
		Results: [true, `Task Offboarding: ${manager} scheduled to run now`],
	});
	const [planned] = await items(cipp, { Id: row?.RowKey ?? '' });
	expect(planned).toMatchObject({ TaskState: 'Planned', ExecutedTime: '1970-01-01T00:00:00Z' });
	await cipp.clock.advance(5_000);
	expect(cipp.secrets.filter((secret) => secret.user === manager)).toHaveLength(2);
});

test('refuses to run or to create what it cannot', async () => {
	const unknown = await call(cipp, 'AddScheduledItem', { body: { RowKey: 'gone', RunNow: true } });
	expect(unknown.status).toBe(500);
	expect(unknown.text).toMatch(/^Error - Could not add task: /);
	const add = async (body: object) => (await call(cipp, 'AddScheduledItem', { body })).json;
	expect(await add({ TenantFilter: 'contoso.com', Name: 'n', Command: 'Get-Nothing' })).toEqual({
		Results: "Error - The command 'Get-Nothing' does not exist and cannot be scheduled.",
	});
	expect(
		await add({ TenantFilter: 'contoso.com', Name: 'n', Command: { value: 'Get-GraphToken' } }),
	).toEqual({
		Results: "Error - The command 'Get-GraphToken' is not permitted to run as a scheduled task.",
	});
	const name = `Offboarding: ${jane}`;
	const twice = {
		TenantFilter: 'contoso.com',
		Name: name,
		Command: job,
		DisallowDuplicateName: true,
	};
	expect(await add(twice)).toEqual({ Results: `Task with name ${name} already exists` });
});

test('creates a task that runs an offboarding, hidden when the switch is there at all', async () => {
	const body = {
		TenantFilter: { value: 'contoso.com' },
		Name: 'My own',
		Command: { value: job },
		Parameters: { Username: conor, options: { DisableSignIn: true }, empty: '' },
		PostExecution: [{ value: 'Webhook' }, 'Email'],
		RunNow: true,
	};
	const answer = await call(cipp, 'AddScheduledItem', { body, query: { hidden: 'false' } });
	expect(answer.json).toEqual({ Results: [true, 'Task My own scheduled to run now'] });
	const [row] = await items(cipp, { ShowHidden: 'true', Name: 'My own' });
	expect(row).toMatchObject({
		PostExecution: 'Webhook',
		Parameters: { Username: conor, options: { DisableSignIn: true } },
	});
	expect(row?.Parameters).not.toHaveProperty('empty');
	await cipp.clock.advance(5_000);
	expect(cipp.directory.findUser(conor).accountEnabled).toBe(false);
});

test('removes a planned task, and says the same whatever happened', async () => {
	const text = { Results: 'Task removed successfully.' };
	const [row] = await items(cipp, { Name: `Offboarding: ${conor}` });
	const removed = await call(cipp, 'RemoveScheduledItem', {
		method: 'POST',
		query: { id: row?.RowKey ?? '' },
	});
	const unknown = await call(cipp, 'RemoveScheduledItem', { body: { id: 'none' } });
	const missing = await call(cipp, 'RemoveScheduledItem', { body: { RowKey: 'wrong name' } });
	expect([removed.status, unknown.status, missing.status]).toEqual([200, 200, 200]);
	expect([removed.json, unknown.json, missing.json]).toEqual([text, text, text]);
	await cipp.clock.advance(5_000);
	expect(cipp.directory.findUser(conor).accountEnabled).toBe(true);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
	expect(await items(cipp, { Id: row?.RowKey ?? '' })).toEqual([]);
});

test('lets steps go on that were started before the task was removed, and loses their results', async () => {
	await cipp.clock.advance(24);
	const row = cipp.tasks.find((task) => task.Name === `Offboarding: ${jane}`);
	expect(row?.TaskState).toBe('Processing');
	await call(cipp, 'RemoveScheduledItem', { body: { id: row?.RowKey } });
	await cipp.clock.advance(5_000);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
	expect(await items(cipp, { Name: `Offboarding: ${jane}` })).toEqual([]);
});

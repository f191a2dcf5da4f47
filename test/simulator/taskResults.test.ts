import { startSimulator, type Simulator } from '../../simulator';
import { call, items, linesOf, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";
const manager = 'manager@contoso.com';

interface Details {
	Task: Record<string, unknown>;
	Details: { Timestamp: string; Tenant: unknown; Results: unknown[] }[];
}

async function details(rowKey: string): Promise<Details> {
	return (await call(cipp, 'ListScheduledItemDetails', { query: { RowKey: rowKey } }))
		.json as Details;
}

test('stores no line, one line and several lines in three forms', async () => {
	cipp.failJob({ user: jane, resultLines: [] });
	cipp.failJob({ user: conor, resultLines: ['only one'] });
	cipp.failJob({ user: manager, resultLines: ['first', 'second "quoted"'] });
	await call(cipp, 'ExecOffboardUser', { body: offboarding([jane, conor, manager]) });
	await cipp.clock.advance(5_000);
	expect(cipp.tasks.map((task) => task.Results)).toEqual([
		`Offboarding completed successfully for ${jane}`,
		'{"Results":"only one"}\r\n',
		'[{"Results":"first"},{"Results":"second \\"quoted\\""}]\r\n',
	]);
	const parsed = await Promise.all(cipp.tasks.map((task) => details(task.RowKey)));
	expect(parsed.map((entry) => entry.Details[0]?.Results)).toEqual([
		[`Offboarding completed successfully for ${jane}`],
		[{ Results: 'only one' }],
		[{ Results: 'first' }, { Results: 'second "quoted"' }],
	]);
});

test('moves results over 64000 characters to the other table, where a delete leaves them', async () => {
	const lines = Array.from(
		{ length: 900 },
		(_, index) => `Successfully removed ${jane} from group 'Group ${index}'`,
	);
	cipp.failJob({ user: jane, resultLines: lines });
	await call(cipp, 'ExecOffboardUser', { body: offboarding([jane, conor, manager]) });
	await cipp.clock.advance(5_000);
	const [row, other] = cipp.tasks;
	expect(row?.Results).toBe(
		'{"Results":"Offboarding completed, details are available in the More Info pane"}',
	);
	expect(other?.Results).toContain(`Successfully revoked sessions for ${conor}`);
	const shown = await details(row?.RowKey ?? '');
	expect(shown.Details).toHaveLength(1);
	expect(shown.Details[0]?.Tenant).toBe('contoso.com');
	expect(shown.Details[0]?.Results).toEqual(lines.map((line) => ({ Results: line })));
});

test('shows an ordinary task in the details, and loses its results when the tenant look-up fails', async () => {
	await call(cipp, 'ExecOffboardUser', {
		body: { ...offboarding([jane, conor, 'nobody@contoso.com']), reference: 'T-1' },
	});
	const fresh = await details(cipp.tasks[0]?.RowKey ?? '');
	expect(fresh.Task).toMatchObject({
		TaskState: 'Planned',
		ExecutedTime: '1970-01-01T00:00:00Z',
		Recurrence: 'Once',
		Tenant: { label: 'contoso.com', value: 'contoso.com', type: 'Tenant' },
		TenantGroup: null,
		Trigger: null,
		Results: 'Planned',
	});
	expect(fresh.Task).not.toHaveProperty('Reference');
	await cipp.clock.advance(5_000);
	const failed = await details(cipp.tasks[2]?.RowKey ?? '');
	expect(failed.Details[0]?.Results).toEqual([cipp.tasks[2]?.Results]);
	cipp.failTenantLookup();
	const empty = await details(cipp.tasks[0]?.RowKey ?? '');
	expect(empty.Details[0]?.Results).toEqual([]);
	expect(linesOf(String(empty.Task.Results))).toHaveLength(2);
});

test('answers details without or with an unknown RowKey', async () => {
	const none = await call(cipp, 'ListScheduledItemDetails');
	expect([none.status, none.text]).toEqual([400, "Required parameter 'RowKey' is missing"]);
	const unknown = await call(cipp, 'ListScheduledItemDetails', { query: { RowKey: 'abc' } });
	expect([unknown.status, unknown.text]).toEqual([404, "Task with RowKey 'abc' not found"]);
});

test('a job that cannot start is Failed, one that dies stays in Processing and repeats after four hours', async () => {
	cipp.failJob({ user: jane, message: 'Token expired' });
	cipp.failJob({ user: conor, dies: true, afterSteps: 1, times: 1 });
	cipp.failJob({
		user: manager,
		plainText: 'Task Failed: The command Invoke-CIPPOffboardingJob does not exist.',
	});
	await call(cipp, 'ExecOffboardUser', {
		body: offboarding([jane, conor, manager], { ResetPass: true, RevokeSessions: true }),
	});
	await cipp.clock.advance(60_000);
	const [failed, dead, plain] = cipp.tasks;
	expect(failed?.TaskState).toBe('Failed');
	expect(/NormalizedError=(.*); RawError=/.exec(failed?.Results ?? '')?.[1]).toBe('Token expired');
	expect(plain).toMatchObject({
		TaskState: 'Failed',
		Results: 'Task Failed: The command Invoke-CIPPOffboardingJob does not exist.',
	});
	expect(dead).toMatchObject({ TaskState: 'Processing', Results: 'Orchestration in progress' });
	await cipp.clock.advance(4 * 3_600_000 - 10 * 60_000);
	expect(dead?.TaskState).toBe('Processing');
	await cipp.clock.advance(30 * 60_000);
	expect(dead?.TaskState).toBe('Completed');
	expect(failed?.TaskState).toBe('Failed');
	expect(linesOf(dead?.Results ?? '')).toHaveLength(2);
});

test('a duplicate wake-up puts a task back to Pending only while its guard holds', async () => {
	await call(cipp, 'ExecOffboardUser', { body: offboarding(jane, { ResetPass: true }) });
	cipp.wakeTask(cipp.tasks[0]?.RowKey ?? '');
	await cipp.clock.advance(60_000);
	expect(cipp.secrets).toHaveLength(1);
	cipp.wakeTask(cipp.tasks[0]?.RowKey ?? '');
	await cipp.clock.advance(60_000);
	const [row] = await items(cipp, { Name: `Offboarding: ${jane}` });
	expect(row?.TaskState).toBe('Pending');
	expect(cipp.secrets).toHaveLength(1);
	await cipp.clock.advance(80 * 60_000);
	expect(cipp.tasks[0]?.TaskState).toBe('Completed');
	expect(cipp.secrets).toHaveLength(2);
});

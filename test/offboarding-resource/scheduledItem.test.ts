import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { TaskRow } from '../../simulator';
import type { TestRun } from '../support/cipp';
import { sharedCipp, startCippTest } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, everythingSaid, failedItems } from '../support/runResult';
import {
	addCompleted,
	addOtherTask,
	day,
	getManyOf,
	idItems,
	lookUps,
	NO_TASK,
	PASSWORD,
	runOn,
	stored,
} from './tasks';

const t = sharedCipp();

const getMany = async (parameters?: INodeParameters, run?: TestRun) =>
	await getManyOf(t, 'scheduledItem', parameters, run);

/** An offboarding, a license removal, a recurring report, and a task that CIPP hides. */
function addFour(): [TaskRow, TaskRow, TaskRow, TaskRow] {
	return [
		addCompleted(t.cipp, "conor.o'brien@contoso.com", { ScheduledTime: day(9) }),
		addOtherTask(t.cipp, { ScheduledTime: day(8), TaskState: 'Processing' }),
		addOtherTask(t.cipp, {
			Name: 'Weekly report [all]',
			Command: 'Get-CIPPReport',
			Tenant: 'fabrikam.com',
			Recurrence: '7d',
			PostExecution: 'Email,PSA',
			Reference: 'R-1',
			ScheduledTime: day(7),
			ExecutedTime: day(1),
			Results: stored('Report sent'),
		}),
		addOtherTask(t.cipp, {
			Name: 'Hidden housekeeping',
			Command: 'Start-Housekeeping',
			Hidden: true,
			ScheduledTime: day(6),
		}),
	];
}

describe('the list of scheduled items', () => {
	it('holds the tasks of all commands that are not hidden', async () => {
		const [, , report] = addFour();
		const { output, error } = await getMany();

		expect(error).toBeUndefined();
		expect(lookUps(t.cipp)).toEqual([{}]);
		expect(output.map(({ json }) => json.command)).toEqual([
			'Invoke-CIPPOffboardingJob',
			'Remove-CIPPLicense',
			'Get-CIPPReport',
		]);
		expect(output[2]?.json).toEqual({
			taskId: report.RowKey,
			name: 'Weekly report [all]',
			command: 'Get-CIPPReport',
			tenantDomain: 'fabrikam.com',
			tenantGroup: null,
			reference: 'R-1',
			taskState: 'Planned',
			recurrence: '7d',
			scheduledTime: '2026-01-08T00:00:00Z',
			executedTime: '2026-01-02T00:00:00Z',
			notifications: ['Email', 'PSA'],
			hidden: false,
			results: ['Report sent'],
			resultsComplete: true,
		});
	});

	it.each<[INodeParameters, IDataObject, number[]]>([
		[{ command: 'Remove-CIPPLicense' }, { Type: 'Remove-CIPPLicense' }, [1]],
		[{ name: 'Weekly report [all]' }, { Name: 'Weekly report [all]' }, [2]],
		[
			{ name: "Offboarding: conor.o'brien@contoso.com" },
			{ SearchTitle: "Offboarding: conor.o'brien@contoso.com" },
			[0],
		],
		[{ searchTitle: 'LICENSE' }, { SearchTitle: '*LICENSE*' }, [1]],
		[{ searchTitle: 'o*: ?onor*' }, { SearchTitle: 'o*: ?onor*' }, [0]],
		[{ searchTitle: '[all]' }, { SearchTitle: '*?all?*' }, [2]],
		[{ showHidden: true }, { ShowHidden: 'true' }, [3]],
		[{ state: ['Running'] }, {}, [1]],
		[{ state: ['Planned', 'Completed'] }, {}, [0, 2]],
		[{ scheduledAfter: '2026-01-09T00:00:00Z' }, {}, [0, 1]],
		[{ command: 'Remove-CIPPLicense', searchTitle: 'report' }, {}, []],
	])('with the filters %j asks CIPP for %j', async (filters, query, places) => {
		const tasks = addFour();
		const { output } = await getMany({ filters });

		expect(output.map(({ json }) => json.taskId)).toEqual(
			places.map((place) => tasks[place]?.RowKey),
		);
		expect(lookUps(t.cipp)[0]).toMatchObject(query);
	});

	it('is narrowed down by tenant and limit for each item', async () => {
		addFour();
		const { output } = await getMany(
			{
				tenantDomain: '={{ $json.tenant }}',
				returnAll: false,
				limit: '={{ $json.limit }}',
			},
			{
				items: [
					{ tenant: 'contoso.com', limit: 5 },
					{ tenant: 'fabrikam.com', limit: 5 },
					{ tenant: 'contoso.com', limit: 1 },
				],
			},
		);
		expect(output.map(({ json, pairedItem }) => [json.command, pairedItem])).toEqual([
			['Invoke-CIPPOffboardingJob', { item: 0 }],
			['Remove-CIPPLicense', { item: 0 }],
			['Get-CIPPReport', { item: 1 }],
			['Invoke-CIPPOffboardingJob', { item: 2 }],
		]);
	});

	it.each(['10.2.3', '10.5.4', '10.8.2'] as const)(
		'is the same from CIPP %s, whatever filters it knows',
		async (version) => {
			const other = await startCippTest({ runMode: 'manual', version });
			for (const tenant of ['a.example', 'b.example', 'c.example']) {
				other.cipp.directory.addTenant({ defaultDomainName: tenant });
				addOtherTask(other.cipp, { Name: `Report of ${tenant}`, Tenant: tenant });
				addOtherTask(other.cipp, { Name: `Other of ${tenant}`, Tenant: tenant });
			}
			const { output } = await other.run({
				items: ['c', 'a', 'b'].map((name) => ({ tenant: `${name}.example` })),
				parameters: {
					resource: 'scheduledItem',
					operation: 'getAll',
					tenantDomain: '={{ $json.tenant }}',
					returnAll: true,
					filters: { searchTitle: 'report' },
				},
			});
			await other.close();

			expect(output.map(({ json }) => json.name)).toEqual(
				['c', 'a', 'b'].map((name) => `Report of ${name}.example`),
			);
		},
	);

	it('has the group of a task that is for a group of tenants', async () => {
		for (const [place, name] of ['Gold', 'Silver', 'Bronze'].entries()) {
			const TenantGroup = JSON.stringify({ type: 'Group', label: name, value: NO_TASK });
			const ScheduledTime = day(9 - place);
			addOtherTask(t.cipp, { Name: name, Tenant: NO_TASK, TenantGroup, ScheduledTime });
		}
		const { output } = await getMany();

		// All are planned for the same time, and then come in no order.
		expect(
			output.map(({ json }) => [json.name, json.tenantDomain, json.tenantGroup]).sort(),
		).toEqual(['Bronze', 'Gold', 'Silver'].map((name) => [name, null, name]));
	});
});

describe('secrets in the tasks of others', () => {
	const addSecrets = (): TaskRow[] => [
		addOtherTask(t.cipp, {
			Name: 'Reset password: Jane Doe',
			Parameters: JSON.stringify({
				UserObj: { displayName: 'Jane Doe', password: PASSWORD, MustChangePass: true },
				Headers: { authorization: 'Bearer abcdef' },
			}),
			Results: stored(`Created user Jane Doe with ${PASSWORD}`),
		}),
		addOtherTask(t.cipp, {
			Name: 'Temporary access',
			Results: `${JSON.stringify([
				{
					resultText: `The TAP for jane is ${PASSWORD} - usable for 60 minutes`,
					copyField: PASSWORD,
					temporaryAccessPass: PASSWORD,
					state: 'success',
				},
				{ Tenant: 'contoso.com', count: 3, note: `use ${PASSWORD}` },
			])}\r\n`,
		}),
		addOtherTask(t.cipp, {
			Name: 'Offboarding: x@contoso.com',
			Results: `Successfully reset the password. The new password is ${PASSWORD}`,
		}),
	];

	it.each([true, false])('are in no list (Simplify: %s)', async (simplify) => {
		addSecrets();
		const result = await getMany({ simplify });

		expect(result.output).toHaveLength(3);
		expect(everythingSaid(result)).not.toContain(PASSWORD);
		expect(everythingSaid(result)).not.toContain('abcdef');
		expect(JSON.stringify(result.output)).toContain('Reset password: Jane Doe');
	});

	it.each([true, false])('are in no single task (Simplify: %s)', async (simplify) => {
		const items = idItems(addSecrets());
		const result = await runOn(t, 'scheduledItem', 'get', { items, parameters: { simplify } });

		expect(result.output).toHaveLength(3);
		expect(everythingSaid(result)).not.toContain(PASSWORD);
	});

	it('leave everything else as it is', async () => {
		const items = idItems(addSecrets());
		const { output } = await runOn(t, 'scheduledItem', 'get', {
			items,
			parameters: { simplify: false },
		});

		expect(output[0]?.json).toMatchObject({
			RowKey: items[0]?.taskId,
			Name: 'Reset password: Jane Doe',
			Tenant: { label: 'contoso.com', value: 'contoso.com', type: 'Tenant' },
			Parameters: {
				UserObj: { displayName: 'Jane Doe', password: '[redacted]', MustChangePass: true },
			},
			Results: ['Created user Jane Doe with [redacted]'],
		});
		expect(output[1]?.json.Results).toEqual([
			{
				resultText: 'The TAP for jane is [redacted] - usable for 60 minutes',
				copyField: '[redacted]',
				temporaryAccessPass: '[redacted]',
				state: 'success',
			},
			{ Tenant: 'contoso.com', count: 3, note: 'use [redacted]' },
		]);
	});
});

describe('a scheduled item', () => {
	it('is found by its id, hidden or not', async () => {
		const tasks = addFour();
		const { output, error } = await runOn(t, 'scheduledItem', 'get', { items: idItems(tasks) });

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => [json.taskId, json.hidden])).toEqual(
			tasks.map(({ RowKey }, place) => [RowKey, place === 3]),
		);
		expect(lookUps(t.cipp)).toHaveLength(4);
	});

	it('is found among many with one request for each list', async () => {
		const tasks = Array.from({ length: 20 }, (_, number) =>
			addOtherTask(t.cipp, { Name: `Task ${number}`, Hidden: number % 2 === 1 }),
		);
		const { output } = await runOn(t, 'scheduledItem', 'get', { items: idItems(tasks) });

		expect(output.map(({ json }) => json.name)).toEqual(tasks.map(({ Name }) => Name));
		expect(lookUps(t.cipp)).toEqual([{}, { ShowHidden: 'true' }]);
	});

	it('has results that are too long for its row', async () => {
		const lines = Array.from({ length: 3 }, (_, number) => `Line ${number} ${'x'.repeat(30_000)}`);
		const tasks = ['a', 'b', 'c'].map((name) =>
			addOtherTask(t.cipp, {
				Name: name,
				TaskState: 'Completed',
				Results: '{"Results":"Completed, details are available in the More Info pane"}',
			}),
		);
		t.cipp.fault({
			endpoint: 'ListScheduledItemDetails',
			json: { Task: {}, Details: [{ Results: lines.map((Results) => ({ Results })) }] },
		});
		const all = await getMany();
		const single = await runOn(t, 'scheduledItem', 'get', { items: idItems(tasks) });

		expect(all.output.map(({ json }) => [json.results, json.resultsComplete])).toEqual(
			Array(3).fill([[], false]),
		);
		expect(single.output.map(({ json }) => [json.results, json.resultsComplete])).toEqual(
			Array(3).fill([lines, true]),
		);
	});

	it.each(CONTINUING)('that CIPP does not have is an error item with %s', async (onError) => {
		const [first, second] = addFour();
		const result = await runOn(t, 'scheduledItem', 'get', {
			items: idItems([first, NO_TASK, second]),
			nodeSettings: { onError },
		});

		expect(allItems(result).map(({ json }) => json.command)).toEqual([
			'Invoke-CIPPOffboardingJob',
			undefined,
			'Remove-CIPPLicense',
		]);
		expect(failedItems(result)[0]?.message).toMatch(/not among the scheduled tasks of CIPP/);
	});

	it('that CIPP does not have ends a run that stops', async () => {
		const [first, second] = addFour();
		const items = idItems([first, NO_TASK, second]);
		const { error } = await runOn(t, 'scheduledItem', 'get', { items });

		expect(error?.message).toMatch(/not among the scheduled tasks of CIPP.*\[item 1\]$/);
	});
});

describe('run now and delete', () => {
	it('work on every kind of task', async () => {
		const [offboarding, , report, hidden] = addFour();
		const items = idItems([offboarding, report, hidden]);
		const started = await runOn(t, 'scheduledItem', 'runNow', { items });

		expect(started.error).toBeUndefined();
		expect(t.cipp.requestsTo('AddScheduledItem').map(({ body }) => body)).toEqual(
			expect.arrayContaining(items.map(({ taskId }) => ({ RowKey: taskId, RunNow: true }))),
		);
		expect(started.output.map(({ json }) => [json.status, json.name])).toEqual([
			['queued', offboarding.Name],
			['queued', report.Name],
			['queued', hidden.Name],
		]);

		const deleted = await runOn(t, 'scheduledItem', 'delete', { items });
		expect(deleted.error).toBeUndefined();
		expect(deleted.output.map(({ json }) => [json.deleted, json.taskId])).toEqual(
			items.map(({ taskId }) => [true, taskId]),
		);
		expect(t.cipp.tasks).toHaveLength(1);
	});

	it('send no tenant for a group of tenants or for none', async () => {
		const TenantGroup = JSON.stringify({ type: 'Group', label: 'Gold', value: NO_TASK });
		const tasks = [
			addOtherTask(t.cipp, { Name: 'group', Tenant: NO_TASK, TenantGroup }),
			addOtherTask(t.cipp, { Name: 'none', Tenant: '' }),
			addOtherTask(t.cipp, { Name: 'one' }),
		];
		await runOn(t, 'scheduledItem', 'runNow', { items: idItems(tasks) });

		const queries = t.cipp
			.requestsTo('AddScheduledItem')
			.map(({ body, query }) => [(body as IDataObject).RowKey, query]);
		expect(Object.fromEntries(queries)).toEqual({
			[tasks[0]?.RowKey ?? '']: {},
			[tasks[1]?.RowKey ?? '']: {},
			[tasks[2]?.RowKey ?? '']: { tenantFilter: 'contoso.com' },
		});
	});

	it('leave a task alone that is running', async () => {
		const tasks = ['Running', 'Processing', 'Pending'].map((TaskState) =>
			addOtherTask(t.cipp, { Name: TaskState, TaskState }),
		);
		const result = await runOn(t, 'scheduledItem', 'runNow', {
			items: idItems(tasks),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result).map(({ message }) => message)).toEqual(
			['Running', 'Processing', 'Pending'].map(
				(state) => `CIPP is running this scheduled task already (state ${state})`,
			),
		);
		expect(t.cipp.requestsTo('AddScheduledItem')).toEqual([]);
	});

	it('tell the truth about hidden tasks in great numbers', async () => {
		const tasks = Array.from({ length: 12 }, (_, number) =>
			addOtherTask(t.cipp, { Name: `Task ${number}`, Hidden: true }),
		);
		t.cipp.fault({
			endpoint: 'RemoveScheduledItem',
			json: { Results: 'Task removed successfully.' },
		});
		const result = await runOn(t, 'scheduledItem', 'delete', {
			items: idItems(tasks),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toEqual([]);
		expect(failedItems(result)).toHaveLength(12);
		expect(failedItems(result)[5]?.message).toMatch(/the task is still there/);
	});

	it.each(CONTINUING)(
		'of an id that CIPP does not have is an error item with %s',
		async (onError) => {
			const [first, second] = addFour();
			const items = idItems([first, NO_TASK, second]);
			const result = await runOn(t, 'scheduledItem', 'delete', {
				items,
				nodeSettings: { onError },
			});

			expect(allItems(result).map(({ json }) => json.deleted)).toEqual([true, undefined, true]);
			expect(failedItems(result)[0]?.message).toBe(
				'CIPP does not show the API client the scheduled task to delete',
			);
		},
	);
});

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { RecordedRequest, TaskRow } from '../../simulator';
import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp, startCippTest } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, failedItems } from '../support/runResult';
import {
	addCompleted,
	addOffboarding,
	addOtherTask,
	addThree,
	day,
	idItems,
	lookUps,
	NO_TASK,
	runOn,
} from './tasks';

const t = sharedCipp({ timing: { stepMs: 1000 } });

const runNow = async (run: TestRun) => await runOn(t, 'offboarding', 'runNow', run);

const EVEN_WHILE_RUNNING: INodeParameters = { options: { evenWhileRunning: true } };

const posts = (): RecordedRequest[] => t.cipp.requestsTo('AddScheduledItem');
const idsSent = (): unknown[] => posts().map(({ body }) => (body as IDataObject).RowKey);
const statesOf = (tasks: TaskRow[]): string[] => tasks.map(({ TaskState }) => TaskState);

describe('offboardings that are planned for later', () => {
	const planned = (): TaskRow[] =>
		addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { ScheduledTime: day(3650), Reference: `ticket ${user}` }),
		);

	it('are started by a request that Invoke-AddScheduledItem takes for no new task', async () => {
		const tasks = planned();
		const { output, error } = await runNow({ items: idItems(tasks) });

		expect(error).toBeUndefined();
		expect(posts()).toHaveLength(3);
		for (const [index, { tenant, upn }] of LEAVERS.entries()) {
			const id = tasks[index]?.RowKey;
			const post = posts().find(({ body }) => (body as IDataObject).RowKey === id);
			expect(post?.method).toBe('POST');
			expect(post?.body).toEqual({ RowKey: id, RunNow: true });
			expect(post?.query).toEqual({ tenantFilter: tenant });
			expect(output[index]?.pairedItem).toEqual({ item: index });
			expect(output[index]?.json).toEqual({
				status: 'queued',
				message: `Task Offboarding: ${String(upn)} scheduled to run now`,
				taskId: id,
				userEmail: upn,
				tenantDomain: tenant,
				correlationId: null,
				reference: `ticket ${String(upn)}`,
				steps: ['RevokeSessions', 'DisableSignIn'],
				previousState: 'Planned',
				warnings: [],
			});
		}
		expect(t.cipp.tasks).toHaveLength(3);
		await t.cipp.clock.advance(5000);
		expect(statesOf(tasks)).toEqual(Array(3).fill('Completed'));
	});

	it('can be started by a client that may act on their tenants only', async () => {
		const tasks = planned();
		t.cipp.access.baseRole = null;
		t.cipp.access.customRole = {
			name: 'n8n',
			permissions: ['CIPP.Scheduler.ReadWrite'],
			allowedTenants: LEAVERS.map(({ tenant }) => String(tenant)),
		};
		const { output, error } = await runNow({ items: idItems(tasks) });
		t.cipp.access.baseRole = 'editor';
		t.cipp.access.customRole = null;

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('queued'));
	});
});

describe('offboardings that have ended', () => {
	it('run once more', async () => {
		const tasks = addThree(t.cipp);
		const { output } = await runNow({ items: idItems(tasks) });

		expect(output.map(({ json }) => json.previousState)).toEqual(Array(3).fill('Completed'));
		expect(statesOf(tasks)).toEqual(Array(3).fill('Planned'));
	});
});

describe('an offboarding that is running', () => {
	const RUNNING = ['Pending', 'Running', 'Processing', 'Failed - Planned', 'Something New'];
	const oneRunning = (TaskState: string): TaskRow[] =>
		addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, user.startsWith('john') ? { TaskState } : {}),
		);

	it.each(RUNNING)('in state %s is not started a second time', async (state) => {
		const tasks = oneRunning(state);
		const { error } = await runNow({ items: idItems(tasks) });

		expect(error?.message).toBe(
			`CIPP is running this offboarding already (state ${state}) [item 1]`,
		);
		expect(error?.description).toMatch(/Nothing was sent.*Even While Running/);
		expect(idsSent()).not.toContain(tasks[1]?.RowKey);
	});

	it.each(CONTINUING)('is an error item with %s, and the others run', async (onError) => {
		const tasks = oneRunning('Processing');
		const result = await runNow({ items: idItems(tasks), nodeSettings: { onError } });

		expect(allItems(result).map(({ json }) => json.status)).toEqual([
			'queued',
			undefined,
			'queued',
		]);
		expect(failedItems(result)[0]?.error).toMatchObject({
			outcome: 'refused',
			taskId: tasks[1]?.RowKey,
			taskState: 'Processing',
			userEmail: 'john.smith@fabrikam.com',
		});
		expect(idsSent()).toHaveLength(2);
	});

	it('is started again when the user insists', async () => {
		const tasks = oneRunning('Processing');
		const { output } = await runNow({ items: idItems(tasks), parameters: EVEN_WHILE_RUNNING });

		expect(output.map(({ json }) => json.previousState)).toEqual([
			'Planned',
			'Processing',
			'Planned',
		]);
	});
});

describe('ids that CIPP would take for something else', () => {
	it.each([
		['unknown', () => NO_TASK, /not among the scheduled tasks/],
		['of another task', () => addOtherTask(t.cipp).RowKey, /Use the resource Scheduled Item/],
	])('%s are refused and nothing is sent', async (_, id, message) => {
		const [jane, john] = addThree(t.cipp) as [TaskRow, TaskRow];
		const { error } = await runNow({ items: idItems([jane, id(), john]) });

		expect(error?.message).toMatch(message);
		expect(error?.message).toMatch(/\[item 1\]$/);
		expect(posts()).toEqual([]);
	});

	it('twice among the items are refused and nothing is sent', async () => {
		const [jane, john, mike] = addThree(t.cipp) as [TaskRow, TaskRow, TaskRow];
		const { error } = await runNow({ items: idItems([jane, john, jane, mike]) });

		expect(error?.message).toMatch(/is also in item 0\. Remove one of the two/);
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('what CIPP says with status 200', () => {
	it.each([
		['Could not run task: The server is busy.', /^Could not run task: The server is busy\./],
		['Error scheduling task: oops', /^Error scheduling task: oops/],
		['Task with id 1 does not exist', /^Task with id 1 does not exist/],
		['Error - Could not add task: oops', /^Error - Could not add task: oops/],
	])('is a failure when it is “%s”', async (resultsText, message) => {
		const tasks = addThree(t.cipp);
		t.cipp.fault({ endpoint: 'AddScheduledItem', user: String(tasks[1]?.RowKey), resultsText });
		const result = await runNow({
			items: idItems(tasks),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)[0]).toMatchObject({
			message: expect.stringMatching(message) as string,
			error: { outcome: 'refused', results: [resultsText], taskId: tasks[1]?.RowKey },
		});
	});

	it.each([[{ Results: [] }], [{ Results: null }], [[]], [{ Results: 'Fine' }]])(
		'is not clear when it is %j',
		async (json) => {
			t.cipp.fault({ endpoint: 'AddScheduledItem', json });
			const result = await runNow({
				items: idItems(addThree(t.cipp)),
				nodeSettings: { onError: 'continueErrorOutput' },
			});

			expect(failedItems(result).map(({ error }) => [error.message, error.outcome])).toEqual(
				Array(3).fill(['CIPP did not say clearly that it starts the task', 'unknown']),
			);
		},
	);

	it.each([
		[[false, 'Task Offboarding: x scheduled to run now'], /could not wake up its scheduler/],
		['Task Offboarding: x scheduled to run now', /before 10\.2\.4/],
	])('may mean that the task starts later: %j', async (Results, warning) => {
		t.cipp.fault({ endpoint: 'AddScheduledItem', json: { Results } });
		const { output } = await runNow({ items: idItems(addThree(t.cipp)) });

		expect(output.map(({ json }) => json.warnings)).toEqual(
			Array(3).fill([expect.stringMatching(warning)]),
		);
	});
});

describe('a request that CIPP refuses', () => {
	const refuse = (tasks: TaskRow[]): void => {
		t.cipp.fault({
			endpoint: 'AddScheduledItem',
			user: String(tasks[1]?.RowKey),
			status: 403,
			text: 'Access to this tenant is not allowed',
		});
	};

	it('ends a run that stops, and says who was started', async () => {
		const tasks = addThree(t.cipp);
		refuse(tasks);
		const { error } = await runNow({ items: idItems(tasks) });

		expect(error?.message).toBe('Access to this tenant is not allowed [item 1]');
		expect(error?.description).toContain(`Submitted before: items 0, 2`);
		expect(error?.context.data).toMatchObject({ userEmail: 'john.smith@fabrikam.com' });
	});

	it.each(CONTINUING)('is one error item with %s', async (onError) => {
		const tasks = addThree(t.cipp);
		refuse(tasks);
		const result = await runNow({ items: idItems(tasks), nodeSettings: { onError } });

		expect(allItems(result).map(({ json }) => json.status)).toEqual([
			'queued',
			undefined,
			'queued',
		]);
		expect(failedItems(result)[0]?.error).toMatchObject({ httpCode: '403', outcome: 'refused' });
	});
});

describe('a request that ends without an answer', () => {
	const lose = (tasks: TaskRow[], reset: 'before' | 'after'): void => {
		t.cipp.fault({ endpoint: 'AddScheduledItem', user: String(tasks[1]?.RowKey), reset });
	};

	it('is a success when CIPP has taken it', async () => {
		const tasks = addThree(t.cipp);
		lose(tasks, 'after');
		const { output, error } = await runNow({ items: idItems(tasks) });

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('queued'));
		expect(output[1]?.json.message).toMatch(/gave no answer, but has set the task to run now/);
		expect(idsSent()).toHaveLength(3);
	});

	it('stays unknown when CIPP shows nothing of it, and is not sent again', async () => {
		const tasks = addThree(t.cipp);
		lose(tasks, 'before');
		const { error } = await runNow({
			items: idItems(tasks),
			nodeSettings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});

		expect(error?.description).toMatch(/may have been accepted/);
		expect(error?.context.data).toMatchObject({ outcome: 'unknown', taskId: tasks[1]?.RowKey });
		expect(idsSent().filter((id) => id === tasks[1]?.RowKey)).toHaveLength(1);
	});
});

describe('a run that n8n tries again', () => {
	it('starts each task once, although they are running by then', async () => {
		const tasks = addThree(t.cipp);
		t.cipp.fault({
			endpoint: 'AddScheduledItem',
			user: String(tasks[1]?.RowKey),
			status: 503,
			times: 1,
		});
		t.cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => {
				// Until the second try has begun, the tasks that were started are under way.
				void t.cipp.clock.advance(22);
				return false;
			},
		});
		const { output, error } = await runNow({
			items: idItems(tasks),
			nodeSettings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('queued'));
		expect(idsSent().sort()).toEqual(
			[...tasks.map(({ RowKey }) => RowKey), String(tasks[1]?.RowKey)].sort(),
		);
		// The retry looks up only the one that was not started.
		expect(lookUps(t.cipp)).toHaveLength(4);
		expect(statesOf(tasks)).toEqual([
			expect.stringMatching(/^(Pending|Running|Processing)$/),
			'Planned',
			expect.stringMatching(/^(Pending|Running|Processing)$/),
		]);
	});
});

describe('an older CIPP', () => {
	it.each(['10.2.3', '10.5.4', 'newer'] as const)('%s starts them as well', async (version) => {
		const other = await startCippTest({ runMode: 'manual', version });
		const tasks = addThree(other.cipp, addCompleted);
		const { output, error } = await runOn(other, 'offboarding', 'runNow', {
			items: idItems(tasks),
		});
		await other.close();

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => (json.warnings as string[]).length)).toEqual(
			Array(3).fill(version === '10.2.3' ? 1 : 0),
		);
		expect(statesOf(tasks)).toEqual(Array(3).fill('Planned'));
	});
});

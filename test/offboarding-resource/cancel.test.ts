import type { IDataObject } from 'n8n-workflow';

import type { TaskRow } from '../../simulator';
import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, failedItems } from '../support/runResult';
import {
	addOffboarding,
	addPlanned,
	addThree,
	day,
	idItems,
	idsToRemove,
	onLook,
	runOn,
} from './tasks';

const t = sharedCipp();

const cancelTasks = async (run: TestRun) => await runOn(t, 'offboarding', 'cancel', run);

const cancelUsers = async (run: TestRun = {}) =>
	await cancelTasks({
		items: LEAVERS,
		nodeSettings: { onError: 'continueErrorOutput' },
		...run,
		parameters: {
			findBy: 'user',
			tenantDomain: '={{ $json.tenant }}',
			userEmail: '={{ $json.upn }}',
			...run.parameters,
		},
	});

const planned = () => addPlanned(t.cipp);

const idsSent = () => idsToRemove(t.cipp);

describe('the planned offboardings of users', () => {
	it('are gone, and those that have ended stay', async () => {
		const tasks = planned();
		const ended = addOffboarding(t.cipp, 'john.smith@fabrikam.com', { TaskState: 'Completed' });
		const { output, errors } = await cancelUsers();

		expect(errors).toEqual([]);
		expect(output.map(({ json }) => [json.cancelled, json.taskId, json.userEmail])).toEqual(
			tasks.map(({ RowKey }, place) => [true, RowKey, LEAVERS[place]?.upn]),
		);
		expect(t.cipp.tasks.map(({ RowKey }) => RowKey)).toEqual([ended.RowKey]);
	});

	it('are refused when a user has several, and none of them is touched', async () => {
		planned();
		addOffboarding(t.cipp, 'john.smith@fabrikam.com', { ScheduledTime: day(3651) });
		const result = await cancelUsers();

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)[0]).toMatchObject({
			message: expect.stringMatching(
				/2 offboardings are planned in fabrikam\.com.*or turn on All Planned under Options\.$/,
			) as string,
			error: { outcome: 'notSent' },
		});
		expect(t.cipp.tasks).toHaveLength(2);
	});

	it('are all cancelled with All Planned, one output item for each', async () => {
		planned();
		addOffboarding(t.cipp, 'john.smith@fabrikam.com', { ScheduledTime: day(3651) });
		addOffboarding(t.cipp, 'mike@northwind.example', { TaskState: 'Processing' });
		const { output } = await cancelUsers({ parameters: { options: { allPlanned: true } } });

		expect(output.map(({ json, pairedItem }) => [json.userEmail, pairedItem])).toEqual([
			['jane.doe@contoso.com', { item: 0 }],
			['john.smith@fabrikam.com', { item: 1 }],
			['john.smith@fabrikam.com', { item: 1 }],
			['mike@northwind.example', { item: 2 }],
		]);
		expect(output[3]?.json.warnings).toEqual([
			expect.stringMatching(/^Another offboarding of the user is running and goes on: task /),
		]);
		expect(t.cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(['Processing']);
	});

	it('say which of several are gone when one cannot be cancelled', async () => {
		planned();
		const second = addOffboarding(t.cipp, 'john.smith@fabrikam.com', { ScheduledTime: day(3649) });
		t.cipp.fault({
			endpoint: 'RemoveScheduledItem',
			user: second.RowKey,
			status: 403,
			text: 'Access to this scheduled task is not allowed',
		});
		const result = await cancelUsers({ parameters: { options: { allPlanned: true } } });

		expect(failedItems(result)[0]?.error).toMatchObject({
			outcome: 'refused',
			taskId: second.RowKey,
			cancelled: [expect.not.stringMatching(second.RowKey)],
		});
		expect(result.output).toHaveLength(2);
	});
});

describe('an offboarding that has begun or ended', () => {
	it.each(['Pending', 'Processing', 'Completed', 'Failed'])(
		'in state %s is refused',
		async (state) => {
			const [jane, john, mike] = planned();
			if (john) t.cipp.tasks.find(({ RowKey }) => RowKey === john.RowKey)!.TaskState = state;
			const result = await cancelTasks({
				items: idItems([jane, john, mike] as TaskRow[]),
				nodeSettings: { onError: 'continueErrorOutput' },
			});

			expect(result.output.map(({ json }) => json.cancelled)).toEqual([true, true]);
			expect(failedItems(result)[0]).toMatchObject({
				message: expect.stringMatching(/is no longer planned/) as string,
				error: { outcome: 'notSent' },
			});
			expect(idsSent()).not.toContain(john?.RowKey);
		},
	);

	it('in the very last moment is not deleted either', async () => {
		const tasks = planned();
		onLook(t.cipp, (look) => {
			if (look === 4) for (const row of t.cipp.tasks) row.TaskState = 'Running';
		});
		const { error } = await cancelTasks({ items: idItems(tasks) });

		expect(error?.message).toMatch(/is no longer planned: CIPP is running it/);
		expect(idsSent()).toEqual([]);
	});

	it('after its time is cancelled with a warning: CIPP may be starting it', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { ScheduledTime: String(cipp.clock.seconds() - 60) }),
		);
		const { output } = await cancelTasks({ items: idItems(tasks) });

		expect(output.map(({ json }) => json.warnings)).toEqual(
			Array(3).fill([expect.stringMatching(/^The offboarding was due at .*look at the user/)]),
		);
	});
});

describe('a success that is none', () => {
	it('is found out by looking again', async () => {
		const tasks = planned();
		t.cipp.fault({
			endpoint: 'RemoveScheduledItem',
			user: String(tasks[1]?.RowKey),
			json: { Results: 'Task removed successfully.' },
		});
		const result = await cancelUsers();

		expect(result.output.map(({ json }) => json.cancelled)).toEqual([true, true]);
		expect(failedItems(result)[0]).toMatchObject({
			message: 'CIPP reported the deletion, but the planned offboarding is still there',
			error: { outcome: 'refused', taskId: tasks[1]?.RowKey },
		});
	});

	it.each(CONTINUING)('is not claimed when nobody can look, with %s', async (onError) => {
		const tasks = planned();
		onLook(t.cipp, (look) => {
			if (look === 7) t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		});
		const result = await cancelTasks({ items: idItems(tasks), nodeSettings: { onError } });
		t.cipp.access.missingRights = [];

		expect(allItems(result).map(({ json }) => (json.error as IDataObject).outcome)).toEqual(
			Array(3).fill('unknown'),
		);
	});
});

describe('a request that ends without an answer', () => {
	it.each([
		['after', 3, 0],
		['before', 2, 1],
	] as const)('%s CIPP took it is settled by looking', async (reset, good, unknown) => {
		const tasks = planned();
		t.cipp.fault({ endpoint: 'RemoveScheduledItem', user: String(tasks[1]?.RowKey), reset });
		const result = await cancelUsers();

		expect(result.output.map(({ json }) => json.cancelled)).toEqual(Array(good).fill(true));
		expect(failedItems(result).map(({ error }) => error.outcome)).toEqual(
			Array(unknown).fill('unknown'),
		);
		expect(idsSent()).toHaveLength(3);
	});
});

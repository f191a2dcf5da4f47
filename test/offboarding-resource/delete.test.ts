import type { TaskRow } from '../../simulator';
import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, failedItems } from '../support/runResult';
import {
	addOffboarding,
	addOtherTask,
	addPlanned,
	addThree,
	idItems,
	idsToRemove,
	lookUps,
	losingSecond,
	NO_TASK,
	onLook,
	runOn,
} from './tasks';

const t = sharedCipp();

const remove = async (run: TestRun) => await runOn(t, 'offboarding', 'delete', run);

const planned = () => addPlanned(t.cipp);

const idsSent = () => idsToRemove(t.cipp);

describe('planned offboardings', () => {
	it('are deleted by the id in the body that Invoke-RemoveScheduledItem reads', async () => {
		const tasks = planned();
		const { output, error } = await remove({ items: idItems(tasks) });

		expect(error).toBeUndefined();
		expect(t.cipp.requestsTo('RemoveScheduledItem')).toHaveLength(3);
		expect(t.cipp.requestsTo('RemoveScheduledItem').map(({ method }) => method)).toEqual(
			Array(3).fill('POST'),
		);
		expect(idsSent().sort()).toEqual(tasks.map(({ RowKey }) => RowKey).sort());
		expect(output.map(({ json, pairedItem }) => [json, pairedItem])).toEqual(
			LEAVERS.map(({ upn, tenant }, item) => [
				{
					deleted: true,
					taskId: tasks[item]?.RowKey,
					userEmail: upn,
					tenantDomain: tenant,
					correlationId: null,
					reference: null,
					steps: ['RevokeSessions', 'DisableSignIn'],
					taskState: 'Planned',
					warnings: [],
				},
				{ item },
			]),
		);
		expect(t.cipp.tasks).toEqual([]);
	});

	it('in great numbers cost one look before and one after', async () => {
		const tasks = Array.from({ length: 30 }, (_, number) =>
			addOffboarding(t.cipp, `user${number}@contoso.com`),
		);
		const { output } = await remove({ items: idItems(tasks) });

		expect(output.map(({ json }) => json.deleted)).toEqual(Array(30).fill(true));
		expect(lookUps(t.cipp)).toEqual(Array(2).fill({ Type: 'Invoke-CIPPOffboardingJob' }));
	});
});

describe('an offboarding that CIPP has begun', () => {
	it.each([
		['Planned', 0],
		['Pending', 1],
		['Processing', 1],
		['Completed', 0],
		['Failed', 0],
	])('is told to go on: in state %s there are %i warnings', async (TaskState, count) => {
		const tasks = addThree(t.cipp, (cipp, user) => addOffboarding(cipp, user, { TaskState }));
		const { output } = await remove({ items: idItems(tasks) });

		for (const { json } of output) {
			expect(json).toMatchObject({ deleted: true, taskState: TaskState });
			expect(json.warnings).toEqual(
				Array(count).fill(expect.stringMatching(/What was under way goes on/)),
			);
		}
		expect(output).toHaveLength(3);
	});
});

describe('an id that CIPP does not have', () => {
	const items = (): ReturnType<typeof idItems> => {
		const [jane, john] = planned() as [TaskRow, TaskRow];
		return idItems([NO_TASK, jane, john]);
	};

	it('is an error of a run that stops, although CIPP would report a success', async () => {
		const { error } = await remove({ items: items() });

		expect(error?.message).toBe(
			'CIPP does not show the API client the offboarding to delete [item 0]',
		);
		expect(error?.description).toMatch(/may have been deleted/);
		expect(idsSent()).toEqual([]);
		expect(t.cipp.tasks).toHaveLength(3);
	});

	it.each(CONTINUING)('is an error item with %s', async (onError) => {
		const result = await remove({ items: items(), nodeSettings: { onError } });

		expect(allItems(result).map(({ json }) => json.deleted)).toEqual([undefined, true, true]);
		expect(failedItems(result)[0]?.error).toMatchObject({ outcome: 'refused', taskId: NO_TASK });
		expect(idsSent()).not.toContain(NO_TASK);
	});
});

describe('a task that is no offboarding', () => {
	it('is left alone, and so are the others of the run', async () => {
		const [jane, john] = planned() as [TaskRow, TaskRow];
		const { error } = await remove({ items: idItems([jane, addOtherTask(t.cipp), john]) });

		expect(error?.message).toMatch(/Use the resource Scheduled Item for it\. \[item 1\]$/);
		expect(idsSent()).toEqual([]);
	});
});

describe('the same id twice', () => {
	it('is refused before anything is sent', async () => {
		const [jane, john] = planned() as [TaskRow, TaskRow];
		const { error } = await remove({ items: idItems([jane, john, jane]) });

		expect(error?.message).toMatch(/is also in item 0/);
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('status 400 with the words of a success', () => {
	const fault = { endpoint: 'RemoveScheduledItem', status: 400 };
	const json = { Results: 'Task removed successfully.' };

	it('is no success', async () => {
		const tasks = planned();
		t.cipp.fault({ ...fault, json, user: String(tasks[1]?.RowKey) });
		const { error } = await remove({ items: idItems(tasks) });

		expect(error?.message).toBe('CIPP could not delete the task (status 400) [item 1]');
		expect(error?.description).toMatch(/^The task is still there\./);
		expect(`${error?.message} ${error?.description}`).not.toMatch(/removed successfully/);
		expect(error?.context.data).toMatchObject({
			outcome: 'refused',
			userEmail: 'john.smith@fabrikam.com',
		});
	});

	it.each(CONTINUING)('is an error item with %s', async (onError) => {
		const tasks = planned();
		t.cipp.fault({ ...fault, json, user: String(tasks[1]?.RowKey) });
		const result = await remove({ items: idItems(tasks), nodeSettings: { onError } });

		expect(allItems(result).map(({ json: item }) => item.deleted)).toEqual([true, undefined, true]);
		expect(failedItems(result)[0]?.error).toMatchObject({ httpCode: '400', outcome: 'refused' });
	});

	it('is a success all the same when the task is gone', async () => {
		const tasks = planned();
		t.cipp.fault({ ...fault, json, accepted: true });
		const { output } = await remove({ items: idItems(tasks) });

		expect(output.map(({ json: item }) => item.deleted)).toEqual([true, true, true]);
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
		const result = await remove({
			items: idItems(tasks),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output.map(({ json }) => json.userEmail)).toEqual([
			'jane.doe@contoso.com',
			'mike@northwind.example',
		]);
		expect(failedItems(result)[0]).toMatchObject({
			message: 'CIPP reported the deletion, but the task is still there',
			error: { taskId: tasks[1]?.RowKey, userEmail: 'john.smith@fabrikam.com' },
		});
	});

	it('is not claimed when CIPP cannot be asked again', async () => {
		const tasks = planned();
		onLook(t.cipp, (look) => {
			if (look === 4) t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		});
		const { output } = await remove({ items: idItems(tasks) });
		t.cipp.access.missingRights = [];

		expect(output.map(({ json }) => json.warnings)).toEqual(
			Array(3).fill([expect.stringMatching(/could not be looked up whether the task is gone/)]),
		);
	});
});

describe('a request that ends without an answer', () => {
	const lost = async (reset: 'before' | 'after') =>
		await losingSecond(t.cipp, { endpoint: 'RemoveScheduledItem', reset }, planned(), remove);

	it('is a success when the task is gone', async () => {
		const result = await lost('after');

		expect(failedItems(result)).toEqual([]);
		expect(result.output.map(({ json }) => json.deleted)).toEqual([true, true, true]);
	});

	it('stays unknown while the task is there', async () => {
		const result = await lost('before');

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)[0]?.error).toMatchObject({
			outcome: 'unknown',
			userEmail: 'john.smith@fabrikam.com',
		});
	});
});

describe('a run that n8n tries again', () => {
	it('keeps the deletions of the first try, whose tasks are gone by then', async () => {
		const tasks = planned();
		t.cipp.fault({
			endpoint: 'RemoveScheduledItem',
			user: String(tasks[1]?.RowKey),
			status: 503,
			times: 1,
		});
		const { output, error } = await remove({
			items: idItems(tasks),
			nodeSettings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => [json.deleted, json.userEmail])).toEqual(
			LEAVERS.map(({ upn }) => [true, upn]),
		);
		expect(idsSent()).toHaveLength(4);
	});
});

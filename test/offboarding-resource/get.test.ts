import type { INodeParameters } from 'n8n-workflow';

import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, everythingSaid, failedItems } from '../support/runResult';
import {
	addCompleted,
	addOffboarding,
	addOtherTask,
	addThree,
	day,
	goodLines,
	idItems,
	lookUps,
	NO_TASK,
	PASSWORD,
	runOn,
	stored,
} from './tasks';

const t = sharedCipp();

const get = async (run: TestRun) => await runOn(t, 'offboarding', 'get', run);

const RETURN_PASSWORD: INodeParameters = { options: { returnNewPassword: true } };

describe('an offboarding', () => {
	it('is reported with one entry per step and all the columns', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, {
				Reference: `ticket of ${user}`,
				options: {
					RevokeSessions: true,
					DisableSignIn: true,
					RemoveRules: true,
					clientRequestId: 'm1',
				},
				Results: stored(
					goodLines(user)[0] as string,
					`Failed to set sign-in state for ${user}. Error: Insufficient privileges`,
				),
			}),
		);
		const { output, error } = await get({ items: idItems(tasks) });

		expect(error).toBeUndefined();
		expect(output).toHaveLength(3);
		for (const [index, { upn, tenant }] of LEAVERS.entries()) {
			expect(output[index]?.pairedItem).toEqual({ item: index });
			expect(output[index]?.json).toEqual({
				status: 'completedWithErrors',
				details: [
					{
						step: 'RevokeSessions',
						status: 'success',
						message: `Successfully revoked sessions for ${String(upn)}`,
						restsOn: 'reported',
					},
					{
						step: 'DisableSignIn',
						status: 'failure',
						reason: 'accessDenied',
						message: `Failed to set sign-in state for ${String(upn)}. Error: Insufficient privileges`,
						restsOn: 'reported',
					},
					{
						step: 'RemoveRules',
						status: 'unknown',
						message: expect.stringMatching(/reported nothing/) as string,
						restsOn: 'reported',
					},
				],
				taskId: tasks[index]?.RowKey,
				userEmail: upn,
				tenantDomain: tenant,
				correlationId: 'm1',
				reference: `ticket of ${String(upn)}`,
				steps: ['RevokeSessions', 'DisableSignIn', 'RemoveRules'],
				taskState: 'Completed',
				scheduledTime: '2026-01-02T00:00:00Z',
				executedTime: '2026-01-02T00:00:00Z',
				needsAttention: true,
				unconfirmedSteps: ['DisableSignIn', 'RemoveRules'],
				pendingSteps: [],
				warnings: [],
			});
		}
	});

	it.each([
		['Planned', day(3650), 'scheduled'],
		['Planned', day(1), 'queued'],
		['Pending', day(1), 'running'],
		['Processing', day(1), 'running'],
		['Failed - Planned', day(1), 'running'],
		['Something New', day(1), 'running'],
	])('in state %s that is due at %s is %s', async (TaskState, ScheduledTime, status) => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { TaskState, ScheduledTime }),
		);
		const { output } = await get({ items: idItems(tasks) });

		expect(output.map(({ json }) => json)).toMatchObject(
			LEAVERS.map(({ upn }) => ({
				status,
				taskState: TaskState,
				userEmail: upn,
				needsAttention: null,
				details: [
					{ step: null, status: 'info', message: expect.stringContaining(TaskState) as string },
				],
			})),
		);
	});

	it('that could not start says why, and no more', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, {
				TaskState: 'Failed',
				Results: `@{Results=Task Failed: @{Message=long; NormalizedError=No user ${user}; RawError=Bearer abc; Position=line 7; StackTrace=at x}}`,
			}),
		);
		const result = await get({ items: idItems(tasks) });

		expect(result.output.map(({ json }) => json)).toMatchObject(
			LEAVERS.map(({ upn }) => ({
				status: 'failed',
				details: [{ step: null, status: 'failure', message: `No user ${String(upn)}` }],
			})),
		);
		expect(everythingSaid(result)).not.toMatch(/Bearer abc|StackTrace/);
	});

	it('with results that are too long for the row is read from its details', async () => {
		const users = LEAVERS.map(({ upn }) => String(upn));
		const tasks = users.map((user) => addOffboarding(t.cipp, user));
		const long = 'Successfully removed a rule. '.repeat(3000);
		for (const user of users) t.cipp.failJob({ user, resultLines: [...goodLines(user), long] });
		await t.cipp.clock.advance(20 * 60_000);

		const first = await get({ items: idItems(tasks) });
		t.cipp.fault({ endpoint: 'ListScheduledItemDetails', status: 404, text: 'gone' });
		const second = await get({ items: idItems(tasks) });

		expect(first.output.map(({ json }) => json.unconfirmedSteps)).toEqual([[], [], []]);
		expect(first.output.map(({ json }) => (json.details as unknown[]).length)).toEqual([3, 3, 3]);
		// What cannot be read is never a success.
		expect(second.output.map(({ json }) => [json.status, json.unconfirmedSteps])).toEqual(
			Array(3).fill(['completedWithErrors', ['RevokeSessions', 'DisableSignIn']]),
		);
	});
});

describe('a new password', () => {
	const withPassword = () =>
		addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, {
				options: { ResetPass: true },
				Results: stored(
					`Successfully reset the password for ${user}. User must change password is set to True. The new password is ${PASSWORD}`,
				),
			}),
		);

	it('is nowhere unless it is asked for', async () => {
		const result = await get({ items: idItems(withPassword()) });

		expect(result.output.map(({ json }) => json.status)).toEqual(Array(3).fill('completed'));
		expect(everythingSaid(result)).not.toContain(PASSWORD);
	});

	it('stands in a field of its own when it is', async () => {
		const { output } = await get({ items: idItems(withPassword()), parameters: RETURN_PASSWORD });

		expect(output.map(({ json }) => json.newPassword)).toEqual(Array(3).fill(PASSWORD));
		for (const { json } of output) {
			expect(JSON.stringify({ ...json, newPassword: '' })).not.toContain(PASSWORD);
		}
	});

	it('does not appear in a failure to read the list', async () => {
		const tasks = withPassword();
		t.cipp.fault({ endpoint: 'ListScheduledItems', truncated: true });
		const result = await get({ items: idItems(tasks) });

		expect(result.error).toBeDefined();
		expect(everythingSaid({ ...result, run: {} as never })).not.toContain(PASSWORD);
	});
});

describe('the look-up', () => {
	it('asks for a few tasks one by one', async () => {
		const tasks = addThree(t.cipp);
		await get({ items: idItems(tasks) });

		expect(lookUps(t.cipp)).toHaveLength(3);
		expect(lookUps(t.cipp)).toEqual(
			expect.arrayContaining(tasks.map(({ RowKey }) => ({ Id: RowKey }))),
		);
	});

	it('asks for many tasks once', async () => {
		const tasks = Array.from({ length: 40 }, (_, number) =>
			addCompleted(t.cipp, `user${number}@contoso${number % 7}.com`),
		);
		const { output } = await get({ items: idItems(tasks) });

		expect(lookUps(t.cipp)).toEqual([{ Type: 'Invoke-CIPPOffboardingJob' }]);
		expect(output.map(({ json }) => json.taskId)).toEqual(tasks.map(({ RowKey }) => RowKey));
	});

	it('of many tasks that are not there costs a handful of requests', async () => {
		const ids = Array.from({ length: 40 }, (_, number) =>
			NO_TASK.replace('dead', String(1000 + number)),
		);
		const { error } = await get({ items: idItems(ids) });

		expect(error?.message).toMatch(/^40 items cannot be used/);
		expect(lookUps(t.cipp)).toEqual([
			{ Type: 'Invoke-CIPPOffboardingJob' },
			{},
			{ ShowHidden: 'true' },
		]);
	});

	it.each([
		['an id that CIPP does not have', NO_TASK, /not among the scheduled tasks of CIPP/],
		['an id with an apostrophe', "x' or '1' eq '1", /is not the ID of a task/],
		['no id', '', /“Task” is empty/],
		['an id that is null', null, /“Task” is empty/],
	])('refuses %s before anything else', async (_, taskId, message) => {
		const [jane, , mike] = addThree(t.cipp);
		const items = [{ taskId: jane?.RowKey }, { taskId }, { taskId: mike?.RowKey }];
		const { error, output } = await get({ items });

		expect(output).toEqual([]);
		expect(error?.message).toMatch(message);
		expect(error?.message).toMatch(/\[item 1\]$/);
	});

	it.each(CONTINUING)(
		'with %s makes an error item of one that is no offboarding',
		async (onError) => {
			const [jane, , mike] = addThree(t.cipp);
			const other = addOtherTask(t.cipp);
			const result = await get({
				items: [...idItems([jane ?? '', other, mike ?? ''])],
				nodeSettings: { onError },
			});

			expect(allItems(result).map(({ json, pairedItem }) => [json.userEmail, pairedItem])).toEqual([
				['jane.doe@contoso.com', { item: 0 }],
				[undefined, { item: 1 }],
				['mike@northwind.example', { item: 2 }],
			]);
			expect(failedItems(result)).toHaveLength(1);
			expect(failedItems(result)[0]?.message).toBe(
				`“Task” is ${other.RowKey}, which is not an offboarding but the task “Remove License: jane.doe@contoso.com”. Use the resource Scheduled Item for it.`,
			);
		},
	);

	it('does not take a task for an offboarding because of its name', async () => {
		const others = ['a', 'b', 'c'].map((name) =>
			addOtherTask(t.cipp, { Name: `Offboarding: ${name}@contoso.com` }),
		);
		const { error } = await get({ items: idItems(others) });

		expect(error?.message).toMatch(/^3 items cannot be used.*Use the resource Scheduled Item/);
	});

	it('finds tasks in a CIPP that ignores the filter by id', async () => {
		const tasks = addThree(t.cipp);
		// Before 8.1.1 every task comes back, whatever the id.
		const rows = tasks.map((row) => ({
			...row,
			Parameters: JSON.parse(row.Parameters) as unknown,
		}));
		t.cipp.fault({ endpoint: 'ListScheduledItems', json: [null, ...rows] });
		const { output } = await get({ items: idItems([...tasks].reverse()) });

		expect(output.map(({ json }) => json.userEmail)).toEqual(
			LEAVERS.map(({ upn }) => upn).reverse(),
		);
	});
});

describe('a task that another client has made', () => {
	it('comes with the options that CIPP passes over, and the others without', async () => {
		const [first, second, third] = LEAVERS.map(({ upn }) => String(upn)) as [
			string,
			string,
			string,
		];
		const tasks = [
			addCompleted(t.cipp, first),
			addCompleted(t.cipp, second, {
				options: {
					disablesignin: true,
					RemoveMobile: true,
					removeRules: 'true',
					keepCopy: true,
					resetPass: false,
					forward: 'boss@fabrikam.com',
				},
			}),
			addCompleted(t.cipp, third),
		];
		const { output } = await get({ items: idItems(tasks) });

		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			[
				'The task holds options that CIPP passes over, because it looks them up in exact case: disablesignin (it is DisableSignIn), removeRules (it is RemoveRules), keepCopy (it is KeepCopy). These steps are not done.',
				'The task holds forward as a text, which CIPP passes over: it reads an object with value. No forwarding is set.',
			],
			[],
		]);
	});
});

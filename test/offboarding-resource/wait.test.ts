import type { INodeParameters } from 'n8n-workflow';

import type { TaskRow } from '../../simulator';
import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp } from '../support/cipp';
import { call } from '../simulator/talk';
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
	onLook,
	PASSWORD,
	runOn,
	stored,
} from './tasks';

// The looks are counted over a time that really passes.
jest.unmock('n8n-workflow');

const t = sharedCipp();

const QUARTER = 15 * 60_000;

/** Looks every 20 ms, for two seconds at most. */
const QUICKLY: INodeParameters = { pollInterval: 0.02, maximumWait: 2 / 60 };

const wait = async ({ waitOptions, ...run }: TestRun & { waitOptions?: INodeParameters }) =>
	await runOn(t, 'offboarding', 'wait', {
		...run,
		parameters: { waitOptions: { ...QUICKLY, ...waitOptions } },
	});

const planThree = (): TaskRow[] => addThree(t.cipp, (cipp, user) => addOffboarding(cipp, user));

describe('offboardings of three tenants', () => {
	it('are waited for and reported as Offboard User does', async () => {
		await t.run({ parameters: { options: { ifAlreadyQueued: 'queueAgain' } } });
		const tasks = t.cipp.tasks;
		onLook(t.cipp, (look) => {
			if (look === 8) void t.cipp.clock.advance(1000);
		});
		const waited = await wait({ items: idItems(tasks) });
		t.cipp.reset();
		onLook(t.cipp, (look) => {
			if (look === 8) void t.cipp.clock.advance(1000);
		});
		const offboarded = await t.run({
			parameters: { waitForCompletion: true, waitOptions: QUICKLY },
		});

		expect(waited.error).toBeUndefined();
		expect(
			waited.output.map(({ json, pairedItem }) => [json.userEmail, json.status, pairedItem]),
		).toEqual(LEAVERS.map(({ upn }, item) => [upn, 'completed', { item }]));
		for (const [index, { json }] of waited.output.entries()) {
			expect(
				Object.keys(json)
					.filter((name) => name !== 'reference')
					.sort(),
			).toEqual(Object.keys(offboarded.output[index]?.json ?? {}).sort());
			expect(json).toMatchObject({
				taskId: tasks[index]?.RowKey,
				tenantDomain: LEAVERS[index]?.tenant,
				steps: ['RevokeSessions', 'DisableSignIn'],
				needsAttention: false,
				unconfirmedSteps: [],
				warnings: [],
				correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
			});
			expect((json.details as unknown[]).length).toBe(2);
		}
	});

	it('that have ended already cost no more than the look-up', async () => {
		const tasks = addThree(t.cipp);
		const { output } = await wait({ items: idItems(tasks) });

		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('completed'));
		expect(output.map(({ json }) => json.scheduledTime)).toEqual(
			Array(3).fill('2026-01-02T00:00:00Z'),
		);
		expect(lookUps(t.cipp)).toHaveLength(3);
	});

	it('that never end come back as running, with what to do next', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { TaskState: 'Processing', ExecutedTime: day(1) }),
		);
		const { output, error } = await wait({
			items: idItems(tasks),
			waitOptions: { maximumWait: 0.004 },
		});

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json)).toMatchObject(
			tasks.map(({ RowKey }) => ({
				status: 'running',
				taskId: RowKey,
				warnings: [expect.stringMatching(/in state Processing.*Offboarding > Get/) as string],
			})),
		);
	});

	it('that are due much later are not waited for', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { ScheduledTime: day(3650) }),
		);
		const { output } = await wait({ items: idItems(tasks), waitOptions: { maximumWait: 60 } });

		expect(output.map(({ json }) => [json.status, json.scheduledTime])).toEqual(
			Array(3).fill(['scheduled', '2035-12-30T00:00:00Z']),
		);
		expect(lookUps(t.cipp)).toHaveLength(3);
	});

	it('end in different ways, each told for itself', async () => {
		const [jane, john, mike] = planThree() as [TaskRow, TaskRow, TaskRow];
		t.cipp.failStep({ user: 'jane.doe@contoso.com', step: 'DisableSignIn' });
		t.cipp.failJob({ user: 'john.smith@fabrikam.com', message: 'No such user' });
		onLook(t.cipp, (look) => {
			if (look === 5) void t.cipp.clock.advance(QUARTER);
		});
		const { output } = await wait({ items: idItems([jane, john, mike]) });

		expect(output.map(({ json }) => [json.status, json.unconfirmedSteps])).toEqual([
			['completedWithErrors', ['DisableSignIn']],
			['failed', ['RevokeSessions', 'DisableSignIn']],
			['completed', []],
		]);
	});
});

describe('three hundred offboardings at once', () => {
	it('are looked up once and cost one request per tenant and look', async () => {
		const tenants = ['contoso.com', 'fabrikam.com', 'northwind.example'];
		const tasks = Array.from({ length: 300 }, (_, number) => {
			const user = `user${number}@${tenants[number % 3]}`;
			t.cipp.directory.addUser(String(tenants[number % 3]), { userPrincipalName: user });
			return addOffboarding(t.cipp, user);
		});
		// Between the third and the fourth look at the tasks of the tenants.
		onLook(t.cipp, (look) => {
			if (look === 1 + 3 * 3 + 1) void t.cipp.clock.advance(QUARTER);
		});
		const { output } = await wait({
			items: idItems(tasks),
			waitOptions: { pollInterval: 0.1, maximumWait: 0.3 },
		});

		expect(output.map(({ json }) => json.taskId)).toEqual(tasks.map(({ RowKey }) => RowKey));
		expect(new Set(output.map(({ json }) => json.status))).toEqual(new Set(['completed']));
		const [first, ...looks] = lookUps(t.cipp);
		expect(first).toEqual({ Type: 'Invoke-CIPPOffboardingJob' });
		const perTick = looks.map(({ tenantFilter }) => tenantFilter);
		expect(perTick).toHaveLength(12);
		for (let tick = 0; tick < 4; tick++) {
			expect(perTick.slice(3 * tick, 3 * tick + 3).sort()).toEqual(tenants);
		}
	});

	it('of as many tenants cost one request per look', async () => {
		const tasks = Array.from({ length: 300 }, (_, number) =>
			addOffboarding(t.cipp, `user@tenant${number}.example`, { TaskState: 'Processing' }),
		);
		const { output } = await wait({
			items: idItems(tasks),
			waitOptions: { pollInterval: 0.2, maximumWait: 0.005 },
		});

		expect(output.map(({ json }) => json.status)).toEqual(Array(300).fill('running'));
		expect(lookUps(t.cipp).length).toBeLessThanOrEqual(4);
	});
});

describe('the execution that is stopped in mid-wait', () => {
	it('stops looking at once', async () => {
		const tasks = planThree();
		let stop = (): void => undefined;
		onLook(t.cipp, (look) => {
			if (look === 6) setTimeout(stop, 10);
		});
		const started = Date.now();
		await wait({
			items: idItems(tasks),
			waitOptions: { pollInterval: 0.1, maximumWait: 5 },
			onStart: (cancel) => {
				stop = cancel;
			},
		});
		const looks = lookUps(t.cipp).length;
		const took = Date.now() - started;
		await new Promise((resolve) => setTimeout(resolve, 400));

		expect(looks).toBe(6);
		expect(lookUps(t.cipp)).toHaveLength(6);
		expect(took).toBeLessThan(5000);
	});
});

describe('ids that cannot be waited for', () => {
	const items = (): ReturnType<typeof idItems> => {
		const [jane, john] = addThree(t.cipp) as [TaskRow, TaskRow];
		return idItems([jane, NO_TASK, john, addOtherTask(t.cipp)]);
	};

	it('end a run that stops before the waiting', async () => {
		const { error, output } = await wait({ items: items() });

		expect(output).toEqual([]);
		expect(error?.message).toMatch(/^2 items cannot be used\. The first: “Task” is 00000000/);
		expect(error?.description).toMatch(/Use the resource Scheduled Item/);
		expect(lookUps(t.cipp)).toHaveLength(4);
	});

	it.each(CONTINUING)('are error items with %s, and the others are waited for', async (onError) => {
		const result = await wait({ items: items(), nodeSettings: { onError } });

		expect(allItems(result).map(({ json }) => json.status)).toEqual([
			'completed',
			undefined,
			'completed',
			undefined,
		]);
		expect(failedItems(result).map(({ error }) => error.outcome)).toEqual(['notSent', 'notSent']);
	});
});

describe('steps that failed', () => {
	const failing = (): TaskRow[] =>
		addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, {
				Reference: 'TICKET-7',
				Results: stored(
					goodLines(user)[0] as string,
					user.startsWith('john')
						? `Failed to set sign-in state for ${user}. Error: no rights`
						: (goodLines(user)[1] as string),
				),
			}),
		);

	it('end a run that stops, if the user wants that', async () => {
		const { error } = await wait({
			items: idItems(failing()),
			waitOptions: { failOnStepErrors: true },
		});

		expect(error?.message).toMatch(/john\.smith@fabrikam\.com ended with steps.*\[item 1\]/);
		expect(error?.description).toMatch(/Not confirmed: Disable Sign-In/);
	});

	it.each(CONTINUING)('are one error item with %s', async (onError) => {
		const result = await wait({
			items: idItems(failing()),
			waitOptions: { failOnStepErrors: true },
			nodeSettings: { onError },
		});

		expect(allItems(result).map(({ json }) => json.status)).toEqual([
			'completed',
			undefined,
			'completed',
		]);
		expect(failedItems(result)[0]?.error).toMatchObject({
			outcome: 'done',
			status: 'completedWithErrors',
			unconfirmedSteps: ['DisableSignIn'],
			reference: 'TICKET-7',
		});
	});
});

describe('the wait options', () => {
	it('read the users back', async () => {
		const tasks = addThree(t.cipp);
		for (const { upn } of LEAVERS) {
			t.cipp.directory.findUser(String(upn)).accountEnabled = true;
		}
		const { output } = await wait({ items: idItems(tasks), waitOptions: { verify: true } });

		// The tasks say so, but nobody has blocked these users.
		expect(output.map(({ json }) => [json.status, json.verification])).toEqual(
			Array(3).fill([
				'completedWithErrors',
				[
					expect.objectContaining({ step: 'RevokeSessions', actual: 'confirmed' }),
					expect.objectContaining({ step: 'DisableSignIn', actual: 'contradicted' }),
				],
			]),
		);
	});

	it('wait for the task that removes the licenses', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { options: { RemoveLicenses: true } }),
		);
		onLook(t.cipp, (look) => {
			if (look === 5 || look === 15) void t.cipp.clock.advance(QUARTER + 1000);
		});
		const { output } = await wait({
			items: idItems(tasks),
			waitOptions: { waitForLicenseRemoval: true, maximumWait: 0.2 },
		});

		expect(output.map(({ json }) => [json.status, json.pendingSteps])).toEqual(
			Array(3).fill(['completed', []]),
		);
	});

	it('give out the new password only when asked to', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, {
				options: { ResetPass: true },
				Results: stored(
					`Successfully reset the password for ${user}. The new password is ${PASSWORD}`,
				),
			}),
		);
		const without = await wait({ items: idItems(tasks) });
		const asked = await wait({ items: idItems(tasks), waitOptions: { returnNewPassword: true } });

		expect(everythingSaid(without)).not.toContain(PASSWORD);
		expect(asked.output.map(({ json }) => json.newPassword)).toEqual(Array(3).fill(PASSWORD));
	});

	it('do not hold the one about the deletion, which is sent by Offboard User alone', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, { options: { RevokeSessions: true, DeleteUser: true } }),
		);
		await wait({ items: idItems(tasks), waitOptions: { deleteDespiteErrors: true } });

		expect(t.cipp.requestsTo('ExecOffboardUser')).toEqual([]);
	});

	it('are refused when they make no sense', async () => {
		const { error } = await wait({
			items: idItems(planThree()),
			waitOptions: { pollInterval: 0, maximumWait: 'long' },
		});
		expect(error?.message).toMatch(/^3 items cannot be used.*“Poll Interval”.*“Maximum Wait”/);
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('looks that fail', () => {
	it.each([
		[
			'429 with a time to wait',
			{ status: 429, text: 'slow down', headers: { 'retry-after': '0' } },
		],
		['500', { status: 500, text: 'oops' }],
		['a reset', { reset: 'before' as const }],
	])('in passing with %s are made up for', async (_, fault) => {
		const tasks = planThree();
		onLook(t.cipp, (look) => {
			if (look === 5) void t.cipp.clock.advance(QUARTER);
		});
		t.cipp.fault({ endpoint: 'ListScheduledItems', nth: 5, ...fault });
		const { output } = await wait({ items: idItems(tasks), waitOptions: { maximumWait: 0.2 } });

		expect(output.map(({ json }) => json.status)).toEqual(Array(3).fill('completed'));
	});

	it('for good leave the task as it was seen last, and say so', async () => {
		const tasks = addThree(t.cipp, (cipp, user) =>
			addOffboarding(cipp, user, { TaskState: user.startsWith('mike') ? 'Planned' : 'Processing' }),
		);
		onLook(t.cipp, (look) => {
			if (look === 4) t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		});
		const { output, error } = await wait({ items: idItems(tasks) });
		t.cipp.access.missingRights = [];

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => json)).toMatchObject(
			['running', 'running', 'queued'].map((status) => ({
				status,
				warnings: [expect.stringMatching(/could not be followed.*CIPP\.Scheduler\.Read/) as string],
			})),
		);
	});
});

describe('a task that somebody deletes in mid-wait', () => {
	const items = (): ReturnType<typeof idItems> => {
		const tasks = planThree();
		onLook(t.cipp, (look) => {
			if (look === 5) void call(t.cipp, 'RemoveScheduledItem', { body: { id: tasks[1]?.RowKey } });
			if (look === 7) void t.cipp.clock.advance(QUARTER);
		});
		return idItems(tasks);
	};

	it('ends a run that stops, and is not said to go on', async () => {
		const { error } = await wait({ items: items(), waitOptions: { maximumWait: 0.2 } });

		expect(error?.message).toBe('The task was deleted while it was waited for [item 1]');
	});

	it.each(CONTINUING)('is an error item with %s', async (onError) => {
		const result = await wait({
			items: items(),
			waitOptions: { maximumWait: 0.2 },
			nodeSettings: { onError },
		});

		expect(allItems(result).map(({ json }) => json.status)).toEqual([
			'completed',
			undefined,
			'completed',
		]);
		expect(failedItems(result)[0]?.error).toMatchObject({
			outcome: 'unknown',
			userEmail: 'john.smith@fabrikam.com',
		});
	});
});

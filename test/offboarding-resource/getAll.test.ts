import type { INodeParameters } from 'n8n-workflow';

import type { TestRun } from '../support/cipp';
import { LEAVERS, sharedCipp, startCippTest } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { allItems, everythingSaid, failedItems } from '../support/runResult';
import {
	addCompleted,
	addOffboarding,
	addOtherTask,
	addThree,
	day,
	getManyOf,
	goodLines,
	lookUps,
	PASSWORD,
	stored,
} from './tasks';

const t = sharedCipp();

const getMany = async (parameters?: INodeParameters, run?: TestRun) =>
	await getManyOf(t, 'offboarding', parameters, run);

async function usersOf(parameters: INodeParameters, run?: TestRun): Promise<unknown[]> {
	const { output } = await getMany(parameters, run);
	return output.map(({ json }) => json.userEmail);
}

describe('the list of offboardings', () => {
	it('holds the columns of CIPP’s own table for the tasks of all tenants, the latest first', async () => {
		const [jane] = addThree(t.cipp, (cipp, user) =>
			addCompleted(cipp, user, {
				ScheduledTime: day(user.length),
				ExecutedTime: String(Number(day(user.length)) + 90),
				Reference: user === 'jane.doe@contoso.com' ? 'TICKET-42' : '',
				options: {
					RevokeSessions: true,
					DisableSignIn: true,
					clientRequestId: `marker of ${user}`,
					reference: '',
				},
			}),
		);
		addOtherTask(t.cipp);

		const { output, error } = await getMany();

		expect(error).toBeUndefined();
		expect(lookUps(t.cipp)).toEqual([{ Type: 'Invoke-CIPPOffboardingJob' }]);
		expect(output.map(({ json }) => json.userEmail)).toEqual([
			'john.smith@fabrikam.com',
			'mike@northwind.example',
			'jane.doe@contoso.com',
		]);
		expect(output[2]?.json).toEqual({
			status: 'completed',
			taskId: jane?.RowKey,
			userEmail: 'jane.doe@contoso.com',
			tenantDomain: 'contoso.com',
			correlationId: 'marker of jane.doe@contoso.com',
			reference: 'TICKET-42',
			steps: ['RevokeSessions', 'DisableSignIn'],
			taskState: 'Completed',
			scheduledTime: '2026-01-21T00:00:00Z',
			executedTime: '2026-01-21T00:01:30Z',
			needsAttention: false,
			unconfirmedSteps: [],
			pendingSteps: [],
			warnings: [],
		});
	});

	it('says what became of the steps, not only that CIPP has ended', async () => {
		const [jane, john, mike, lena] = ['jane.doe', 'john', 'mike', 'lena'].map(
			(name) => `${name}@contoso.com`,
		) as [string, string, string, string];
		addCompleted(t.cipp, jane, { ScheduledTime: day(4) });
		addCompleted(t.cipp, john, {
			ScheduledTime: day(3),
			Results: stored(goodLines(john)[0] as string, `Failed to disable ${john}: no rights`),
		});
		addCompleted(t.cipp, mike, {
			ScheduledTime: day(2),
			Results: stored(goodLines(mike)[0] ?? ''),
		});
		addOffboarding(t.cipp, lena, {
			TaskState: 'Failed',
			Results:
				'@{Results=Task Failed: @{Message=x; NormalizedError=User not found; RawError=secret}}',
		});

		const { output } = await getMany();

		expect(output.map(({ json }) => [json.userEmail, json.status, json.unconfirmedSteps])).toEqual([
			[jane, 'completed', []],
			[john, 'completedWithErrors', ['DisableSignIn']],
			[mike, 'completedWithErrors', ['DisableSignIn']],
			[lena, 'failed', ['RevokeSessions', 'DisableSignIn']],
		]);
		expect(output.map(({ json }) => json.needsAttention)).toEqual([false, true, true, true]);
	});

	it('never holds a password', async () => {
		for (const user of ['a@contoso.com', 'b@fabrikam.com', 'c@northwind.example']) {
			addCompleted(t.cipp, user, {
				options: { ResetPass: true },
				Results: stored(
					`Successfully reset the password for ${user}. The new password is ${PASSWORD}`,
				),
			});
		}
		const result = await getMany();

		expect(result.output.map(({ json }) => json.status)).toEqual(Array(3).fill('completed'));
		expect(everythingSaid(result)).not.toContain(PASSWORD);
	});

	it('fetches results that are too long for the row', async () => {
		const users = LEAVERS.map(({ upn }) => String(upn));
		for (const [place, user] of users.entries()) {
			addOffboarding(t.cipp, user, { ScheduledTime: day(place) });
		}
		const long = 'Successfully removed a rule. '.repeat(3000);
		for (const user of users) t.cipp.failJob({ user, resultLines: [...goodLines(user), long] });
		await t.cipp.clock.advance(20 * 60_000);

		const { output } = await getMany();

		expect(t.cipp.requestsTo('ListScheduledItemDetails')).toHaveLength(3);
		expect(output.map(({ json }) => json.unconfirmedSteps)).toEqual([[], [], []]);
	});

	it('warns of a task that should have gone on by now', async () => {
		const ago = (minutes: number) => String(Math.floor(Date.now() / 1000) - 60 * minutes);
		addOffboarding(t.cipp, 'a@contoso.com', { ScheduledTime: ago(30) });
		addOffboarding(t.cipp, 'b@contoso.com', {
			ScheduledTime: ago(31),
			ExecutedTime: ago(5),
			TaskState: 'Processing',
		});
		addOffboarding(t.cipp, 'c@contoso.com', {
			ScheduledTime: ago(90),
			ExecutedTime: ago(90),
			TaskState: 'Processing',
		});
		addOffboarding(t.cipp, 'd@contoso.com', { ScheduledTime: ago(5) });

		const { output } = await getMany();

		expect(Object.fromEntries(output.map(({ json }) => [json.userEmail, json.warnings]))).toEqual({
			'a@contoso.com': [expect.stringMatching(/was due at .* scheduler is running/)],
			'b@contoso.com': [],
			'c@contoso.com': [expect.stringMatching(/has not finished it, so it may have died/)],
			'd@contoso.com': [],
		});
	});
});

describe('the filters', () => {
	it('by tenant are read for each item, and asked of CIPP', async () => {
		addThree(t.cipp);
		const { output } = await getMany(
			{ tenantDomain: '={{ $json.tenant }}' },
			{
				items: [
					{ tenant: 'northwind.example' },
					{ tenant: '0f000000-0000-4000-8000-000000000002' },
					{ tenant: 'contoso.com' },
				],
			},
		);
		expect(output.map(({ json, pairedItem }) => [json.userEmail, pairedItem])).toEqual([
			['mike@northwind.example', { item: 0 }],
			['john.smith@fabrikam.com', { item: 1 }],
			['jane.doe@contoso.com', { item: 2 }],
		]);
		// Under each of their names, because CIPP before 10.8 compares texts.
		expect(
			lookUps(t.cipp)
				.map(({ tenantFilter }) => tenantFilter)
				.sort(),
		).toEqual([
			'0f000000-0000-4000-8000-000000000001',
			'0f000000-0000-4000-8000-000000000002',
			'0f000000-0000-4000-8000-000000000003',
			'contoso.com',
			'contoso.onmicrosoft.com',
			'fabrikam.com',
			'fabrikam.onmicrosoft.com',
			'northwind.example',
			'northwindtraders.onmicrosoft.com',
		]);
	});

	it.each([
		['Planned', ['Planned', 'planned']],
		['Running', ['Pending', 'Running', 'Processing', 'Failed - Planned', 'Frobnicating', '']],
		['Completed', ['Completed', 'completed']],
		['Failed', ['Failed']],
	])('by state %s hold %j', async (state, states) => {
		const all = ['Planned', 'planned', 'Pending', 'Running', 'Processing'].concat([
			'Failed - Planned',
			'Frobnicating',
			'',
			'Completed',
			'completed',
			'Failed',
		]);
		for (const [place, TaskState] of all.entries()) {
			addOffboarding(t.cipp, `user${place}@contoso.com`, { TaskState, ScheduledTime: day(-place) });
		}
		const { output } = await getMany({ filters: { state: [state] } });

		expect(output.map(({ json }) => json.taskState)).toEqual(states);
	});

	it('by several states hold all of these', async () => {
		for (const TaskState of ['Planned', 'Processing', 'Failed']) {
			addOffboarding(t.cipp, `${TaskState}@contoso.com`, { TaskState });
		}
		expect(await usersOf({ filters: { state: ['Planned', 'Failed'] } })).toEqual([
			'Planned@contoso.com',
			'Failed@contoso.com',
		]);
	});

	it.each([
		['jane@contoso.com', ['jane@contoso.com']],
		['JANE@contoso.com', ['jane@contoso.com']],
		['jane', ['mary.jane@contoso.com', 'jane@contoso.com', 'jane@fabrikam.com']],
		['@fabrikam', ['jane@fabrikam.com']],
		["o'brien", ["conor.o'brien@contoso.com"]],
		['[jane]', []],
		['*', []],
	])('by the user %s hold %j', async (user, users) => {
		for (const name of [
			'mary.jane@contoso.com',
			'jane@contoso.com',
			'jane@fabrikam.com',
			"conor.o'brien@contoso.com",
		]) {
			addCompleted(t.cipp, name);
		}
		// All are planned for the same time, and then come in no order.
		expect((await usersOf({ filters: { user } })).sort()).toEqual([...users].sort());
		expect(lookUps(t.cipp)[0]?.SearchTitle).toMatch(/^Offboarding: /);
	});

	it('by time take it in the time zone of the workflow, both ends included', async () => {
		// Amsterdam is one hour ahead of UTC in January.
		const hours = [0, 9, 10, 11, 12];
		for (const hour of hours) {
			addCompleted(t.cipp, `at${hour}@contoso.com`, {
				ScheduledTime: String(Number(day(9)) + 3600 * hour),
			});
		}
		const users = await usersOf(
			{
				filters: {
					scheduledAfter: '2026-01-10T11:00:00',
					scheduledBefore: '2026-01-10T11:00:00Z',
				},
			},
			{ settings: { timezone: 'Europe/Amsterdam' } },
		);
		expect(users).toEqual(['at11@contoso.com', 'at10@contoso.com']);
	});

	it('come before the limit', async () => {
		for (let number = 1; number <= 9; number++) {
			addCompleted(t.cipp, `user${number}@contoso.com`, {
				ScheduledTime: day(-number),
				TaskState: number % 2 ? 'Completed' : 'Planned',
			});
		}
		const limited = { returnAll: false, limit: 3, filters: { state: ['Completed'] } };

		expect(await usersOf(limited)).toEqual([1, 3, 5].map((number) => `user${number}@contoso.com`));
		expect(await usersOf({ ...limited, returnAll: true })).toHaveLength(5);
	});

	it.each([
		[{ filters: { state: ['Done'] } }, /“State” holds “Done”\. Choose from Planned/],
		[{ filters: { scheduledAfter: 'soon' } }, /“Scheduled After” is “soon”/],
		[
			{ filters: { scheduledAfter: '2026-02-01T00:00', scheduledBefore: '2026-01-01T00:00' } },
			/Exchange the two/,
		],
		[{ tenantDomain: 'Contoso Ltd' }, /“Tenant” is “Contoso Ltd”/],
		[{ returnAll: false, limit: 0 }, /“Limit” is “0”/],
	])('that cannot be used are told: %j', async (parameters, message) => {
		const { error } = await getMany(parameters);

		expect(error?.message).toMatch(message);
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('an older CIPP', () => {
	it('that gives the tasks of all tenants is narrowed down here', async () => {
		const old = await startCippTest({ runMode: 'manual', version: '10.2.3' });
		addThree(old.cipp);
		const { output } = await old.run({
			items: [
				{ tenant: 'fabrikam.com' },
				{ tenant: 'contoso.com' },
				{ tenant: 'northwind.example' },
			],
			parameters: {
				resource: 'offboarding',
				operation: 'getAll',
				tenantDomain: '={{ $json.tenant }}',
				returnAll: true,
			},
		});
		await old.close();

		expect(output.map(({ json, pairedItem }) => [json.userEmail, pairedItem])).toEqual([
			['john.smith@fabrikam.com', { item: 0 }],
			['jane.doe@contoso.com', { item: 1 }],
			['mike@northwind.example', { item: 2 }],
		]);
	});
});

describe('a list that CIPP does not give', () => {
	const items = [
		{ tenant: 'contoso.com' },
		{ tenant: 'fabrikam.com' },
		{ tenant: 'northwind.example' },
	];
	const parameters = { tenantDomain: '={{ $json.tenant }}' };
	const refuse = (): unknown =>
		t.cipp.fault({
			endpoint: 'ListScheduledItems',
			user: 'fabrikam.com',
			status: 403,
			text: 'Access to this CIPP API endpoint is not allowed, you do not have the required permission: CIPP.Scheduler.Read',
		});

	it('ends a run that stops', async () => {
		refuse();
		const { error, output } = await getMany(parameters, { items });

		expect(output).toEqual([]);
		expect(error?.message).toMatch(/CIPP\.Scheduler\.Read.*\[item 1\]/);
	});

	it.each(CONTINUING)('is one error item with %s', async (onError) => {
		refuse();
		addThree(t.cipp);
		const result = await getMany(parameters, { items, nodeSettings: { onError } });

		expect(result.error).toBeUndefined();
		expect(allItems(result).map(({ json }) => json.userEmail)).toEqual([
			'jane.doe@contoso.com',
			undefined,
			'mike@northwind.example',
		]);
		expect(failedItems(result)[0]).toMatchObject({
			message: expect.stringMatching(/CIPP\.Scheduler\.Read/) as string,
			error: { httpCode: '403' },
		});
	});
});

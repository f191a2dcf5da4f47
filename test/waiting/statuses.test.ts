import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { LEAVERS } from '../support/cipp';
import {
	before,
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	looks,
	MIKE,
	SHORT_WAIT,
	taskIdOf,
	USERS,
	waitingWith,
} from './waiting';

describe('an item that is not waited for', () => {
	const cipp = freshCipp({ runMode: 'manual' });

	it('is queued, with the task that bears its marker', async () => {
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
	});

	it('is scheduled, with the task that bears its marker', async () => {
		const Scheduled = DateTime.now().plus({ days: 3 }).toISO();
		const result = await cipp().run({ parameters: { Scheduled } });

		expect(each(result, 'status')).toEqual(['scheduled', 'scheduled', 'scheduled']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
	});

	it('never takes the task of another request for its own', async () => {
		for (const user of USERS) {
			cipp().cipp.addTask({
				Name: `Offboarding: ${user}`,
				Command: 'Invoke-CIPPOffboardingJob',
				Tenant: String(LEAVERS[USERS.indexOf(user)]?.tenant),
				Parameters: JSON.stringify({ Username: user, options: { clientRequestId: 'another' } }),
				ScheduledTime: String(cipp().cipp.clock.seconds() + 600),
				TaskState: 'Completed',
			});
		}
		const others = cipp().cipp.tasks.map(({ RowKey }) => RowKey);
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual(
			cipp()
				.cipp.tasks.map(({ RowKey }) => RowKey)
				.filter((id) => !others.includes(id)),
		);
	});

	it('has no task id while its row cannot be seen, and is queued all the same', async () => {
		before(cipp().cipp, 'ExecOffboardUser', () =>
			cipp().cipp.fault({ endpoint: 'ListScheduledItems', json: [] }),
		);
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual([null, null, null]);
	});
});

describe('an item that is waited for', () => {
	const cipp = freshCipp();

	it('tells the four ways in which it can end', async () => {
		const items = [...LEAVERS, { tenant: 'contoso.com', upn: 'manager@contoso.com' }];
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		cipp().cipp.failJob({ user: MIKE, message: 'No access to this tenant.' });
		cipp().cipp.failJob({ user: 'manager@contoso.com', dies: true });
		const result = await cipp().run({ items, parameters: waitingWith({ maximumWait: 0.02 }) });

		expect(result.error).toBeUndefined();
		expect(each(result, 'status')).toEqual([
			'completed',
			'completedWithErrors',
			'failed',
			'running',
		]);
		expect(each(result, 'needsAttention')).toEqual([false, true, true, undefined]);
		expect(each(result, 'unconfirmedSteps')).toEqual([
			[],
			['DisableSignIn'],
			['RevokeSessions', 'DisableSignIn'],
			undefined,
		]);
		expect(each(result, 'taskId')).toEqual(
			items.map(({ upn }) => taskIdOf(cipp().cipp, String(upn))),
		);
	});

	it('shows of a job that could not start only the reason', async () => {
		cipp().cipp.failJob({ user: JANE, message: "Resource 'x' does not exist." });
		cipp().cipp.failJob({ user: JOHN, plainText: 'Task Failed: The command x does not exist.' });
		const items = [...LEAVERS.slice(0, 2), { tenant: 'contoso.com', upn: 'nobody@contoso.com' }];
		const result = await cipp().run({ items, parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['failed', 'failed', 'failed']);
		expect(each(result, 'details')).toEqual([
			[
				{
					step: null,
					status: 'failure',
					message: "Resource 'x' does not exist.",
					reason: 'notFound',
				},
			],
			[
				{
					step: null,
					status: 'failure',
					message: 'The command x does not exist.',
					reason: 'notStarted',
				},
			],
			[
				{
					step: null,
					status: 'failure',
					message: expect.stringMatching(
						/^Resource 'nobody@contoso\.com' does not exist/,
					) as string,
					reason: 'notFound',
				},
			],
		]);
		expect(JSON.stringify(jsonOf(result))).not.toMatch(/StackTrace|RawError|Position=|\.ps1/);
	});

	it('says what to do when the time is up, and raises no error', async () => {
		cipp().cipp.failJob({ dies: true });
		const parameters = waitingWith({ maximumWait: SHORT_WAIT, failOnStepErrors: true });
		const result = await cipp().run({ parameters });

		expect(result.error).toBeUndefined();
		for (const [index, json] of jsonOf(result).entries()) {
			const taskId = taskIdOf(cipp().cipp, USERS[index] ?? '');
			expect(json).toMatchObject({ status: 'running', taskId });
			expect(json.warnings).toEqual([
				`The waiting has ended, the offboarding goes on: task ${taskId} is in state Processing. Wait for it with Offboarding > Wait, or look at it later with Offboarding > Get.`,
			]);
		}
	});
});

describe('an offboarding that ends in the last pause', () => {
	const cipp = freshCipp({ runMode: 'manual' });

	it('is seen, because there is a last look when the time is up', async () => {
		const followed: string[] = [];
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => {
				if (!query.Id) return false;
				followed.push(query.Id);
				void cipp().cipp.clock.advance(60_000);
				return false;
			},
		});
		const parameters = waitingWith({ pollInterval: 5, maximumWait: SHORT_WAIT });
		const result = await cipp().run({ parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(followed.sort()).toEqual(each(result, 'taskId').sort());
	});
});

describe('an item that is scheduled', () => {
	const cipp = freshCipp({ runMode: 'manual' });

	const inDays = (days: number) => DateTime.now().plus({ days }).toISO();

	it('is not waited for beyond the maximum wait', async () => {
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, when: inDays(index + 1) }));
		const parameters = { ...waitingWith(), Scheduled: '={{ $json.when }}' };
		const result = await cipp().run({ items: items as IDataObject[], parameters });

		expect(each(result, 'status')).toEqual(['scheduled', 'scheduled', 'scheduled']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
		// Two looks for each user before the sending, and one for the task id.
		expect(looks(cipp().cipp)).toHaveLength(9);
	});

	it('is waited for when it is due before, and not looked at until then', async () => {
		const due = Math.ceil(Date.now() / 1000) + 1;
		const followed: number[] = [];
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => {
				if (!query.Id) return false;
				followed.push(Date.now());
				void cipp().cipp.clock.advance(900_000);
				return false;
			},
		});
		const parameters = { ...waitingWith(), Scheduled: due };
		const result = await cipp().run({ parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(followed.length).toBeGreaterThanOrEqual(3);
		expect(Math.min(...followed)).toBeGreaterThanOrEqual(due * 1000);
		expect(detailsOf(jsonOf(result)[1], 'DisableSignIn')).toMatchObject([{ status: 'success' }]);
	});
});

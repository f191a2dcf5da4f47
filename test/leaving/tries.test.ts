import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { detailsOf, each, JANE, JOHN, jsonOf, MIKE, timesAsked, USERS } from '../waiting/waiting';
import { bodiesTo, freshCippWithGroups, LEAVERS, leavingWith, userOf } from './leaving';

const QUICK = { options: { gracePeriod: 0 } };

describe('what follows an offboarding, when something breaks', () => {
	const cipp = freshCippWithGroups();

	const planned = () => ({
		...leavingWith({ department: 'Left' }, QUICK),
		waitForCompletion: false,
	});
	const plansOf = (user: string) =>
		bodiesTo(cipp().cipp, 'AddScheduledItem').filter(
			({ Name }) => Name === `After Leaving: ${user}`,
		);
	const tasksOf = (user: string) =>
		cipp().cipp.tasks.filter(({ Name }) => Name === `After Leaving: ${user}`);

	/** Lets the plan of John's task meet a fault. */
	const faultOfPlan = (fault: object) =>
		cipp().cipp.fault({
			endpoint: 'AddScheduledItem',
			when: ({ body }) => (body as IDataObject).Name === `After Leaving: ${JOHN}`,
			...fault,
		});

	it('is found by its key where CIPP took it and no answer came', async () => {
		faultOfPlan({ reset: 'after' });
		const result = await cipp().run({ items: LEAVERS, parameters: planned() });

		expect(USERS.map((user) => plansOf(user).length)).toEqual([1, 1, 1]);
		expect(detailsOf(jsonOf(result)[1], 'UpdateProfile')).toMatchObject([{ status: 'pending' }]);
		expect(tasksOf(JOHN)).toHaveLength(1);
	});

	it('is unknown where no answer came and CIPP shows no task, and is not sent again', async () => {
		faultOfPlan({ reset: 'before' });
		const result = await cipp().run({ items: LEAVERS, parameters: planned() });

		expect(USERS.map((user) => plansOf(user).length)).toEqual([1, 1, 1]);
		const [, john] = jsonOf(result);
		expect(detailsOf(john, 'UpdateProfile')).toMatchObject([{ status: 'unknown' }]);
		expect(john).toMatchObject({ needsAttention: true, unconfirmedSteps: ['UpdateProfile'] });
	});

	it('runs at its time where CIPP cannot be asked to start it', async () => {
		cipp().cipp.fault({
			endpoint: 'AddScheduledItem',
			status: 503,
			when: ({ body }) => (body as IDataObject).RunNow === true,
		});
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(
				{ department: 'Left' },
				{ waitOptions: { pollInterval: 0.02, maximumWait: 1 / 60, verify: true } },
			),
		});

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'UpdateProfile')).toMatchObject([{ status: 'pending' }]);
			expect(json.pendingSteps).toEqual(['UpdateProfile']);
		}
		await cipp().cipp.clock.advance(3_600_000);
		expect(USERS.map((user) => userOf(cipp().cipp, user).department)).toEqual([
			'Left',
			'Left',
			'Left',
		]);
		expect(USERS.map((user) => tasksOf(user).length)).toEqual([1, 1, 1]);
	}, 30_000);

	it('is not made twice by Retry On Fail', async () => {
		cipp().cipp.fault({ endpoint: 'ExecOffboardUser', user: JOHN, status: 503, times: 1 });
		const result = await cipp().run({
			items: LEAVERS,
			parameters: planned(),
			nodeSettings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});

		expect(result.error).toBeUndefined();
		expect(USERS.map((user) => plansOf(user).length)).toEqual([1, 1, 1]);
		expect(USERS.map((user) => tasksOf(user).length)).toEqual([1, 1, 1]);
	});

	it('is not run again by another run of the same execution that has lost its memory', async () => {
		const first = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ department: 'Left' }),
		});
		expect(each(first, 'status')).toEqual(['completed', 'completed', 'completed']);
		const ran = USERS.map((user) => tasksOf(user)[0]?.ExecutedTime);
		const again = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ department: 'Left' }),
		});

		expect(each(again, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
		expect(USERS.map((user) => plansOf(user).length)).toEqual([1, 1, 1]);
		expect(USERS.map((user) => tasksOf(user)[0]?.ExecutedTime)).toEqual(ran);
		for (const json of jsonOf(again)) {
			expect(detailsOf(json, 'UpdateProfile')).toMatchObject([{ status: 'success' }]);
		}
	});

	it('is planned behind where the offboarding has not ended when the waiting ends', async () => {
		cipp().cipp.failJob({ user: JOHN, dies: true });
		const before = DateTime.now().toSeconds();
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(
				{ department: 'Left', hideFromTeams: true },
				{ waitOptions: { pollInterval: 0.02, maximumWait: 1 / 60, verify: true } },
			),
		});

		const [, john] = jsonOf(result);
		expect(john?.status).toBe('running');
		expect(Number(plansOf(JOHN)[0]?.ScheduledTime)).toBeGreaterThanOrEqual(before + 7200);
		expect(detailsOf(john, 'UpdateProfile')).toMatchObject([{ status: 'pending' }]);
		expect(detailsOf(john, 'SetAttributes')).toMatchObject([{ status: 'skipped' }]);
		expect(john).toMatchObject({ needsAttention: true, unconfirmedSteps: ['SetAttributes'] });
		expect(bodiesTo(cipp().cipp, 'PatchUser')).toHaveLength(2);
	});
});

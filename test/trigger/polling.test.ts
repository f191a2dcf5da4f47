import type { TaskRow } from '../../simulator';
import { A_RUN, TriggerTest } from './support';

const JANE = 'jane.doe@contoso.com';
const JOHN = 'john.smith@fabrikam.com';
const MIKE = 'mike@northwind.example';

let trigger: TriggerTest;
beforeEach(async () => {
	trigger = await TriggerTest.start();
});
afterEach(async () => await trigger.close());

describe('the first poll', () => {
	it('reports nothing of what has ended before, and neither does the next one', async () => {
		trigger.t.cipp.addOldTasks(50);
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);

		expect(await trigger.news()).toEqual([]);
		expect(await trigger.news()).toEqual([]);
	});

	it('watches those that are planned or under way, and does not call them started', async () => {
		await trigger.offboard(JANE, { RevokeSessions: true, DisableSignIn: true });
		await trigger.advance(6000);
		await trigger.offboard(JOHN);
		expect(trigger.t.cipp.tasks.map(({ TaskState }) => TaskState)).toEqual([
			'Processing',
			'Planned',
		]);

		expect(await trigger.news()).toEqual([]);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([
			`${JANE} completed`,
			`${JOHN} started`,
			`${JOHN} completed`,
		]);
		expect(await trigger.news()).toEqual([]);
	});

	it('of a CIPP without any offboarding is followed by all that come', async () => {
		expect(await trigger.news()).toEqual([]);
		for (const user of [JANE, JOHN, MIKE]) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		expect((await trigger.news()).sort()).toEqual(
			[JANE, JOHN, MIKE].flatMap((user) => [`${user} completed`, `${user} started`]),
		);
	});
});

describe('an offboarding', () => {
	beforeEach(async () => {
		trigger.t.cipp.addOldTasks(20);
		await trigger.poll();
	});

	it('is reported at each of its states once, however often CIPP is asked', async () => {
		await trigger.offboard(JANE, { RevokeSessions: true, DisableSignIn: true });
		const seen: string[] = [];
		const states = new Set<string>();
		for (let second = 0; second < 20; second++) {
			seen.push(...(await trigger.news()), ...(await trigger.news()));
			states.add(trigger.t.cipp.tasks.at(-1)?.TaskState ?? '');
			await trigger.advance(1000);
		}
		expect([...states]).toEqual(['Planned', 'Pending', 'Running', 'Processing', 'Completed']);
		expect(seen).toEqual([`${JANE} started`, `${JANE} completed`]);
	});

	it.each([
		['completed', () => undefined],
		[
			'completedWithErrors',
			() => trigger.t.cipp.failStep({ user: JANE, step: 'RevokeSessions', message: 'Forbidden' }),
		],
		['failed', () => trigger.t.cipp.failJob({ user: JANE, message: 'The user does not exist.' })],
	])('is reported as %s, from what its lines say', async (event, prepare) => {
		prepare();
		for (const user of [JANE, JOHN, MIKE]) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		const items = await trigger.poll();

		expect(items).toHaveLength(6);
		const ends = items.filter((item) => item.event !== 'started');
		const statusOf = (user: string) => ends.find(({ userEmail }) => userEmail === user)?.status;
		expect([JANE, JOHN, MIKE].map(statusOf)).toEqual([event, 'completed', 'completed']);
	});

	it('that several users end one after the other is reported at the poll after each', async () => {
		for (const user of [JANE, JOHN, MIKE]) {
			await trigger.offboard(user);
			await trigger.advance(A_RUN);
			expect(await trigger.news()).toEqual([`${user} started`, `${user} completed`]);
		}
	});

	it('that ends while others are under way leaves those open', async () => {
		await trigger.offboard(JANE, { RevokeSessions: true });
		await trigger.offboard(JOHN, { RevokeSessions: true, DisableSignIn: true, HideFromGAL: true });
		await trigger.advance(5000);
		expect((await trigger.news()).sort()).toEqual([`${JANE} started`, `${JOHN} started`]);
		await trigger.advance(3500);
		expect(await trigger.news()).toEqual([`${JANE} completed`]);
		await trigger.offboard(MIKE);
		await trigger.advance(A_RUN);
		expect((await trigger.news()).sort()).toEqual([
			`${JOHN} completed`,
			`${MIKE} completed`,
			`${MIKE} started`,
		]);
	});

	it('that is scheduled is reported when its time has come', async () => {
		const date = trigger.t.cipp.clock.seconds() + 3 * 86_400;
		await trigger.offboard(JANE, { RevokeSessions: true, Scheduled: { enabled: true, date } });
		expect(await trigger.news()).toEqual([]);
		await trigger.offboard(JOHN);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([`${JOHN} started`, `${JOHN} completed`]);
		await trigger.advance(3 * 86_400_000 + 900_000);
		expect(await trigger.news()).toEqual([`${JANE} started`, `${JANE} completed`]);
	});

	it('that ends in the same second as one that was reported is not overlooked', async () => {
		await trigger.offboard(JANE);
		await trigger.offboard(JOHN);
		await trigger.advance(A_RUN);
		const [jane, john] = trigger.t.cipp.tasks.slice(-2);
		expect(jane?.ExecutedTime).toBe(john?.ExecutedTime);
		expect(await trigger.news()).toHaveLength(4);

		trigger.t.cipp.addTask({ ...(john as TaskRow), RowKey: 'a-key', Name: `Offboarding: ${MIKE}` });
		expect(await trigger.poll()).toMatchObject([{ event: 'started' }, { event: 'completed' }]);
	});

	it('that is deleted after its end changes nothing for the others', async () => {
		for (const user of [JANE, JOHN]) await trigger.offboard(user);
		await trigger.advance(5000);
		await trigger.poll();
		const key = trigger.t.cipp.tasks.at(-1)?.RowKey ?? '';
		await trigger.remove(key);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([`${JANE} completed`]);
		expect(await trigger.news()).toEqual([]);
	});
});

describe('an offboarding that is run again', () => {
	beforeEach(async () => {
		await trigger.poll();
		await trigger.offboard(JANE, { RevokeSessions: true, DisableSignIn: true });
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([`${JANE} started`, `${JANE} completed`]);
	});

	it.each([
		['soon', 5_000],
		['a day later', 86_400_000],
		['a month later', 31 * 86_400_000],
	])('%s by Run Now is reported again', async (_when, pause) => {
		await trigger.advance(pause);
		await trigger.offboard(JOHN);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toHaveLength(2);

		await trigger.runNow(JANE);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([`${JANE} started`, `${JANE} completed`]);
		expect(await trigger.news()).toEqual([]);
	});

	it('is reported in each state that polls happen to see', async () => {
		await trigger.runNow(JANE);
		const seen: string[] = [];
		for (let second = 0; second < 30; second++) {
			seen.push(...(await trigger.news()));
			await trigger.advance(1000);
		}
		expect(seen).toEqual([`${JANE} started`, `${JANE} completed`]);
	});

	it('while it is still running is reported for both runs', async () => {
		await trigger.runNow(JANE);
		await trigger.advance(7000);
		expect(await trigger.news()).toEqual([`${JANE} started`]);
		await trigger.runNow(JANE);
		const seen: string[] = [];
		for (let second = 0; second < 40; second++) {
			seen.push(...(await trigger.news()));
			await trigger.advance(1000);
		}
		expect(seen).toEqual([`${JANE} started`, `${JANE} completed`, `${JANE} completed`]);
	});

	it('by a duplicate message an hour later is the same run', async () => {
		trigger.t.cipp.wakeTask(trigger.t.cipp.tasks[0]?.RowKey ?? '');
		await trigger.advance(10_000);
		expect(trigger.t.cipp.tasks[0]?.TaskState).toBe('Pending');
		const before = trigger.t.cipp.tasks[0]?.ExecutedTime;
		const seen: string[] = [];
		for (let look = 0; look < 30; look++) {
			seen.push(...(await trigger.news()));
			await trigger.advance(300_000);
		}
		expect(trigger.t.cipp.tasks[0]).toMatchObject({ TaskState: 'Completed' });
		expect(trigger.t.cipp.tasks[0]?.ExecutedTime).not.toBe(before);
		expect(seen).toEqual([]);
	});

	it('by CIPP because it had died is reported once', async () => {
		trigger.t.cipp.failJob({ user: JOHN, dies: true, times: 1 });
		await trigger.offboard(JOHN);
		const seen: string[] = [];
		for (let quarter = 0; quarter < 24; quarter++) {
			seen.push(...(await trigger.news()));
			await trigger.advance(900_000);
		}
		expect(trigger.t.cipp.tasks.at(-1)?.TaskState).toBe('Completed');
		expect(seen).toEqual([`${JOHN} started`, `${JOHN} completed`]);
	});
});

describe('polls that overlap', () => {
	it('report an event once, and lose none', async () => {
		await trigger.poll();
		for (const user of [JANE, JOHN, MIKE]) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		trigger.t.cipp.fault({ endpoint: 'ListScheduledItems', delayMs: 50, times: 1 });

		const seen = (await Promise.all([trigger.news(), trigger.news(), trigger.news()])).flat();
		expect(seen).toHaveLength(6);
		expect(new Set(seen).size).toBe(6);
		expect(trigger.t.cipp.requestsTo('ListScheduledItems')).toHaveLength(2);
		expect(await trigger.news()).toEqual([]);
	});

	it('do not stop later ones when one fails', async () => {
		await trigger.poll();
		trigger.t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		await expect(trigger.poll()).rejects.toThrow();
		trigger.t.cipp.access.missingRights = [];
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toHaveLength(2);
	});
});

describe('a CIPP whose clock differs from that of n8n', () => {
	it.each(['2020-01-01T00:00:00Z', '2031-01-01T00:00:00Z'])('is watched at %s', async (startAt) => {
		await trigger.close();
		trigger = await TriggerTest.start({}, { startAt });
		trigger.t.cipp.addOldTasks(30);
		expect(await trigger.news()).toEqual([]);
		for (const user of [JANE, JOHN, MIKE]) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toHaveLength(6);
		expect(await trigger.news()).toEqual([]);
	});
});

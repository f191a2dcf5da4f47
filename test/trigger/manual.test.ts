import { A_RUN, TriggerTest } from './support';

const USERS = ['jane.doe@contoso.com', 'john.smith@fabrikam.com', 'mike@northwind.example'];
const [JANE = '', JOHN = '', MIKE = ''] = USERS;
const MANUAL = { mode: 'manual', activation: 'manual' } as const;

let trigger: TriggerTest;
beforeEach(async () => {
	trigger = await TriggerTest.start({ events: ['completed', 'completedWithErrors', 'failed'] });
});
afterEach(async () => await trigger.close());

describe('a manual test run', () => {
	it('gives the latest ten runs, newest first, every time', async () => {
		trigger.t.cipp.addOldTasks(50);
		for (const user of USERS) {
			await trigger.offboard(user);
			await trigger.advance(A_RUN);
		}
		const first = await trigger.news(MANUAL);
		expect(first).toHaveLength(10);
		expect(first.slice(0, 4)).toEqual([
			`${MIKE} completed`,
			`${JOHN} completed`,
			`${JANE} completed`,
			'gone1@contoso.com completed',
		]);
		expect(await trigger.news(MANUAL)).toEqual(first);
	});

	it('goes by the end of the runs, not by the time they were scheduled for', async () => {
		await trigger.offboard(JOHN, { RevokeSessions: true, DisableSignIn: true, HideFromGAL: true });
		await trigger.advance(1000);
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		await trigger.offboard(MIKE);
		await trigger.advance(A_RUN);
		expect((await trigger.news(MANUAL)).map((text) => text.split(' ')[0])).toEqual([
			MIKE,
			JOHN,
			JANE,
		]);
	});

	it('leaves what an active workflow remembers alone', async () => {
		await trigger.poll();
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		const before = trigger.staticData;
		expect(await trigger.news(MANUAL)).toEqual([`${JANE} completed`]);
		expect(trigger.staticData).toEqual(before);
		expect(await trigger.news()).toEqual([`${JANE} completed`]);
	});

	it('gives only what the chosen events are about', async () => {
		trigger.t.cipp.failJob({ user: JOHN });
		trigger.t.cipp.failStep({ user: MIKE, step: 'RevokeSessions' });
		for (const user of USERS) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		for (const [event, user] of [
			['completed', JANE],
			['failed', JOHN],
			['completedWithErrors', MIKE],
		]) {
			trigger.restart({}, { events: [event ?? ''] });
			expect(await trigger.news(MANUAL)).toEqual([`${user} ${event}`]);
		}
		trigger.restart({}, { events: ['started'] });
		expect((await trigger.news(MANUAL)).sort()).toEqual(USERS.map((user) => `${user} started`));
	});

	it('shows runs under way as started', async () => {
		await trigger.offboard(JANE, { RevokeSessions: true, DisableSignIn: true });
		await trigger.advance(6000);
		await trigger.offboard(JOHN);
		trigger.restart({}, { events: ['started', 'completed'] });
		expect(await trigger.news(MANUAL)).toEqual([`${JANE} started`]);
	});

	it('of a CIPP without any gives nothing', async () => {
		expect(trigger.context(MANUAL).getMode()).toBe('manual');
		expect(await trigger.poll(MANUAL)).toEqual([]);
	});

	it('that fails says why at once', async () => {
		trigger.t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		await expect(trigger.poll(MANUAL)).rejects.toThrow(
			/permission: CIPP\.Scheduler\.Read\. The role “editor” .* does not include the right/,
		);
	});
});

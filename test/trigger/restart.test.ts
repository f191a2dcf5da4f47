import type { IDataObject } from 'n8n-workflow';

import { A_RUN, TriggerTest } from './support';

const USERS = ['jane.doe@contoso.com', 'john.smith@fabrikam.com', 'mike@northwind.example'];
const [JANE = '', JOHN = '', MIKE = ''] = USERS;

let trigger: TriggerTest;
beforeEach(async () => {
	trigger = await TriggerTest.start();
	trigger.t.cipp.addOldTasks(20);
	await trigger.poll();
});
afterEach(async () => await trigger.close());

const both = (user: string) => [`${user} started`, `${user} completed`];

describe('after a restart of n8n', () => {
	it('what happened while it was down is reported, once', async () => {
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual(both(JANE));
		await trigger.offboard(JOHN);
		await trigger.advance(A_RUN);
		await trigger.offboard(MIKE);
		await trigger.advance(5 * 86_400_000);

		trigger.restart();
		expect(await trigger.news({ activation: 'init' })).toEqual([...both(JOHN), ...both(MIKE)]);
		trigger.restart();
		expect(await trigger.news({ activation: 'init' })).toEqual([]);
	});

	it('between any two polls nothing is lost and nothing comes twice', async () => {
		const seen: string[] = [];
		for (const user of USERS) {
			await trigger.offboard(user);
			for (let second = 0; second < 12; second++) {
				seen.push(...(await trigger.news()));
				trigger.restart();
				await trigger.advance(1000);
			}
		}
		expect(seen).toEqual(USERS.flatMap(both));
	});

	it('what polls without news have changed may be lost: n8n does not save it', async () => {
		const saved = trigger.staticData;
		await trigger.offboard(JANE, {
			RevokeSessions: true,
			Scheduled: { enabled: true, date: trigger.t.cipp.clock.seconds() + 7200 },
		});
		await trigger.poll();
		await trigger.advance(60_000);
		await trigger.poll();
		trigger.restart(saved);
		await trigger.advance(3 * 3_600_000);
		expect(await trigger.news()).toEqual(both(JANE));
	});

	it('a run that was under way is reported when it ends', async () => {
		await trigger.offboard(JANE);
		await trigger.advance(6000);
		expect(await trigger.news()).toEqual([`${JANE} started`]);
		trigger.restart();
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([`${JANE} completed`]);
	});

	it('Run Now while it was down counts as a new run', async () => {
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		await trigger.poll();
		await trigger.runNow(JANE);
		await trigger.advance(A_RUN);
		trigger.restart();
		expect(await trigger.news()).toEqual(both(JANE));
	});

	it('static data that is damaged counts as none', async () => {
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		trigger.restart({ 'node:CIPP Trigger': { seen: { scope: 1, watermark: 'x' } } });
		expect(await trigger.news()).toEqual([]);
		expect(await trigger.news()).toEqual([]);
	});
});

describe('a trigger that is pointed elsewhere', () => {
	it.each<[string, IDataObject]>([
		['another tenant', { tenantDomain: 'contoso.com' }],
		['another tenant by ID', { tenantDomain: '0f000000-0000-4000-8000-000000000001' }],
	])('at %s does not take its history for news', async (_name, parameters) => {
		await trigger.offboard(JANE);
		await trigger.advance(A_RUN);
		trigger.restart(undefined, parameters as never);
		expect(await trigger.news()).toEqual([]);
		await trigger.runNow(JANE);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual(both(JANE));
	});

	it('at another CIPP does not take its history for news', async () => {
		await trigger.advance(86_400_000);
		const other = await TriggerTest.start();
		try {
			await other.offboard(JANE);
			await other.advance(3 * 86_400_000);
			other.restart(trigger.staticData);
			expect(await other.news()).toEqual([]);
			await other.offboard(JOHN);
			await other.advance(A_RUN);
			expect(await other.news()).toEqual(both(JOHN));
		} finally {
			await other.close();
		}
	});

	it('at more events does not take the ends since the last item for news', async () => {
		trigger.restart(undefined, { events: ['failed'] });
		await trigger.poll();
		const saved = trigger.staticData;
		for (const user of [JANE, JOHN]) {
			await trigger.offboard(user);
			await trigger.advance(A_RUN);
			expect(await trigger.news()).toEqual([]);
		}
		trigger.t.cipp.failJob({ user: MIKE, times: 1 });
		await trigger.offboard(MIKE);
		await trigger.advance(A_RUN);

		trigger.restart(saved, { events: ['completed', 'failed'] });
		expect(await trigger.news()).toEqual([`${MIKE} failed`]);
		for (const user of [JANE, JOHN]) await trigger.runNow(user);
		await trigger.advance(A_RUN);
		expect((await trigger.news()).sort()).toEqual([`${JANE} completed`, `${JOHN} completed`]);
	});
});

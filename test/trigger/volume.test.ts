import { A_RUN, TriggerTest } from './support';

const USERS = ['jane.doe@contoso.com', 'john.smith@fabrikam.com', 'mike@northwind.example'];

let trigger: TriggerTest;
beforeEach(async () => {
	trigger = await TriggerTest.start();
});
afterEach(async () => await trigger.close());

const bytes = () => Buffer.byteLength(JSON.stringify(trigger.staticData));

it('10,000 old tasks neither come out nor fill the static data', async () => {
	trigger.t.cipp.addOldTasks(10_000);
	expect(await trigger.news()).toEqual([]);
	// The old tasks of the simulator ended one a minute, so an hour of them is remembered.
	expect(bytes()).toBeLessThan(6000);

	for (const user of USERS) await trigger.offboard(user);
	await trigger.advance(A_RUN);
	expect(await trigger.news()).toHaveLength(6);
	expect(bytes()).toBeLessThan(600);
	expect(await trigger.news()).toEqual([]);

	// One request a poll, however long the list is.
	expect(trigger.t.cipp.requests).toHaveLength(3 + USERS.length);
}, 60_000);

it('the static data does not grow with the runs that it has seen', async () => {
	await trigger.poll();
	const sizes: number[] = [];
	for (let day = 0; day < 6; day++) {
		for (const user of USERS) await (day === 0 ? trigger.offboard(user) : trigger.runNow(user));
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toHaveLength(6);
		sizes.push(bytes());
		await trigger.advance(86_400_000);
		trigger.restart();
	}
	expect(Math.max(...sizes)).toBe(sizes[0]);
});

it('500 offboardings that end at once come out together', async () => {
	await trigger.poll();
	for (let i = 0; i < 500; i++) {
		const user = `leaver${i}@contoso.com`;
		trigger.t.cipp.addTask({
			Name: `Offboarding: ${user}`,
			Command: 'Invoke-CIPPOffboardingJob',
			Tenant: 'contoso.com',
			Parameters: JSON.stringify({ Username: user, options: { RevokeSessions: true } }),
			TaskState: 'Completed',
			ExecutedTime: String(trigger.t.cipp.clock.seconds() + (i % 7)),
			Results: `{"Results":"Successfully revoked sessions for ${user}"}`,
		});
	}
	const items = await trigger.poll();
	expect(new Set(items.map(({ userEmail }) => userEmail)).size).toBe(500);
	expect(items).toHaveLength(1000);
	expect(bytes()).toBeLessThan(40_000);
	expect(await trigger.news()).toEqual([]);
});

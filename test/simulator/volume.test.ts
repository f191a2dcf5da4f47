import { startSimulator } from '../../simulator';
import { call, items, offboarding } from './talk';

test('handles thousands of offboardings next to thousands of old tasks', async () => {
	const cipp = await startSimulator({
		runMode: 'manual',
		volume: { tenants: 3, usersPerTenant: 700 },
	});
	cipp.addOldTasks(10_000, 'tenant1.example');
	const bodies = [1, 2, 3].flatMap((tenant) =>
		Array.from({ length: 7 }, (_, part) => {
			const domain = `tenant${tenant}.example`;
			const users = Array.from(
				{ length: 100 },
				(_unused, index) => `user${part * 100 + index + 1}@${domain}`,
			);
			return offboarding(users, { DisableSignIn: true, RemoveLicenses: true }, domain);
		}),
	);
	const start = performance.now();
	for (const body of bodies) {
		expect((await call(cipp, 'ExecOffboardUser', { body })).status).toBe(200);
	}
	await cipp.clock.advance(60_000);
	const user = 'user350@tenant1.example';
	for (let poll = 0; poll < 100; poll++) {
		const name = `Offboarding: user${poll + 1}@tenant1.example`;
		const [row] = await items(cipp, { tenantFilter: 'tenant1.example', Name: name });
		expect(row?.TaskState).toBe('Completed');
	}
	await cipp.clock.advance(20 * 60_000);
	const elapsed = performance.now() - start;
	expect(cipp.directory.findUser(user)).toMatchObject({
		accountEnabled: false,
		assignedLicenses: [],
	});
	const states = new Set(cipp.tasks.map((task) => task.TaskState));
	expect([cipp.tasks.length, [...states]]).toEqual([10_000 + 2 * 2_100, ['Completed']]);
	// About a second on a small machine; the limit only catches work that grows with the square.
	expect(elapsed).toBeLessThan(15_000);
	await cipp.close();
});

test('runs offboardings by themselves in automatic mode', async () => {
	const cipp = await startSimulator();
	const users = ['jane.doe@contoso.com', 'manager@contoso.com', "conor.o'brien@contoso.com"];
	await call(cipp, 'ExecOffboardUser', { body: offboarding(users) });
	const deadline = Date.now() + 5_000;
	while (cipp.tasks.some((task) => task.TaskState !== 'Completed') && Date.now() < deadline) {
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	expect(cipp.tasks.map((task) => task.TaskState)).toEqual(['Completed', 'Completed', 'Completed']);
	expect(users.map((user) => cipp.directory.findUser(user).accountEnabled)).toEqual([
		false,
		false,
		false,
	]);
	await cipp.close();
});

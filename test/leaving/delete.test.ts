import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { each, JOHN, jsonOf, USERS } from '../waiting/waiting';
import {
	BLOCKED,
	bodiesTo,
	freshCippWithGroups,
	freshCippWithPlans,
	groupsNamed,
	LEAVERS,
	leavingWith,
	onTasksOf,
	userOf,
} from './leaving';

describe('a planned offboarding that is deleted', () => {
	const cipp = freshCippWithPlans(
		{ department: 'Left', addToGroups: groupsNamed(BLOCKED) },
		{ Scheduled: DateTime.utc().plus({ days: 1 }).toISO() },
	);

	const after = (user: string) =>
		cipp().cipp.tasks.filter(({ Name }) => Name === `After Leaving: ${user}`);

	const deletion = (users: string[]) => onTasksOf(cipp(), 'delete', users);

	it('takes along what was planned behind it, and nothing of others', async () => {
		expect(bodiesTo(cipp().cipp, 'ExecOffboardUser')[1]).toMatchObject({
			afterLeavingTasks: [
				'Set-CIPPUser',
				expect.stringMatching(/^Add-CIPPGroupMember [\da-f-]{36}$/) as string,
			],
		});
		const result = await cipp().run(deletion([JOHN]));

		expect(each(result, 'deleted')).toEqual([true]);
		expect(jsonOf(result)[0]?.alsoDeleted).toHaveLength(2);
		expect(USERS.map((user) => after(user).length)).toEqual([2, 0, 2]);
		await cipp().cipp.clock.advance(2 * 86_400_000);
		expect(USERS.map((user) => userOf(cipp().cipp, user).department === 'Left')).toEqual([
			true,
			false,
			true,
		]);
	});

	it('is an error where a task behind it cannot be removed', async () => {
		const [first] = after(JOHN);
		cipp().cipp.fault({
			endpoint: 'RemoveScheduledItem',
			status: 500,
			when: ({ body }) => (body as IDataObject).id === first?.RowKey,
		});
		const result = await cipp().run({
			...deletion(USERS),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(2);
		expect(result.errors.map(({ json }) => json.message)).toEqual([
			`The offboarding of ${JOHN} is deleted, but a task that changes the account afterwards may still be planned`,
		]);
		expect(after(JOHN).map(({ RowKey }) => RowKey)).toContain(first?.RowKey);
	});

	it('leaves the tasks behind one that has ended', async () => {
		await cipp().cipp.clock.advance(86_400_000 + 30 * 60_000);
		const result = await cipp().run(deletion(USERS));

		expect(each(result, 'deleted')).toEqual([true, true, true]);
		expect(USERS.map((user) => after(user).length)).toEqual([2, 2, 2]);
	});
});

describe('a planned offboarding that is run now', () => {
	const cipp = freshCippWithPlans(
		{ department: 'Left' },
		{ reference: 'T-1', Scheduled: DateTime.utc().plus({ days: 9 }).toISO() },
	);

	const after = (user: string) =>
		cipp().cipp.tasks.find(({ Name }) => Name === `After Leaving: ${user}`);
	const runNow = () => onTasksOf(cipp(), 'runNow', USERS);

	it('has what follows it planned anew, as it was', async () => {
		const [, plan] = bodiesTo(cipp().cipp, 'AddScheduledItem');
		const before = Date.now() / 1000;
		const result = await cipp().run(runNow());

		expect(each(result, 'alsoMoved')).toEqual(USERS.map((user) => [after(user)?.RowKey]));
		const again = bodiesTo(cipp().cipp, 'AddScheduledItem').filter(
			({ RowKey, RunNow }) => RowKey === plan?.RowKey && RunNow === undefined,
		);
		expect(again).toEqual([plan, { ...plan, ScheduledTime: expect.any(Number) as number }]);
		for (const user of USERS) {
			const due = Number(after(user)?.ScheduledTime);
			expect(due).toBeGreaterThanOrEqual(before + 7200);
			expect(due).toBeLessThan(before + 7300);
			expect(after(user)?.Reference).toBe('T-1');
		}
	});

	it('says so where CIPP does not move one of them', async () => {
		const key = after(JOHN)?.RowKey;
		cipp().cipp.fault({
			endpoint: 'AddScheduledItem',
			status: 200,
			json: { Results: 'Error - Could not add task: no.' },
			when: ({ body }) => (body as IDataObject).RowKey === key,
		});
		const result = await cipp().run(runNow());

		expect(each(result, 'alsoMoved').map(Boolean)).toEqual([true, false, true]);
		expect(JSON.stringify(jsonOf(result)[1]?.warnings)).toContain(
			'may still be planned for the old one',
		);
		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
	});
});

describe('the tasks behind an offboarding', () => {
	const cipp = freshCippWithGroups();

	it('are no offboardings', async () => {
		await cipp().run({ items: LEAVERS, parameters: leavingWith({ department: 'Left' }) });
		const all = await cipp().run({
			items: [{}],
			parameters: {
				resource: 'offboarding',
				operation: 'getAll',
				tenantDomain: '',
				returnAll: true,
			},
		});

		expect(each(all, 'userEmail').sort()).toEqual([...USERS].sort());
		const own = cipp().cipp.tasks.filter(({ Name }) => Name.startsWith('After Leaving'));
		for (const operation of ['get', 'wait']) {
			const result = await cipp().run({
				items: own.map(({ RowKey }) => ({ id: RowKey })),
				parameters: {
					resource: 'offboarding',
					operation,
					taskId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				},
				nodeSettings: { onError: 'continueErrorOutput' },
			});
			expect(result.output).toEqual([]);
			expect(result.errors).toHaveLength(3);
			for (const { json } of result.errors) {
				expect(json.message).toContain('which is not an offboarding');
			}
		}
	});
});

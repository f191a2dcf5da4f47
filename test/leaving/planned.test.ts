import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { detailsOf, each, JANE, JOHN, jsonOf, MIKE, taskIdOf } from '../waiting/waiting';
import {
	BLOCKED,
	bodiesTo,
	freshCippWithGroups,
	groupsNamed,
	LEAVERS,
	leavingWith,
	userOf,
} from './leaving';

const HOUR = 3600;

describe('what follows an offboarding that nobody sees end', () => {
	const cipp = freshCippWithGroups();

	const plans = () => bodiesTo(cipp().cipp, 'AddScheduledItem');
	const wanted = { department: 'Left', addToGroups: groupsNamed(BLOCKED) };

	it('is planned two hours behind the time of the offboarding, and not started', async () => {
		const at = DateTime.utc().plus({ days: 3 }).startOf('hour');
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(wanted, { Scheduled: at.toISO(), waitForCompletion: false }),
		});

		expect(result.error).toBeUndefined();
		expect(plans()).toHaveLength(6);
		for (const plan of plans()) {
			expect(plan.ScheduledTime).toBe(at.toSeconds() + 2 * HOUR);
			expect(plan).not.toHaveProperty('RunNow');
		}
		expect(each(result, 'status')).toEqual(['scheduled', 'scheduled', 'scheduled']);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'UpdateProfile')).toMatchObject([{ status: 'pending' }]);
			expect(detailsOf(json, 'AddToGroups')).toMatchObject([{ status: 'pending' }]);
			expect(json.afterLeavingTasks).toHaveLength(2);
			expect(json).not.toHaveProperty('unconfirmedSteps');
		}
	});

	it('stays behind RemoveGroups: the user is in the group in the end', async () => {
		const at = DateTime.utc().plus({ hours: 3 }).startOf('hour');
		await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(wanted, { Scheduled: at.toISO(), waitForCompletion: false }),
		});
		await cipp().cipp.clock.advance(8 * HOUR * 1000);

		for (const user of [JANE, JOHN, MIKE]) {
			const { groups, department } = userOf(cipp().cipp, user);
			expect(groups.map(({ displayName }) => displayName)).toEqual([BLOCKED]);
			expect(department).toBe('Left');
		}
		const later = await cipp().run({
			items: [JANE, JOHN, MIKE].map((user) => ({ id: taskIdOf(cipp().cipp, user) })),
			parameters: {
				resource: 'offboarding',
				operation: 'wait',
				taskId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				waitOptions: { verify: true, maximumWait: 300 },
			},
		});
		for (const json of jsonOf(later)) {
			expect(json.verification).toContainEqual(
				expect.objectContaining({ step: 'RemoveGroups', actual: 'confirmed' }),
			);
		}
	});

	it('is planned two hours from now for an offboarding that runs at once', async () => {
		const before = Date.now() / 1000;
		await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ department: 'Left' }, { waitForCompletion: false }),
		});

		for (const { ScheduledTime } of plans()) {
			expect(Number(ScheduledTime)).toBeGreaterThanOrEqual(before + 2 * HOUR);
			expect(Number(ScheduledTime)).toBeLessThan(before + 2 * HOUR + 120);
		}
		expect(plans()).toHaveLength(3);
	});

	it('is planned for users who share a request', async () => {
		const items = [JANE, 'manager@contoso.com', "conor.o'brien@contoso.com"].map((upn) => ({
			tenant: 'contoso.com',
			upn,
		}));
		const result = await cipp().run({
			items,
			parameters: leavingWith(
				{ department: 'Left' },
				{ waitForCompletion: false, options: { usersPerRequest: 10 } },
			),
		});

		expect(cipp().cipp.requestsTo('ExecOffboardUser')).toHaveLength(1);
		expect(
			plans()
				.map(({ Name }) => String(Name))
				.sort(),
		).toEqual(items.map(({ upn }) => `After Leaving: ${upn}`).sort());
		expect(new Set(plans().map(({ RowKey }) => RowKey)).size).toBe(3);
		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
	});

	it('is planned for those whom CIPP took, also where another item stops the run', async () => {
		cipp().cipp.failQueueing({ user: JOHN });
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ department: 'Left' }, { waitForCompletion: false }),
		});

		expect(result.error?.message).toContain('[item 1]');
		const offboarded = cipp().cipp.tasks.filter(({ Name }) => Name.startsWith('Offboarding: '));
		expect(
			plans()
				.map(({ Name }) => String(Name))
				.sort(),
		).toEqual(offboarded.map(({ Name }) => Name.replace('Offboarding', 'After Leaving')).sort());
		expect(plans().map(({ Name }) => Name)).toContain(`After Leaving: ${JANE}`);
		expect(plans().map(({ Name }) => Name)).not.toContain(`After Leaving: ${JOHN}`);
	});

	it('says so where CIPP refuses to plan it', async () => {
		cipp().cipp.fault({
			endpoint: 'AddScheduledItem',
			when: ({ body }) => (body as IDataObject).TenantFilter === 'fabrikam.com',
			status: 200,
			json: {
				Results: "Error - The command 'Set-CIPPUser' does not exist and cannot be scheduled.",
			},
		});
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith({ department: 'Left' }, { waitForCompletion: false }),
		});

		const [jane, john, mike] = jsonOf(result);
		for (const json of [jane, mike]) expect(json).not.toHaveProperty('needsAttention');
		expect(john).toMatchObject({ needsAttention: true, unconfirmedSteps: ['UpdateProfile'] });
		expect(detailsOf(john, 'UpdateProfile')).toMatchObject([
			{
				status: 'failure',
				message: expect.stringMatching(/does not exist and cannot be scheduled/),
			},
		]);
	});

	it('shows in a preview what would follow, and sends nothing', async () => {
		const result = await cipp().run({
			items: LEAVERS,
			parameters: leavingWith(wanted, { previewOnly: true }),
		});

		expect(plans()).toEqual([]);
		for (const json of jsonOf(result)) {
			expect(
				(json.followingRequests as IDataObject[]).map(
					({ Command }) => (Command as IDataObject).value,
				),
			).toEqual(['Set-CIPPUser', 'Add-CIPPGroupMember']);
		}
	});

	it('is not sent for somebody whom CIPP is offboarding already', async () => {
		const Scheduled = DateTime.utc().plus({ days: 2 }).toISO();
		await cipp().run({ items: LEAVERS.slice(1, 2), parameters: { Scheduled } });
		const result = await cipp().run({
			items: LEAVERS,
			executionId: '232',
			parameters: leavingWith({ department: 'Left' }, { waitForCompletion: false }),
		});

		expect(each(result, 'status')).toEqual(['queued', 'alreadyQueued', 'queued']);
		expect(plans().map(({ Name }) => Name)).not.toContain(`After Leaving: ${JOHN}`);
		expect(JSON.stringify(jsonOf(result)[1]?.warnings)).toContain(
			'After Leaving was not sent either',
		);
	});
});

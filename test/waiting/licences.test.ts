import type { IDataObject } from 'n8n-workflow';

import { LEAVERS } from '../support/cipp';
import {
	AFTER_QUARTER,
	before,
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	looks,
	passTimeWithLooks,
	SHORT_WAIT,
	waitingWith,
} from './waiting';

const BIG = 'big.mailbox@northwind.example';

/** Three users with licences. */
const ITEMS: IDataObject[] = [...LEAVERS.slice(0, 2), { tenant: 'northwind.example', upn: BIG }];
const USERS = [JANE, JOHN, BIG];

const MINUTE = 60_000;

const cipp = freshCipp({ runMode: 'manual', startAt: AFTER_QUARTER });

const pending = { step: 'RemoveLicenses', status: 'pending', reason: 'licenceRemovalScheduled' };

function licenceTaskOf(user: string) {
	const tasks = cipp().cipp.tasks.filter(({ Name }) => Name === `Remove License: ${user}`);
	return tasks.at(-1);
}

function licencesOf(user: string): number {
	return cipp().cipp.directory.findUser(user).assignedLicenses.length;
}

describe('the removal of licenses', () => {
	it('is pending when the offboarding has ended and its task is there, and is not waited for', async () => {
		passTimeWithLooks(cipp().cipp, 200);
		const parameters = { ...waitingWith(), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'pendingSteps')).toEqual(USERS.map(() => ['RemoveLicenses']));
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'RemoveLicenses')).toContainEqual(expect.objectContaining(pending));
		}
		const names = looks(cipp().cipp)
			.filter(({ query }) => query.Type === 'Remove-CIPPLicense')
			.map(({ query }) => query.Name);
		expect([...new Set(names)].sort()).toEqual(
			USERS.map((user) => `Remove License: ${user}`).sort(),
		);
	});

	it('is waited for when that is wanted', async () => {
		passTimeWithLooks(cipp().cipp, 5 * MINUTE);
		const parameters = { ...waitingWith({ waitForLicenseRemoval: true }), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'pendingSteps')).toEqual([[], [], []]);
		expect(USERS.map(licencesOf)).toEqual([0, 0, 0]);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'RemoveLicenses')).toContainEqual(
				expect.objectContaining({
					status: 'success',
					message: expect.stringMatching(/^Removed directly assigned licenses for /) as string,
				}),
			);
		}
	});

	it('is not taken for done because it was done in an earlier offboarding', async () => {
		for (const { tenant, upn } of ITEMS) {
			const time = String(cipp().cipp.clock.seconds() - 86_400);
			cipp().cipp.addTask({
				Name: `Remove License: ${String(upn)}`,
				Command: 'Remove-CIPPLicense',
				Tenant: String(tenant),
				Parameters: '{}',
				// Planned for later than the new one, so that the list has it first.
				ScheduledTime: String(cipp().cipp.clock.seconds() + 86_400),
				ExecutedTime: time,
				TaskState: 'Completed',
				Results: '{"Results":"Removed directly assigned licenses for x: Old"}',
			});
		}
		passTimeWithLooks(cipp().cipp, 5 * MINUTE);
		const parameters = { ...waitingWith({ waitForLicenseRemoval: true }), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(USERS.map(licencesOf)).toEqual([0, 0, 0]);
		expect(JSON.stringify(jsonOf(result))).not.toContain(
			'Removed directly assigned licenses for x',
		);
	});

	it('that fails makes the item one with errors', async () => {
		// Slowly enough to see the task before it runs, at the next quarter of an hour.
		passTimeWithLooks(cipp().cipp, MINUTE / 4);
		const goes = [JANE, JOHN];
		before(cipp().cipp, 'ListScheduledItems', () => {
			for (const user of goes.filter((name) => licenceTaskOf(name)?.TaskState === 'Planned')) {
				goes.splice(goes.indexOf(user), 1);
				const tenant = cipp().cipp.directory.tenant(user.split('@')[1] ?? '');
				const account = tenant && cipp().cipp.directory.user(tenant, user);
				if (account) cipp().cipp.directory.deleteUser(tenant, account);
			}
		});
		const parameters = { ...waitingWith({ waitForLicenseRemoval: true }), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual([
			'completedWithErrors',
			'completedWithErrors',
			'completed',
		]);
		expect(each(result, 'unconfirmedSteps')).toEqual([['RemoveLicenses'], ['RemoveLicenses'], []]);
	});

	it('is still running when the time is up before', async () => {
		passTimeWithLooks(cipp().cipp, 200);
		const parameters = {
			...waitingWith({ waitForLicenseRemoval: true, maximumWait: 2 * SHORT_WAIT }),
			RemoveLicenses: true,
		};
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		for (const [index, json] of jsonOf(result).entries()) {
			const { RowKey } = licenceTaskOf(USERS[index] ?? '') ?? {};
			expect(json.pendingSteps).toEqual(['RemoveLicenses']);
			expect(json.warnings).toEqual([
				`The waiting has ended before the licenses were removed: task ${RowKey} is in state Planned. Wait for it with Offboarding > Wait, or look at it later with Offboarding > Get.`,
			]);
		}
	});

	it('does not count when CIPP has no task for it', async () => {
		passTimeWithLooks(cipp().cipp, 200);
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => query.Type === 'Remove-CIPPLicense',
			json: [],
		});
		const parameters = { ...waitingWith({ waitForLicenseRemoval: true }), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		for (const json of jsonOf(result)) {
			expect(json).toMatchObject({
				status: 'completedWithErrors',
				needsAttention: true,
				pendingSteps: [],
				unconfirmedSteps: ['RemoveLicenses'],
				warnings: [],
			});
			expect(detailsOf(json, 'RemoveLicenses').at(-1)).toEqual({
				step: 'RemoveLicenses',
				status: 'failure',
				restsOn: 'reported',
				message:
					'CIPP said that it scheduled the removal of the licenses, but it has no task that removes them: they stay assigned.',
			});
		}
	});

	it('counts as scheduled for the others when the scheduler did not take that of one', async () => {
		passTimeWithLooks(cipp().cipp, 200);
		cipp().cipp.failStep({
			user: JOHN,
			step: 'RemoveLicenses',
			lines: [`Scheduled license removal for ${JOHN}`],
		});
		const parameters = { ...waitingWith(), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'pendingSteps')).toEqual([['RemoveLicenses'], [], ['RemoveLicenses']]);
		expect(licencesOf(JOHN)).toBeGreaterThan(0);
	});

	it('stays pending with a warning when it cannot be looked up', async () => {
		passTimeWithLooks(cipp().cipp, 200);
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => query.Type === 'Remove-CIPPLicense',
			status: 403,
			text: 'No.',
		});
		const parameters = { ...waitingWith(), RemoveLicenses: true };
		const result = await cipp().run({ items: ITEMS, parameters });

		for (const json of jsonOf(result)) {
			expect(json).toMatchObject({ status: 'completed', pendingSteps: ['RemoveLicenses'] });
			expect(json.warnings).toEqual([
				expect.stringMatching(/^The task that removes the licenses could not be looked up in CIPP/),
			]);
		}
	});

	it('is not confirmed when somebody deletes its task while it is waited for', async () => {
		passTimeWithLooks(cipp().cipp, 200);
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => query.Id !== undefined && query.Id === licenceTaskOf(JOHN)?.RowKey,
			json: [],
		});
		const parameters = {
			...waitingWith({ waitForLicenseRemoval: true, maximumWait: 2 * SHORT_WAIT }),
			RemoveLicenses: true,
		};
		const result = await cipp().run({ items: ITEMS, parameters });

		expect(each(result, 'status')).toEqual(['running', 'completedWithErrors', 'running']);
		expect(detailsOf(jsonOf(result)[1], 'RemoveLicenses').at(-1)).toMatchObject({
			status: 'unknown',
			message: expect.stringMatching(/was deleted in CIPP before it was seen to end/) as string,
		});
	});
});

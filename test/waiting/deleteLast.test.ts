import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { offboardBodies } from '../support/requests';
import {
	AFTER_QUARTER,
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	passTimeWithLooks,
	SHORT_WAIT,
	timesAsked,
	USERS,
	waitingWith,
} from './waiting';

const deleting = (waitOptions = {}) => ({ ...waitingWith(waitOptions), DeleteUser: true });

function isDeletion({ DeleteUser }: IDataObject): boolean {
	return DeleteUser === true;
}

describe('a deletion together with other steps', () => {
	const cipp = freshCipp();

	const deletions = () => offboardBodies(cipp().cipp).filter(isDeletion);
	const exists = (user: string) =>
		cipp().cipp.directory.tenants.some((tenant) => cipp().cipp.directory.user(tenant, user));

	/** Lets a deletion of one user meet a fault of the connection. */
	function faultOfDeletion(user: string, fault: object): void {
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			user,
			when: ({ body }) => isDeletion(body as IDataObject),
			...fault,
		});
	}

	it('stays in one job with steps that CIPP takes only beside others, and warns', async () => {
		const result = await cipp().run({
			parameters: {
				...waitingWith(),
				DisableSignIn: false,
				RevokeSessions: false,
				DeleteUser: true,
				AccessSendAs: 'boss@fabrikam.com',
			},
		});

		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
		for (const body of offboardBodies(cipp().cipp)) {
			expect(body).toMatchObject({
				DeleteUser: true,
				AccessSendAs: [{ label: 'boss@fabrikam.com', value: 'boss@fabrikam.com' }],
			});
		}
		for (const json of jsonOf(result)) {
			expect(json.deletionTaskId).toBeUndefined();
			expect(JSON.stringify(json.warnings)).toContain('only together with another step');
		}
	});

	it('is a second job, sent when the first has ended', async () => {
		const statesAtDeletion: string[] = [];
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			when: ({ body }) => {
				if (!isDeletion(body as IDataObject)) return false;
				const [{ value }] = (body as { user: [{ value: string }] }).user;
				const first = cipp().cipp.tasks.find(({ Name }) => Name === `Offboarding: ${value}`);
				statesAtDeletion.push(`${first?.TaskState}`);
				return false;
			},
		});
		const result = await cipp().run({ parameters: deleting() });

		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 2, [MIKE]: 2 });
		expect(statesAtDeletion).toEqual(['Completed', 'Completed', 'Completed']);
		for (const body of deletions()) {
			expect(body).not.toHaveProperty('DisableSignIn');
			expect(body).not.toHaveProperty('RevokeSessions');
		}
		const markers = offboardBodies(cipp().cipp).map(({ clientRequestId }) => clientRequestId);
		expect(new Set(markers).size).toBe(6);

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], [], []]);
		for (const [index, json] of jsonOf(result).entries()) {
			expect(detailsOf(json, 'DeleteUser')).toMatchObject([{ status: 'success' }]);
			const own = cipp().cipp.tasks.filter(({ Name }) => Name.endsWith(USERS[index] ?? ''));
			expect([json.taskId, json.deletionTaskId]).toEqual(own.map(({ RowKey }) => RowKey));
		}
		expect(USERS.filter(exists)).toEqual([]);
	});

	it('is held back where a step failed, and only there', async () => {
		cipp().cipp.failStep({ user: JANE, step: 'DisableSignIn' });
		cipp().cipp.failJob({ user: JOHN, message: 'No access.', times: 1 });
		const result = await cipp().run({ parameters: deleting() });

		expect(each(result, 'status')).toEqual(['completedWithErrors', 'failed', 'completed']);
		expect(USERS.filter(exists)).toEqual([JANE, JOHN]);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 2 });
		const [jane, john] = jsonOf(result);
		for (const json of [jane, john]) {
			expect(detailsOf(json, 'DeleteUser')).toMatchObject([
				{ status: 'skipped', message: expect.stringMatching(/held back/) as string },
			]);
			expect(json?.unconfirmedSteps).toContain('DeleteUser');
		}
	});

	it('is sent despite a failed step when that is wanted', async () => {
		cipp().cipp.failStep({ step: 'DisableSignIn' });
		const result = await cipp().run({ parameters: deleting({ deleteDespiteErrors: true }) });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
		expect(each(result, 'unconfirmedSteps')).toEqual(USERS.map(() => ['DisableSignIn']));
		expect(USERS.filter(exists)).toEqual([]);
	});

	it('is not sent when the first job does not end in time, and the item says so', async () => {
		cipp().cipp.failJob({ dies: true });
		const result = await cipp().run({ parameters: deleting({ maximumWait: SHORT_WAIT }) });

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		expect(deletions()).toEqual([]);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'DeleteUser')).toMatchObject([{ status: 'skipped' }]);
			expect(json.warnings).toContain(
				'Delete User has not been sent. Delete the user when the other steps have ended.',
			);
		}
	});

	it('is running when the deletion itself does not end in time', async () => {
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			when: ({ body }) => {
				if (isDeletion(body as IDataObject)) cipp().cipp.clock.freeze();
				return false;
			},
		});
		const result = await cipp().run({ parameters: deleting({ maximumWait: 0.5 / 60 }) });

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		for (const json of jsonOf(result)) {
			expect(detailsOf(json, 'DeleteUser')).toMatchObject([{ status: 'pending' }]);
			expect(json.unconfirmedSteps).toEqual(['DeleteUser']);
			expect(json.warnings).toEqual([
				expect.stringContaining(
					`before the user was deleted: task ${String(json.deletionTaskId)}.`,
				),
			]);
		}
	});

	it('that CIPP took without answering is found and not sent again', async () => {
		for (const user of USERS) faultOfDeletion(user, { reset: 'after', times: 1 });
		const result = await cipp().run({ parameters: deleting() });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 2, [MIKE]: 2 });
		expect(USERS.filter(exists)).toEqual([]);
	});

	it('that CIPP refused, lost or failed at is told apart', async () => {
		faultOfDeletion(JANE, { status: 403, json: { Results: ['Error - Could not add task: x'] } });
		faultOfDeletion(JOHN, { reset: 'before' });
		cipp().cipp.failStep({ user: MIKE, step: 'DeleteUser', message: 'Access is denied.' });
		const parameters = { ...deleting(), options: { gracePeriod: 0.1 } };
		const result = await cipp().run({ parameters });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
		expect(each(result, 'unconfirmedSteps')).toEqual(USERS.map(() => ['DeleteUser']));
		const [jane, john, mike] = jsonOf(result).map((json) => detailsOf(json, 'DeleteUser'));
		expect(jane).toMatchObject([
			{
				status: 'failure',
				message: expect.stringMatching(
					/^CIPP did not take the deletion: Error - Could not add task: x\. .*log book/,
				) as string,
			},
		]);
		expect(john).toMatchObject([
			{
				status: 'unknown',
				message: expect.stringMatching(
					/not known whether CIPP took the deletion: .* CIPP has no task for it\. Look at the user/,
				) as string,
			},
		]);
		expect(mike).toMatchObject([
			{ status: 'failure', message: expect.stringMatching(/Access is denied/) as string },
		]);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 2, [MIKE]: 2 });
	});

	it('is not sent twice by a retry of the node, nor by a second worker', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DeleteUser' });
		const again = {
			parameters: deleting({ failOnStepErrors: true }),
			nodeSettings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		};
		const first = await cipp().run(again);
		expect(first.error?.message).toContain(JOHN);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 2, [MIKE]: 2 });

		// The same execution in a process that knows nothing of the first.
		const second = await cipp().run(again);
		expect(second.error?.message).toContain(JOHN);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 2, [MIKE]: 2 });
	});

	it('stays one job with a warning when nobody is there to send a second one', async () => {
		const Scheduled = DateTime.now().plus({ days: 2 }).toISO();
		const result = await cipp().run({ parameters: { ...deleting(), Scheduled } });
		const unwaited = await cipp().run({
			executionId: '9',
			parameters: { DeleteUser: true, options: { ifAlreadyQueued: 'queueAgain' } },
		});

		expect(each(result, 'status')).toEqual(['scheduled', 'scheduled', 'scheduled']);
		expect(each(unwaited, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(deletions()).toHaveLength(6);
		expect(offboardBodies(cipp().cipp)).toHaveLength(6);
		for (const body of deletions()) expect(body).toMatchObject({ DisableSignIn: true });
		for (const json of [...jsonOf(result), ...jsonOf(unwaited)]) {
			expect(json.warnings).toEqual([
				expect.stringMatching(/^Delete User is combined with .*no fixed order/),
			]);
		}
	});

	it('is the only job when there is no other step', async () => {
		const parameters = { ...deleting(), DisableSignIn: false, RevokeSessions: false };
		const result = await cipp().run({ parameters });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
		expect(USERS.filter(exists)).toEqual([]);
	});
});

describe('a deletion after the licenses', () => {
	const cipp = freshCipp({ runMode: 'manual', startAt: AFTER_QUARTER });

	const both = (waitOptions = {}) => ({
		...deleting({ waitForLicenseRemoval: true, ...waitOptions }),
		RemoveLicenses: true,
	});

	it('waits for the task that removes them, where that is waited for', async () => {
		passTimeWithLooks(cipp().cipp, 300_000);
		const result = await cipp().run({ parameters: both() });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		const deleted = cipp().cipp.directory.tenants.flatMap(({ deletedUsers }) => deletedUsers);
		expect(deleted).toHaveLength(3);
		for (const { assignedLicenses } of deleted) expect(assignedLicenses).toEqual([]);
	});

	it('is not sent when they are not gone in time', async () => {
		passTimeWithLooks(cipp().cipp, 100);
		const result = await cipp().run({ parameters: both({ maximumWait: 0.5 / 60 }) });

		const [jane, john, mike] = jsonOf(result);
		for (const json of [jane, john]) {
			expect(json).toMatchObject({ status: 'running', pendingSteps: ['RemoveLicenses'] });
			expect(detailsOf(json, 'DeleteUser')).toMatchObject([
				{
					status: 'skipped',
					message: expect.stringMatching(/licenses had not been removed/) as string,
				},
			]);
		}
		// Without licenses there is nothing to wait for.
		expect(mike?.status).not.toBe('failed');
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 2 });
	});
});

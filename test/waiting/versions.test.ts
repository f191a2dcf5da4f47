import type { IDataObject } from 'n8n-workflow';

import { LEAVERS } from '../support/cipp';
import { failedItems } from '../support/runResult';
import {
	before,
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	looks,
	MIKE,
	stepsOf,
	taskIdOf,
	timesAsked,
	USERS,
	waitingWith,
} from './waiting';

const ONCE = { [JANE]: 1, [JOHN]: 1, [MIKE]: 1 };

describe('CIPP 10.5.4, which has tasks but does not check requests', () => {
	const cipp = freshCipp({ version: '10.5.4' });

	it('is waited for like the newest one', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		cipp().cipp.failJob({ user: MIKE, message: 'No access.' });
		const result = await cipp().run({ parameters: waitingWith({ verify: true }) });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'failed']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
	});

	it('finds the tasks of a name with an apostrophe, which its own filter cannot', async () => {
		const items = ["conor.o'brien", 'manager', 'sam.synced'].map((name) => ({
			tenant: 'contoso.com',
			upn: `${name}@contoso.com`,
		}));
		const first = await cipp().run({ items, parameters: waitingWith() });
		expect(each(first, 'status')).toEqual(['completed', 'completed', 'completedWithErrors']);

		cipp().cipp.clock.freeze();
		await cipp().run({ executionId: '232', items });
		const third = await cipp().run({ executionId: '233', items });
		expect(each(third, 'status')).toEqual(items.map(() => 'alreadyQueued'));
	});

	it('answers 200 without queueing: that is an error', async () => {
		cipp().cipp.fault({ endpoint: 'ExecOffboardUser', emptyResults: true });
		const result = await cipp().run({
			parameters: waitingWith(),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result)).toHaveLength(3);
		for (const { error } of failedItems(result)) expect(error.outcome).toBe('refused');
		expect(timesAsked(cipp().cipp)).toEqual(ONCE);
	});
});

describe('CIPP 10.2.3, which keeps no task for an offboarding that runs now', () => {
	const cipp = freshCipp({ version: '10.2.3' });

	it('is not waited for, and the items say why', async () => {
		const started = Date.now();
		const result = await cipp().run({ parameters: waitingWith({ failOnStepErrors: true }) });

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual([null, null, null]);
		for (const json of jsonOf(result)) {
			expect(json.warnings).toEqual([expect.stringMatching(/keeps no task .* log book/)]);
			expect(json).not.toHaveProperty('unconfirmedSteps');
		}
		expect(looks(cipp().cipp)).toHaveLength(6);
		expect(Date.now() - started).toBeLessThan(5000);
	});

	it('does not delete when nobody knows whether the other steps have ended', async () => {
		const result = await cipp().run({ parameters: { ...waitingWith(), DeleteUser: true } });

		expect(timesAsked(cipp().cipp)).toEqual(ONCE);
		for (const { body } of cipp().cipp.requestsTo('ExecOffboardUser')) {
			expect(body).not.toHaveProperty('DeleteUser');
		}
		for (const json of jsonOf(result)) {
			expect(json.status).toBe('queued');
			expect(detailsOf(json, 'DeleteUser')).toMatchObject([
				{
					status: 'skipped',
					message: expect.stringMatching(/this version of CIPP does not tell/) as string,
				},
			]);
			expect(json.warnings).toContainEqual(
				expect.stringMatching(/^Delete User has not been sent\./),
			);
		}
	});
});

describe('CIPP 10.0.9, which runs the steps before it answers', () => {
	const cipp = freshCipp({ version: '10.0.9' });

	it.each([
		['with waiting', waitingWith()],
		['without waiting', {}],
	])('gives the results at once, %s', async (_name, parameters) => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		const result = await cipp().run({ parameters: { ...parameters, RemoveLicenses: true } });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(stepsOf(jsonOf(result)[1])).toEqual(
			expect.arrayContaining([
				'DisableSignIn: failure',
				'RemoveLicenses: pending',
				'RevokeSessions: success',
			]),
		);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], ['DisableSignIn'], []]);
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toEqual([expect.stringMatching(/before 10\.1\.0.*Update CIPP/)]);
		}
		expect(timesAsked(cipp().cipp)).toEqual(ONCE);
	});

	it('is read back and makes errors of failed steps, where that is wanted', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		const parameters = waitingWith({ failOnStepErrors: true, verify: true });
		const result = await cipp().run({
			parameters,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(each(result, 'status')).toEqual(['completed', undefined, 'completed']);
		const [jane, john] = jsonOf(result);
		expect(jane?.verification).toMatchObject([
			{ step: 'RevokeSessions', actual: 'confirmed' },
			{ step: 'DisableSignIn', actual: 'confirmed' },
		]);
		expect(john).toMatchObject({
			error: { outcome: 'done', verification: [{ actual: 'confirmed' }, { actual: 'notYet' }] },
		});
	});

	it('does not take a failed step for a refusal of the whole', async () => {
		cipp().cipp.failStep({ step: 'RemoveLicenses', lines: ['Error - Could not add task: busy'] });
		const result = await cipp().run({ parameters: { ...waitingWith(), RemoveLicenses: true } });

		expect(result.error).toBeUndefined();
		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
		for (const json of jsonOf(result)) {
			expect(stepsOf(json)).toContain('DisableSignIn: success');
			expect(json.unconfirmedSteps).toEqual(['RemoveLicenses']);
		}
	});

	it('deletes in a second request, held back where a step failed', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		cipp().cipp.failStep({ user: MIKE, step: 'DeleteUser' });
		const result = await cipp().run({ parameters: { ...waitingWith(), DeleteUser: true } });

		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 2, [JOHN]: 1, [MIKE]: 2 });
		expect(each(result, 'status')).toEqual([
			'completed',
			'completedWithErrors',
			'completedWithErrors',
		]);
		expect(jsonOf(result).map((json) => detailsOf(json, 'DeleteUser')[0]?.status)).toEqual([
			'success',
			'skipped',
			'failure',
		]);
	});
});

describe('CIPP newer than 10.9, which reports the progress of a deployment', () => {
	const cipp = freshCipp({ version: 'newer', runMode: 'manual', timing: { stepMs: 100 } });

	const progress = () => cipp().cipp.requestsTo('ListOffboardingProgress');

	beforeEach(() => {
		before(cipp().cipp, 'ListOffboardingProgress', () => void cipp().cipp.clock.advance(40));
	});

	it('is asked for it, and gives the same details', async () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		cipp().cipp.failJob({ user: MIKE, message: 'No access.' });
		const result = await cipp().run({ parameters: waitingWith() });

		expect(progress().length).toBeGreaterThan(3);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'failed']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
		expect(stepsOf(jsonOf(result)[0])).toEqual([
			'DisableSignIn: success',
			'RevokeSessions: success',
		]);
		expect(detailsOf(jsonOf(result)[2])).toEqual([
			{ step: null, status: 'failure', message: 'No access.', reason: 'notStarted' },
		]);
	});

	it('needs no right to read tasks for it', async () => {
		cipp().cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
		expect(stepsOf(jsonOf(result)[1])).toEqual([
			'DisableSignIn: failure',
			'RevokeSessions: success',
		]);
	});

	it('needs no right to read tasks either for many users of a tenant', async () => {
		cipp().cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		const items = Array.from({ length: 8 }, (_, number) => {
			const upn = `leaver${number}@contoso.com`;
			cipp().cipp.directory.addUser('contoso.com', { userPrincipalName: upn });
			return { tenant: 'contoso.com', upn };
		});
		const result = await cipp().run({ items, parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(items.map(() => 'completed'));
	});

	it('is followed in its task table when it does not report', async () => {
		cipp().cipp.fault({ endpoint: 'ListOffboardingProgress', status: 404, text: 'Not found' });
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
	});

	it('is asked once for each user in a look, when it knows neither the user nor the task', async () => {
		cipp().cipp.fault({ endpoint: 'ListOffboardingProgress', json: [] });
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => cipp().cipp.requestsTo('ExecOffboardUser').length === 3,
			json: [],
		});
		const parameters = waitingWith({ pollInterval: 60, maximumWait: 0.1 / 60 });
		const result = await cipp().run({ items: LEAVERS, parameters });

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		const inTable = looks(cipp().cipp).length - 9;
		expect(inTable).toBe(progress().length);
	});
});

describe('a run over several versions of the answer', () => {
	const cipp = freshCipp();

	it('is decided for each item by the form of its own answer', async () => {
		const [, john, mike] = LEAVERS as IDataObject[];
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: String(john?.upn),
			json: { Results: [`Offboarding job started for ${JOHN} with 2 tasks`] },
		});
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: String(mike?.upn),
			json: {
				Results: [
					`Successfully revoked sessions for ${MIKE}`,
					{ resultText: `Successfully set account enabled state to False for ${MIKE}` },
				],
			},
		});
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'queued', 'completed']);
		expect(each(result, 'taskId')).toEqual([taskIdOf(cipp().cipp, JANE), null, null]);
	});
});

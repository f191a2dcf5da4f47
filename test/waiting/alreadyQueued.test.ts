import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { NewTask } from '../../simulator/scheduler/taskRow';
import { LEAVERS } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { failedItems } from '../support/runResult';
import {
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	looks,
	MIKE,
	taskIdOf,
	timesAsked,
	USERS,
	waitingWith,
} from './waiting';

const cipp = freshCipp({ runMode: 'manual' });

const ifQueued = (ifAlreadyQueued: string): INodeParameters => ({ options: { ifAlreadyQueued } });

/** An offboarding that somebody else has queued. */
function addTask(user: string, tenant: string, details: Partial<NewTask> = {}): string {
	return cipp().cipp.addTask({
		Name: `Offboarding: ${user}`,
		Command: 'Invoke-CIPPOffboardingJob',
		Tenant: tenant,
		Parameters: JSON.stringify({ Username: user, options: { RevokeSessions: true } }),
		ScheduledTime: String(cipp().cipp.clock.seconds() + 86_400),
		...details,
	}).RowKey;
}

const CONTOSO = ['ann', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus'].map((name) => ({
	tenant: 'contoso.com',
	upn: `${name}@contoso.com`,
}));

describe('an offboarding that is not over', () => {
	it.each(['Planned', 'Pending', 'Running', 'Processing', 'Failed - Planned', 'Something new'])(
		'in state %s is not queued again',
		async (TaskState) => {
			const earlier = addTask(JOHN, 'fabrikam.com', { TaskState });
			const result = await cipp().run({});

			expect(each(result, 'status')).toEqual(['queued', 'alreadyQueued', 'queued']);
			expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [MIKE]: 1 });
			const [, john] = jsonOf(result);
			expect(john).toMatchObject({
				taskId: earlier,
				userEmail: JOHN,
				existingTask: { taskId: earlier, taskState: TaskState, steps: ['RevokeSessions'] },
			});
			expect(detailsOf(john)).toEqual([
				{
					step: null,
					status: 'info',
					message: `Nothing was sent: CIPP already has an offboarding of this user, in state ${TaskState}.`,
				},
			]);
		},
	);

	it.each(['Completed', 'Failed'])('in state %s is over', async (TaskState) => {
		for (const { upn, tenant } of LEAVERS) addTask(String(upn), String(tenant), { TaskState });
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
	});

	it('is described: when it runs, what it does, and for which ticket', async () => {
		const seconds = cipp().cipp.clock.seconds() + 7200;
		for (const { upn, tenant } of LEAVERS) {
			addTask(String(upn), String(tenant), {
				ScheduledTime: String(seconds),
				Reference: `TICKET of ${String(upn)}`,
				Parameters: JSON.stringify({
					Username: upn,
					options: { DisableSignIn: true, RemoveRules: false, OOO: 'Gone.', label: 'x' },
				}),
			});
		}
		const result = await cipp().run({});

		expect(each(result, 'existingTask')).toEqual(
			USERS.map((user) => ({
				taskId: taskIdOf(cipp().cipp, user),
				taskState: 'Planned',
				scheduledTime: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
				executedTime: null,
				reference: `TICKET of ${user}`,
				steps: ['DisableSignIn', 'OOO'],
			})),
		);
	});

	it('is not waited for by a node of version 1, and nothing of it is claimed', async () => {
		for (const { upn, tenant } of LEAVERS) addTask(String(upn), String(tenant));
		const result = await cipp().run({ parameters: { ...waitingWith(), DeleteUser: true } });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'alreadyQueued'));
		expect(timesAsked(cipp().cipp)).toEqual({});
		expect(each(result, 'unconfirmedSteps')).toEqual([undefined, undefined, undefined]);
		expect(looks(cipp().cipp)).toHaveLength(6);
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toContainEqual(
				expect.stringMatching(/^Nothing was sent: .*was not waited for/),
			);
		}
	});
});

describe('the spelling of the user', () => {
	it.each([
		['a few users of a tenant, looked up one by one', 3],
		['many users of a tenant, looked up in one list', 7],
	])('does not matter with %s', async (_name, count) => {
		const items = CONTOSO.slice(0, count - 1);
		const [ann, ben, ...others] = items as Array<{ upn: string }>;
		const conor = { tenant: 'contoso.com', upn: "Conor.O'Brien@contoso.com" };
		addTask('ANN@Contoso.COM', 'contoso.com');
		addTask("conor.o'brien@contoso.com", 'contoso.com', { TaskState: 'Running' });
		// Neither a user whose name begins alike, nor another kind of task.
		addTask(`x${ben?.upn}`, 'contoso.com');
		addTask(String(ben?.upn), 'contoso.com', {
			Name: `Remove License: ${ben?.upn}`,
			Command: 'Remove-CIPPLicense',
		});
		const result = await cipp().run({ items: [...items, conor] });

		expect(each(result, 'status')).toEqual([
			'alreadyQueued',
			'queued',
			...others.map(() => 'queued'),
			'alreadyQueued',
		]);
		expect(timesAsked(cipp().cipp)).not.toHaveProperty([String(ann?.upn)]);
		expect(timesAsked(cipp().cipp)).not.toHaveProperty([conor.upn]);
		const sent = cipp().cipp.requests.findIndex(({ endpoint }) => endpoint === 'ExecOffboardUser');
		const asked = cipp().cipp.requests.slice(0, sent);
		const before = asked.filter(({ endpoint }) => endpoint === 'ListScheduledItems');
		expect(before).toHaveLength(count > 5 ? 1 : 2 * count);
		if (count > 5) {
			expect(before[0]?.query).toEqual({
				Type: 'Invoke-CIPPOffboardingJob',
				SearchTitle: 'Offboarding: *@contoso.com',
			});
		}
	});

	it('of the tenant does not matter either: domain and customer ID are one', async () => {
		const { customerId = '' } = cipp().cipp.directory.tenant('contoso.com') ?? {};
		const earlier = addTask(JANE, 'contoso.com');
		addTask('manager@contoso.com', customerId);
		const items = [
			{ tenant: customerId, upn: JANE },
			{ tenant: 'contoso.com', upn: 'manager@contoso.com' },
			{ tenant: customerId, upn: 'sam.synced@contoso.com' },
		];
		const result = await cipp().run({ items });

		expect(each(result, 'status')).toEqual(['alreadyQueued', 'alreadyQueued', 'queued']);
		expect(each(result, 'taskId').at(0)).toBe(earlier);
	});
});

describe('what is to be done about it', () => {
	beforeEach(() => {
		addTask(JANE, 'contoso.com');
		addTask(JOHN, 'fabrikam.com', { TaskState: 'Processing' });
	});

	it('may be to queue it again, and then nothing is looked up before', async () => {
		let looked = 0;
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => {
				if (cipp().cipp.requestsTo('ExecOffboardUser').length === 0) looked++;
				return false;
			},
		});
		const result = await cipp().run({ parameters: ifQueued('queueAgain') });

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
		expect(looked).toBe(0);
	});

	it.each(CONTINUING)('may be to fail, for these items only with %s', async (onError) => {
		const johns = taskIdOf(cipp().cipp, JOHN);
		const result = await cipp().run({
			parameters: ifQueued('fail'),
			nodeSettings: { onError },
		});

		expect(timesAsked(cipp().cipp)).toEqual({ [MIKE]: 1 });
		const failed = failedItems(result);
		expect(failed).toHaveLength(2);
		expect(failed[1]).toMatchObject({
			message: `An offboarding of ${JOHN} is already in state Processing in CIPP (task ${johns}). Delete that task, or choose Skip or Queue Again under If Already Queued.`,
			error: { outcome: 'notSent' },
		});
	});

	it('may be to fail, which keeps a run that stops from sending anything', async () => {
		const { error, output } = await cipp().run({ parameters: ifQueued('fail') });

		expect(output).toEqual([]);
		expect(timesAsked(cipp().cipp)).toEqual({});
		expect(error?.message).toMatch(/^2 items cannot be used\. The first: An offboarding of jane/);
		expect(error?.description).toMatch(/^Nothing was sent\./);
	});

	it('may differ from item to item', async () => {
		addTask(MIKE, 'northwind.example');
		const choices = ['skip', 'queueAgain', 'fail'];
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, choice: choices[index] }));
		const result = await cipp().run({
			items: items as IDataObject[],
			parameters: ifQueued('={{ $json.choice }}'),
			nodeSettings: { onError: 'continueRegularOutput' },
		});

		expect(each(result, 'status')).toEqual(['alreadyQueued', 'queued', undefined]);
		expect(failedItems(result)).toHaveLength(1);
		expect(timesAsked(cipp().cipp)).toEqual({ [JOHN]: 1 });
	});
});

describe('a CIPP that does not answer the question', () => {
	const faults: Array<[string, object]> = [
		['fails', { status: 500, text: 'Out of order' }],
		['breaks the connection', { reset: 'before' }],
		['answers with a sentence', { json: { Results: 'Could not read the table' } }],
	];

	it.each(faults)('because it %s: nothing is sent', async (_name, fault) => {
		cipp().cipp.fault({ endpoint: 'ListScheduledItems', ...fault });
		const { error, output } = await cipp().run({});

		expect(output).toEqual([]);
		expect(timesAsked(cipp().cipp)).toEqual({});
		expect(error?.message).toMatch(
			/could not be found out whether jane.doe@contoso.com is being offboarded already: /,
		);
		expect(error?.description).toMatch(
			/^Nothing was sent\. .*Queue Again .* sends without looking\. Not submitted: items 1-2/,
		);
	});

	it('about one tenant: the others are sent where the workflow goes on', async () => {
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
			status: 500,
			text: '',
		});
		const result = await cipp().run({ nodeSettings: { onError: 'continueErrorOutput' } });

		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [MIKE]: 1 });
		expect(result.errors).toHaveLength(1);
		expect(result.errors[0]?.json).toMatchObject({ upn: JOHN, error: { outcome: 'notSent' } });
	});

	it('because the client may not read tasks: only Fail insists', async () => {
		cipp().cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		const { error } = await cipp().run({ parameters: ifQueued('fail') });
		expect(error).toMatchObject({ httpCode: '403' });
		expect(error?.description).toMatch(/does not include the right CIPP\.Scheduler\.Read\. Give/);
		expect(timesAsked(cipp().cipp)).toEqual({});

		const result = await cipp().run({ executionId: '232' });
		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toContainEqual(
				expect.stringMatching(
					/does not include the right CIPP\.Scheduler\.Read\. Give the API client a higher role/,
				),
			);
		}
	});
});

describe('an offboarding that is not over, with a node that waits (version 1.1)', () => {
	const node = { typeVersion: 1.1 };

	/** Offboardings by somebody else that are under way and end as CIPP is looked at. */
	const underWay = (options: IDataObject) =>
		LEAVERS.map(({ upn, tenant }) =>
			addTask(String(upn), String(tenant), {
				ScheduledTime: String(cipp().cipp.clock.seconds() - 60),
				Parameters: JSON.stringify({ Username: upn, RunScheduled: true, options }),
			}),
		);

	/** Time passes only when a task is followed by its id, and not when it is looked for. */
	function passTimeOnceFollowed(): void {
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => {
				if (query.Id !== undefined) void cipp().cipp.clock.advance(120_000);
				return false;
			},
		});
	}

	it('is waited for, and reported like one that was sent', async () => {
		const ids = underWay({ DisableSignIn: true, RevokeSessions: true });
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		passTimeOnceFollowed();
		const result = await cipp().run({ parameters: waitingWith(), nodeSettings: node });

		expect(timesAsked(cipp().cipp)).toEqual({});
		expect(each(result, 'taskId')).toEqual(ids);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		for (const [place, json] of jsonOf(result).entries()) {
			expect(json.existingTask).toMatchObject({ taskId: ids[place] });
			expect(json.warnings).toContainEqual(
				`Nothing was sent: CIPP had an offboarding of this user already (task ${ids[place]}), which was waited for.`,
			);
		}
	});

	it('does not pass for more than it was asked for', async () => {
		underWay({ RevokeSessions: true });
		passTimeOnceFollowed();
		const result = await cipp().run({
			parameters: { ...waitingWith(), DeleteUser: true },
			nodeSettings: node,
		});

		expect(timesAsked(cipp().cipp)).toEqual({});
		expect(each(result, 'status')).toEqual(USERS.map(() => 'completedWithErrors'));
		for (const json of jsonOf(result)) {
			expect(json.unconfirmedSteps).toEqual(['DisableSignIn', 'DeleteUser']);
			expect(json.warnings).toContainEqual(
				expect.stringMatching(
					/does not do: (?:Disable Sign-In, Delete User|Delete User, Disable Sign-In)\.$/,
				),
			);
		}
	});

	it('is not waited for when it is due too late, and the item says so', async () => {
		for (const { upn, tenant } of LEAVERS) addTask(String(upn), String(tenant));
		const result = await cipp().run({ parameters: waitingWith(), nodeSettings: node });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'alreadyQueued'));
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toContainEqual(
				expect.stringMatching(/^Nothing was sent: .*was not waited for/),
			);
		}
	});
});

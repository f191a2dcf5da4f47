import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { CippTest, TestRun } from '../support/cipp';
import { SEND_ONLY, sharedCipp, startCippTest } from '../support/cipp';
import { manyLeavers } from '../support/manyLeavers';
import { MARKER, offboardBodies } from '../support/requests';
import { acceptedItems, allItems, everythingSaid, failedItems } from '../support/runResult';
import { waitingWith } from '../waiting/waiting';

const t = sharedCipp();

/** Five leavers of two tenants, in mixed order. */
const FIVE: IDataObject[] = [
	{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com' },
	{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' },
	{ tenant: 'contoso.com', upn: 'sam.synced@contoso.com' },
	{ tenant: 'contoso.com', upn: 'manager@contoso.com' },
	{ tenant: 'fabrikam.com', upn: 'boss@fabrikam.com' },
];
const NAMES = FIVE.map(({ upn }) => upn);
const [JANE = '', JOHN = '', SAM = '', MANAGER = '', PAT = ''] = NAMES.map(String);

/** Parameters under which so many users share a request; nothing is looked up but by what is given. */
function shared(usersPerRequest: unknown, more: INodeParameters = {}): INodeParameters {
	const options = { ...(SEND_ONLY.options as INodeParameters), ...more };
	return { options: { ...options, usersPerRequest } as INodeParameters };
}

/** Runs the five, going on after errors. */
async function runFive(usersPerRequest = 10, run: TestRun = {}) {
	return await t.run({
		items: FIVE,
		...run,
		parameters: { ...shared(usersPerRequest), ...run.parameters },
		nodeSettings: { onError: 'continueErrorOutput', ...run.nodeSettings },
	});
}

const usersOf = (body: IDataObject) =>
	(body.user as Array<{ value: string }>).map(({ value }) => value);

const usersSent = () => offboardBodies(t.cipp).map(usersOf);

/** @returns each item as `user: status` or `user: outcome` of its failure */
function ends(result: Parameters<typeof allItems>[0]): string[] {
	return allItems(result).map(({ json }) => {
		const failed = json.error as IDataObject | undefined;
		const { userEmail } = failed ?? json;
		return `${String(userEmail)}: ${String(failed?.outcome ?? json.status)}`;
	});
}

/** @returns what `ends` gives when the five end alike, but for some */
function all(usual: string, others: Record<string, string> = {}): string[] {
	return NAMES.map((name) => `${String(name)}: ${others[String(name)] ?? usual}`);
}

const bodyFor = (tenant: string, users: string[]) => ({
	tenantFilter: { label: tenant, value: tenant },
	user: users.map((value) => ({ label: value, value })),
	DisableSignIn: true,
	RevokeSessions: true,
	Scheduled: { enabled: false },
	clientRequestId: expect.stringMatching(MARKER) as unknown,
});

describe('users of one tenant with the same settings', () => {
	it('share a request, and each has an item and a task of its own', async () => {
		const result = await runFive();

		expect(offboardBodies(t.cipp)).toEqual([
			bodyFor('contoso.com', [JANE, SAM, MANAGER]),
			bodyFor('fabrikam.com', [JOHN, PAT]),
		]);
		expect(ends(result)).toEqual(all('queued'));
		expect(result.output.map(({ pairedItem }) => pairedItem)).toEqual(
			FIVE.map((_item, item) => ({ item })),
		);
		for (const { userEmail, taskId, details, correlationId } of acceptedItems(result)) {
			const task = t.cipp.tasks.find(({ Name }) => Name === `Offboarding: ${String(userEmail)}`);
			expect(taskId).toBe(task?.RowKey);
			expect(details).toEqual([
				{
					step: null,
					status: 'info',
					message: `Task Offboarding: ${String(userEmail)} scheduled to run now`,
				},
			]);
			expect(JSON.parse(task?.Parameters ?? '{}')).toMatchObject({
				options: { clientRequestId: correlationId },
			});
		}
		expect(t.cipp.tasks).toHaveLength(5);
	});

	it('fill no request beyond the number', async () => {
		await runFive(2);
		expect(usersSent()).toEqual([[JANE, SAM], [JOHN, PAT], [MANAGER]]);
	});

	it.each([undefined, 1, ''])('share none when the number is %j', async (usersPerRequest) => {
		const result = await t.run({ items: FIVE, parameters: shared(usersPerRequest) });

		expect(usersSent().map((users) => users.length)).toEqual([1, 1, 1, 1, 1]);
		expect(result.output).toHaveLength(5);
	});

	it('keep their labels, and a schedule', async () => {
		const result = await runFive(10, {
			parameters: { userName: '={{ $json.upn.split("@")[0] }}', Scheduled: '2031-03-01T17:00:00Z' },
		});

		expect(offboardBodies(t.cipp)[1]).toMatchObject({
			user: [
				{ label: 'john.smith', value: JOHN },
				{ label: 'boss', value: PAT },
			],
			Scheduled: { enabled: true, date: Date.UTC(2031, 2, 1, 17) / 1000 },
		});
		expect(ends(result)).toEqual(all('scheduled'));
	});

	it('do not share one with users of other settings', async () => {
		const items = FIVE.map((item, index) => ({ ...item, ticket: `HR-${index % 2}` }));
		const result = await runFive(10, { items, parameters: { reference: '={{ $json.ticket }}' } });

		expect(offboardBodies(t.cipp).map((body) => [body.reference, usersOf(body)])).toEqual([
			['HR-0', [JANE, SAM]],
			['HR-1', [JOHN]],
			['HR-1', [MANAGER]],
			['HR-0', [PAT]],
		]);
		expect(result.output.map(({ json }) => json.userEmail)).toEqual(NAMES);
	});

	it('are 1,000 users in 20 requests', async () => {
		const result = await t.run({ items: manyLeavers(1000), parameters: shared(50) });

		expect(usersSent().map((users) => users.length)).toEqual(Array(20).fill(50));
		expect(result.output.map(({ json }) => json.userEmail)).toEqual(
			manyLeavers(1000).map(({ upn }) => upn),
		);
		expect(new Set(result.output.map(({ json }) => json.taskId)).size).toBe(1000);
		expect(t.cipp.tasks).toHaveLength(1000);
	});

	it('stay within the batches of Request Options', async () => {
		await runFive(10, {
			items: manyLeavers(7),
			parameters: { requestOptions: { batching: { batch: { batchSize: 3, batchInterval: 1 } } } },
		});
		expect(usersSent().map((users) => users.length)).toEqual([3, 3, 1]);
	});
});

describe('the number of users', () => {
	it.each([0, -1, 2.5, 101, 'many'])('cannot be %j', async (usersPerRequest) => {
		const { error } = await t.run({ items: FIVE, parameters: shared(usersPerRequest) });

		expect(error?.message).toContain(
			`“Users per Request” is “${usersPerRequest}”. Enter a whole number from 1 to 100.`,
		);
		expect(t.cipp.requests).toHaveLength(0);
	});
});

describe('when CIPP queues only some of the users of a request', () => {
	it.each([
		['with status 200', false, '200'],
		['with status 403', true, '403'],
	])('the others come back as queued (%s)', async (_name, thrown, httpCode) => {
		t.cipp.failQueueing({ user: SAM, message: 'The row of Sam is locked.', thrown });
		const result = await runFive();

		expect(ends(result)).toEqual(all('queued', { [SAM]: 'refused' }));
		expect(failedItems(result)).toMatchObject([
			{
				message: 'Error - Could not add task: The row of Sam is locked.',
				error: {
					httpCode,
					userEmail: SAM,
					tenantDomain: 'contoso.com',
					results: ['Error - Could not add task: The row of Sam is locked.'],
				},
			},
		]);
		expect(t.cipp.tasks).toHaveLength(4);
	});

	it('each of several refused users gets the own reason', async () => {
		t.cipp.failQueueing({ user: JANE, message: 'First.', thrown: true });
		t.cipp.failQueueing({ user: MANAGER, message: 'Last.' });
		const result = await runFive();

		expect(failedItems(result).map(({ error, message }) => [error.userEmail, message])).toEqual([
			[JANE, 'Error - Could not add task: First.'],
			[MANAGER, 'Error - Could not add task: Last.'],
		]);
	});

	it('all of them may be refused', async () => {
		t.cipp.failQueueing({ message: 'Full.', thrown: true });
		const result = await runFive();

		expect(ends(result)).toEqual(all('refused'));
		expect(t.cipp.tasks).toHaveLength(0);
	});

	it('a run that stops tells who was queued, and sends no further request', async () => {
		t.cipp.failQueueing({ user: SAM, message: 'Locked.', thrown: true });
		const { error } = await runFive(10, { nodeSettings: { onError: 'stopWorkflow' } });

		expect(error?.message).toBe('Error - Could not add task: Locked. [item 2]');
		expect(error?.context.data).toMatchObject({
			submitted: [
				{ item: 0, name: JANE },
				{ item: 3, name: MANAGER },
			],
			notSubmitted: [
				{ item: 1, name: JOHN },
				{ item: 4, name: PAT },
			],
			outcomeUnknown: [],
		});
		expect(usersSent()).toEqual([[JANE, SAM, MANAGER]]);
	});

	it('a lost wake-up of one of them is said of this one', async () => {
		t.cipp.failQueueing({ user: SAM, wakeUpLost: true });
		const result = await runFive();

		const warned = acceptedItems(result).filter(({ warnings }) =>
			JSON.stringify(warnings).includes('could not wake up its scheduler'),
		);
		expect(warned.map(({ userEmail }) => userEmail)).toEqual([SAM]);
	});
});

describe('when CIPP takes none of the users because of one', () => {
	it('each is sent alone, and only that one is refused', async () => {
		const text = "These user values do not look like userPrincipalNames (missing '@'): Sam.";
		t.cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: SAM,
			status: 400,
			json: { Results: [text] },
		});
		const result = await runFive();

		expect(usersSent().map((users) => users.join())).toEqual([
			[JANE, SAM, MANAGER].join(),
			...[JANE, SAM, MANAGER].map((user) => expect.stringMatching(user) as unknown),
			[JOHN, PAT].join(),
		]);
		expect(ends(result)).toEqual(all('queued', { [SAM]: 'refused' }));
		expect(failedItems(result)[0]?.message).toBe(text);
		expect(t.cipp.tasks).toHaveLength(4);
	});

	it.each([429, 503])('nobody is sent again after a %d', async (status) => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: SAM, status });
		const result = await runFive();

		expect(usersSent()).toEqual([
			[JANE, SAM, MANAGER],
			[JOHN, PAT],
		]);
		expect(ends(result).filter((end) => end.endsWith('refused'))).toHaveLength(3);
	});

	it('a missing right is said to all of them', async () => {
		t.cipp.access.missingRights = ['Identity.User.ReadWrite'];
		const result = await runFive().finally(() => {
			t.cipp.access.missingRights = [];
		});

		expect(failedItems(result).map(({ message }) => message)).toEqual(
			Array(5).fill(expect.stringContaining('Identity.User.ReadWrite')),
		);
		expect(ends(result)).toEqual(all('refused'));
	});
});

describe('when the answer does not tell who was queued', () => {
	it('those it does not name are looked up', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JANE, lines: 2 });
		const result = await runFive();

		expect(ends(result)).toEqual(all('queued'));
		expect(t.cipp.tasks).toHaveLength(5);
	});

	it('those whom CIPP does not have are not called refused', async () => {
		const Results = [true, `Task Offboarding: ${MANAGER} scheduled to run now`, 'Error - Odd.'];
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JANE, json: { Results } });
		const result = await runFive();

		expect(ends(result)).toEqual(all('queued', { [JANE]: 'unknown', [SAM]: 'unknown' }));
		for (const { message, error } of failedItems(result)) {
			expect(message).toBe('CIPP did not say whether it queued the offboarding of this user');
			expect(error.description).toMatch(/Error - Odd\..*may have been accepted.*has no task/);
		}
	});

	it('as many results of steps as users are not shared out among them', async () => {
		const Results = [SAM, MANAGER, JANE].map((user) => `Successfully revoked sessions for ${user}`);
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JANE, json: { Results } });
		const result = await runFive();

		expect(ends(result).filter((end) => end.endsWith('unknown'))).toEqual([
			`${JANE}: unknown`,
			`${SAM}: unknown`,
			`${MANAGER}: unknown`,
		]);
	});

	it('keeps a password to itself that stands among what CIPP said', async () => {
		const Results = ['Reset the password of Jane Doe. The new password is Sunny-Day-77'];
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JANE, json: { Results } });
		const result = await runFive();

		expect(everythingSaid(result)).toContain('Reset the password of Jane Doe');
		expect(everythingSaid(result)).not.toContain('Sunny-Day-77');
	});

	it('a refusal of some that broke off on the way is not one of all', async () => {
		t.cipp.failQueueing({ user: SAM, message: 'Locked.', thrown: true });
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: SAM, truncated: true });
		const result = await runFive();

		expect(ends(result)).toEqual(all('queued', { [SAM]: 'unknown' }));
		expect(t.cipp.tasks).toHaveLength(4);
	});

	it('a sentence too many makes nobody refused or queued by guessing', async () => {
		const taken = [JANE, SAM, MANAGER].flatMap((user) => [
			true,
			`Task Offboarding: ${user} scheduled to run now`,
		]);
		const Results = [...taken, 'Error - Could not add task: Odd.'];
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: JANE, json: { Results } });
		const result = await runFive();

		expect(ends(result).filter((end) => end.endsWith('unknown'))).toHaveLength(3);
	});
});

describe('when a request for several users gets no answer', () => {
	it.each([
		['after CIPP has worked on it', { reset: 'after' as const }],
		['while CIPP works on it', { status: 500, text: 'Broken.', accepted: true }],
		['in the middle of the answer', { truncated: true }],
	])('they are found by marker and user: %s', async (_name, fault) => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: SAM, ...fault });
		const result = await runFive();

		expect(ends(result)).toEqual(all('queued'));
		expect(usersSent().flat().sort()).toEqual([...NAMES].sort());
		expect(t.cipp.tasks).toHaveLength(5);
	});

	it('each is said to be unknown when CIPP has no task', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: SAM, reset: 'before' });
		const result = await runFive();

		expect(ends(result)).toEqual(
			all('queued', { [JANE]: 'unknown', [SAM]: 'unknown', [MANAGER]: 'unknown' }),
		);
		for (const { error } of failedItems(result)) {
			expect(error.description?.match(/has no task for it/g)).toHaveLength(1);
		}
	});

	it('an earlier offboarding of a user is not taken for this one', async () => {
		await t.run({ items: FIVE, executionId: 'before', parameters: shared(10) });
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: SAM, reset: 'before' });
		const result = await runFive();

		expect(ends(result).filter((end) => end.endsWith('unknown'))).toHaveLength(3);
	});
});

describe('with Retry On Fail', () => {
	const nodeSettings = {
		onError: 'stopWorkflow' as const,
		retryOnFail: true,
		maxTries: 3,
		waitBetweenTries: 1,
	};

	it('only those who were refused are sent again, under the same marker', async () => {
		t.cipp.failQueueing({ user: SAM, thrown: true, times: 1 });
		const result = await runFive(10, { nodeSettings });

		expect(result.error).toBeUndefined();
		expect(usersSent()).toEqual([[JANE, SAM, MANAGER], [JOHN, PAT], [SAM]]);
		expect(result.output.map(({ json }) => json.userEmail)).toEqual(NAMES);
		const [first, , again] = offboardBodies(t.cipp);
		expect(again?.clientRequestId).toBe(first?.clientRequestId);
	});

	it('those who may have been accepted are not sent again', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: SAM, reset: 'before' });
		t.cipp.fault({ endpoint: 'ListScheduledItems', status: 403, text: 'Not allowed' });
		const { error } = await runFive(10, { nodeSettings });

		expect(usersSent()).toEqual([[JANE, SAM, MANAGER]]);
		expect(error?.description).toContain('Outcome unknown');
	});
});

it('an execution that another worker takes over knows its tasks, however they were sent', async () => {
	const parameters = shared(2, { ifAlreadyQueued: 'skip' });
	await t.run({ items: FIVE.slice(0, 3), parameters });
	const result = await t.run({ items: FIVE, parameters });

	expect(usersSent()).toEqual([[JANE, SAM], [JOHN], [MANAGER], [PAT]]);
	expect(result.output.map(({ json }) => [json.userEmail, json.status])).toEqual(
		NAMES.map((name) => [name, 'queued']),
	);
});

it('users of a preview, and users who are being offboarded already, share none', async () => {
	await t.run({ items: FIVE.slice(2, 3), executionId: 'before' });
	const parameters = shared(10, { ifAlreadyQueued: 'skip' });
	const preview = await t.run({ items: FIVE, parameters: { ...parameters, previewOnly: true } });
	expect(usersSent()).toEqual([[SAM]]);
	expect(preview.output.map(({ json }) => usersOf(json.request as IDataObject))).toEqual(
		NAMES.map((name) => [name]),
	);

	const result = await t.run({ items: FIVE, parameters });
	expect(usersSent()).toEqual([[SAM], [JANE, MANAGER], [JOHN, PAT]]);
	expect(ends(result)[2]).toBe(`${SAM}: alreadyQueued`);
});

describe('waiting for users of one request', () => {
	let running: CippTest | undefined;
	afterEach(async () => {
		await running?.close();
		running = undefined;
	});

	it.each(['10.8.2', '10.5.4', 'newer'] as const)(
		'gives each the results of the own task (CIPP %s)',
		async (version) => {
			running = await startCippTest({ version });
			running.cipp.failStep({ user: SAM, step: 'DisableSignIn', message: 'Only Sam.' });
			running.cipp.failJob({ user: PAT, message: 'Only Pat.' });
			const result = await running.run({
				items: FIVE,
				parameters: { ...waitingWith(), options: { usersPerRequest: 10 } },
			});

			expect(ends(result)).toEqual(
				all('completed', { [SAM]: 'completedWithErrors', [PAT]: 'failed' }),
			);
			expect(offboardBodies(running.cipp)).toHaveLength(2);
			for (const { userEmail, details } of acceptedItems(result)) {
				const said = JSON.stringify(details);
				expect(said.includes('Only Sam.')).toBe(userEmail === SAM);
				expect(said.includes('Only Pat.')).toBe(userEmail === PAT);
			}
		},
	);

	it('follows many by one list, though they share a marker', async () => {
		running = await startCippTest({ volume: { tenants: 1, usersPerTenant: 12 } });
		running.cipp.failStep({ user: 'user7@tenant1.example', step: 'RevokeSessions' });
		const items = Array.from({ length: 12 }, (_, user) => ({
			tenant: 'tenant1.example',
			upn: `user${user + 1}@tenant1.example`,
		}));
		const result = await running.run({
			items,
			parameters: { ...waitingWith(), options: { usersPerRequest: 12 } },
		});

		expect(ends(result)).toEqual(
			items.map(({ upn }) =>
				upn.startsWith('user7@') ? `${upn}: completedWithErrors` : `${upn}: completed`,
			),
		);
		expect(offboardBodies(running.cipp)).toHaveLength(1);
	});

	it('tells tasks that it did not find at first apart by their users', async () => {
		running = await startCippTest({ volume: { tenants: 1, usersPerTenant: 8 } });
		running.cipp.failStep({ user: 'user3@tenant1.example', step: 'RevokeSessions' });
		running.cipp.fault({ endpoint: 'ListScheduledItems', status: 403, times: 1 });
		const items = Array.from({ length: 8 }, (_, user) => ({
			tenant: 'tenant1.example',
			upn: `user${user + 1}@tenant1.example`,
		}));
		const result = await running.run({
			items,
			parameters: {
				...waitingWith(),
				options: { usersPerRequest: 8, ifAlreadyQueued: 'queueAgain' },
			},
		});

		expect(ends(result)).toEqual(
			items.map(({ upn }) =>
				upn.startsWith('user3@') ? `${upn}: completedWithErrors` : `${upn}: completed`,
			),
		);
		expect(new Set(acceptedItems(result).map(({ taskId }) => taskId)).size).toBe(8);
	});

	it('follows each by the progress of the request where tasks may not be read', async () => {
		running = await startCippTest({ version: 'newer' });
		running.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		running.cipp.failStep({ user: SAM, step: 'DisableSignIn', message: 'Only Sam.' });
		const result = await running.run({
			items: FIVE,
			parameters: { ...waitingWith(), options: { usersPerRequest: 10 } },
		});

		expect(ends(result)).toEqual(all('completed', { [SAM]: 'completedWithErrors' }));
	});

	it('names all steps in a failure, the deletion that comes later too', async () => {
		running = await startCippTest();
		running.cipp.failQueueing({ user: SAM, thrown: true });
		const result = await running.run({
			items: FIVE,
			parameters: { ...waitingWith(), DeleteUser: true, options: { usersPerRequest: 10 } },
			nodeSettings: { onError: 'continueErrorOutput' },
		});
		expect(failedItems(result).map(({ error }) => [error.userEmail, error.steps])).toEqual([
			[SAM, ['RevokeSessions', 'DisableSignIn', 'DeleteUser']],
		]);
	});

	it('deletes nobody early when a request was refused as a whole', async () => {
		running = await startCippTest();
		running.cipp.fault({ endpoint: 'ExecOffboardUser', times: 1, status: 400, text: 'No.' });
		await running.run({
			items: FIVE,
			parameters: { ...waitingWith(), DeleteUser: true, options: { usersPerRequest: 10 } },
		});
		const sent = offboardBodies(running.cipp).slice(0, 4);
		expect(sent.map(usersOf)).toEqual([[JANE, SAM, MANAGER], [JANE], [SAM], [MANAGER]]);
		for (const body of sent) expect(body).not.toHaveProperty('DeleteUser');
	});

	it('sends the deletions one by one, when the other steps have ended', async () => {
		running = await startCippTest();
		const result = await running.run({
			items: FIVE,
			parameters: { ...waitingWith(), DeleteUser: true, options: { usersPerRequest: 10 } },
		});

		const bodies = offboardBodies(running.cipp);
		expect(bodies.slice(0, 2).map(usersOf)).toEqual([
			[JANE, SAM, MANAGER],
			[JOHN, PAT],
		]);
		for (const body of bodies.slice(0, 2)) expect(body).not.toHaveProperty('DeleteUser');
		for (const body of bodies.slice(2)) {
			expect(body).toMatchObject({ DeleteUser: true });
			expect(usersOf(body)).toHaveLength(1);
		}
		const deleted = acceptedItems(result).filter(({ status }) => status === 'completed');
		expect(bodies.slice(2).flatMap(usersOf).sort()).toEqual(
			expect.arrayContaining(deleted.map(({ userEmail }) => userEmail)),
		);
		expect(deleted.length).toBeGreaterThanOrEqual(3);
	});
});

describe('versions of CIPP without tasks', () => {
	let running: CippTest | undefined;
	afterEach(async () => await running?.close());

	it('10.2.3 says of each user that it has started', async () => {
		running = await startCippTest({ version: '10.2.3' });
		const result = await running.run({ items: FIVE, parameters: shared(10) });

		expect(ends(result)).toEqual(all('queued'));
		expect(offboardBodies(running.cipp)).toHaveLength(2);
	});

	it('10.0.9 mixes the results of all users: unknown, and no password gets out', async () => {
		running = await startCippTest({ version: '10.0.9' });
		const result = await running.run({
			items: FIVE,
			parameters: { ...shared(10), ResetPass: true },
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(ends(result)).toEqual(all('unknown'));
		expect(running.cipp.secrets.length).toBeGreaterThan(0);
		for (const { password } of running.cipp.secrets) {
			expect(everythingSaid(result)).not.toContain(password);
		}
	});
});

import type { ConnectionFault } from '../../simulator';
import { LEAVERS } from '../support/cipp';
import {
	before,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	looks,
	MIKE,
	passTimeWithLooks,
	SHORT_WAIT,
	taskIdOf,
	timesAsked,
	USERS,
	waitingWith,
} from './waiting';
import { pauses } from '../support/quickSleep';

const cipp = freshCipp({ timing: { stepMs: 30 } });

beforeEach(() => {
	pauses.length = 0;
});

/** Lets looks fail that are made when all three offboardings have been sent. */
function faultOfPolls(fault: ConnectionFault): void {
	cipp().cipp.fault({
		endpoint: 'ListScheduledItems',
		...fault,
		when: () => cipp().cipp.requestsTo('ExecOffboardUser').length === 3,
	});
}

function expectEachSentOnce(): void {
	expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
}

describe('a look that fails in passing', () => {
	it.each<[string, ConnectionFault]>([
		['429', { status: 429, text: 'Slow down' }],
		['500', { status: 500, text: 'Internal error' }],
		['503', { status: 503, text: 'Restarting' }],
		['a page of a gateway', { status: 502, html: '<html>Bad Gateway</html>' }],
		['a connection that breaks', { reset: 'before' }],
		['an answer that breaks off', { truncated: true }],
		['a sentence in place of the list', { json: { Results: 'Could not read the table' } }],
	])('with %s is made up for by a later one', async (_name, fault) => {
		faultOfPolls({ ...fault, times: 7 });
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
		expect(each(result, 'warnings')).toEqual([[], [], []]);
		expectEachSentOnce();
	});

	it('is repeated no earlier than CIPP asks for', async () => {
		// The look for the ids and the first one of the wait: four attempts for each of three tenants.
		faultOfPolls({ status: 429, text: '', headers: { 'retry-after': '23' }, times: 24 });
		const result = await cipp().run({ parameters: waitingWith({ maximumWait: 15 }) });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		// Three between the attempts of each, and one before the next look.
		expect(pauses.filter((pause) => pause === 23_000)).toHaveLength(19);
	});

	it('for the whole wait leaves the items running, and says why', async () => {
		faultOfPolls({ status: 500, text: 'Out of order' });
		const result = await cipp().run({ parameters: waitingWith({ maximumWait: SHORT_WAIT }) });

		expect(each(result, 'status')).toEqual(['running', 'running', 'running']);
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toEqual([
				expect.stringMatching(/CIPP could not be asked at last: .*Out of order/),
			]);
		}
		expectEachSentOnce();
	});

	it('for one task does not keep the others from being looked at', async () => {
		const items = LEAVERS.map(({ upn }) => ({
			tenant: 'contoso.com',
			upn: String(upn).replace(/@.*/, '@contoso.com'),
		}));
		for (const { upn } of items.slice(1)) {
			cipp().cipp.directory.addUser('contoso.com', { userPrincipalName: upn });
		}
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => query.Id === taskIdOf(cipp().cipp, JANE),
			status: 500,
			text: '',
		});
		const result = await cipp().run({ items, parameters: waitingWith({ maximumWait: 0.02 }) });

		expect(each(result, 'status')).toEqual(['running', 'completed', 'completed']);
	});
});

describe('a token', () => {
	const slow = freshCipp({ runMode: 'manual', timing: { stepMs: 100 } });

	it('that expires during the wait is renewed once, and nothing is sent again', async () => {
		const { cipp: simulator } = slow();
		passTimeWithLooks(simulator, 10);
		let followed = 0;
		simulator.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => {
				if (query.Id && [1, 11].includes(++followed)) simulator.expireTokens();
				return false;
			},
		});
		const result = await slow().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(followed).toBeGreaterThan(11);
		expect(simulator.tokenRequests).toHaveLength(3);
		expect(timesAsked(simulator)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
	});
});

describe('a client that may offboard but not read tasks', () => {
	const NO_READ = /CIPP\.Scheduler\.Read/;

	beforeEach(() => {
		cipp().cipp.access.missingRights = ['CIPP.Scheduler.Read'];
	});

	it('queues, and is told that nothing can be followed', async () => {
		const started = Date.now();
		const result = await cipp().run({ parameters: waitingWith({ failOnStepErrors: true }) });

		expect(result.error).toBeUndefined();
		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual([null, null, null]);
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toEqual([
				expect.stringMatching(
					/^It could not be found out whether .* does not include the right CIPP\.Scheduler\.Read\./,
				),
				expect.stringMatching(/^The task could not be followed in CIPP: .* CIPP\.Scheduler\.Read/),
			]);
		}
		expectEachSentOnce();
		// Ten seconds would be the whole wait.
		expect(Date.now() - started).toBeLessThan(5000);
	});

	it('is told also when it does not wait', async () => {
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toEqual([
				expect.stringMatching(NO_READ),
				expect.stringMatching(/^The task could not be looked up in CIPP: .*CIPP\.Scheduler\.Read/),
			]);
		}
	});

	it('is told when it loses the right during the wait', async () => {
		cipp().cipp.access.missingRights = [];
		cipp().cipp.failJob({ dies: true });
		before(cipp().cipp, 'ListScheduledItems', () => {
			if (looks(cipp().cipp).length > 12) {
				cipp().cipp.access.missingRights = ['CIPP.Scheduler.Read'];
			}
		});
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
		for (const { warnings } of jsonOf(result)) {
			expect(warnings).toEqual([expect.stringMatching(NO_READ)]);
		}
	});
});

describe('a row', () => {
	it('that appears late is found by its marker', async () => {
		faultOfPolls({ json: [], times: 12 });
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
	});

	it('that never appears leaves the item running without a task id', async () => {
		faultOfPolls({ json: [] });
		const result = await cipp().run({ parameters: waitingWith({ maximumWait: SHORT_WAIT }) });

		for (const json of jsonOf(result)) {
			expect(json).toMatchObject({ status: 'running', taskId: null });
			expect(json.warnings).toEqual([
				expect.stringMatching(/its task has not shown up in CIPP yet/),
			]);
		}
	});

	it('that vanishes leaves the item running with what was seen last', async () => {
		cipp().cipp.failJob({ dies: true });
		faultOfPolls({ json: [], nth: 4 });
		let followed = 0;
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => Boolean(query.Id) && ++followed > 12,
			json: [],
		});
		const result = await cipp().run({ parameters: waitingWith({ maximumWait: 0.02 }) });

		for (const [index, json] of jsonOf(result).entries()) {
			const taskId = taskIdOf(cipp().cipp, USERS[index] ?? '');
			expect(json).toMatchObject({ status: 'running', taskId });
			expect(json.warnings).toEqual([expect.stringContaining(taskId)]);
		}
	});

	it('that is Pending again after Completed has ended all the same', async () => {
		const shown = new Set<string>();
		const states: string[] = [];
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) => {
				// As after a duplicate pick-up: the scheduler puts the state back and skips the run.
				for (const task of cipp().cipp.tasks) {
					if (shown.has(task.RowKey)) states.push((task.TaskState = 'Pending'));
					const isAskedFor = query.Id === task.RowKey || query.SearchTitle === task.Name;
					if (isAskedFor && task.TaskState === 'Completed') shown.add(task.RowKey);
				}
				return false;
			},
		});
		// John's job keeps the wait going.
		cipp().cipp.failJob({ user: JOHN, dies: true });
		const result = await cipp().run({ parameters: waitingWith({ maximumWait: 0.02 }) });

		expect(shown.size).toBe(2);
		expect(states.length).toBeGreaterThan(2);
		expect(each(result, 'status')).toEqual(['completed', 'running', 'completed']);
	});
});

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { ConnectionFault } from '../../simulator';
import { LEAVERS } from '../support/cipp';
import { failedItems } from '../support/runResult';
import {
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	taskIdOf,
	timesAsked,
	USERS,
	waitingWith,
} from './waiting';

const cipp = freshCipp();

/** Looked for during a tenth of a second when there was no answer. */
const GRACE: INodeParameters = {
	options: { gracePeriod: 0.1 },
	requestOptions: { timeout: 150 },
};

const TWICE = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

function faultOfPosts(fault: ConnectionFault): void {
	cipp().cipp.fault({ endpoint: 'ExecOffboardUser', ...fault });
}

function expectEachSentOnce(): void {
	expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
}

const ACCEPTED: Array<[string, ConnectionFault]> = [
	['the connection breaks', { reset: 'after' }],
	['the answer takes too long', { hang: true, accepted: true }],
	['a gateway gives up', { status: 504, text: 'Gateway Timeout', accepted: true }],
	['the answer breaks off', { truncated: true }],
];

describe.each(ACCEPTED)('a request that CIPP accepted before %s', (_name, fault) => {
	beforeEach(() => faultOfPosts(fault));

	it('is queued', async () => {
		const result = await cipp().run({ parameters: GRACE });

		expect(result.error).toBeUndefined();
		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(each(result, 'taskId')).toEqual(USERS.map((user) => taskIdOf(cipp().cipp, user)));
		expectEachSentOnce();
		expect(cipp().cipp.tasks).toHaveLength(3);
	});

	it('is waited for like any other', async () => {
		const result = await cipp().run({ parameters: { ...GRACE, ...waitingWith() } });

		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
		expectEachSentOnce();
	});
});

describe('a request that was lost before CIPP accepted it', () => {
	const LOST: Array<[string, ConnectionFault, RegExp]> = [
		['by a broken connection', { reset: 'before' }, /broke off/],
		['by a time-out', { hang: true }, /did not answer in time/],
		['in a gateway', { status: 502, text: 'Bad Gateway' }, /Bad Gateway/],
	];

	it.each(LOST)('%s is an error that says so', async (_name, fault, message) => {
		faultOfPosts(fault);
		const result = await cipp().run({
			parameters: GRACE,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.errors).toHaveLength(3);
		for (const { message: text, error } of failedItems(result)) {
			expect(text).toMatch(message);
			expect(error.outcome).toBe('unknown');
			expect(error.description).toMatch(
				/may have been accepted\..* looked for during 0\.1 seconds, and CIPP has no task for it\.$/,
			);
		}
		expectEachSentOnce();
	});

	it('is looked for four times within the grace period', async () => {
		faultOfPosts({ reset: 'before', user: JOHN });
		await cipp().run({ parameters: GRACE });

		const title = `Offboarding: ${JOHN}`;
		const own = cipp()
			.cipp.requestsTo('ListScheduledItems')
			.filter(({ query }) => query.SearchTitle === title);
		// One look before the sending and four after it.
		expect(own).toHaveLength(5);
	});

	it('ends a run that stops, and says what became of the others', async () => {
		faultOfPosts({ reset: 'before', user: JOHN });
		const { error } = await cipp().run({ parameters: GRACE });

		expect(error?.context.data).toMatchObject({
			outcome: 'unknown',
			userEmail: JOHN,
			submitted: [
				{ item: 0, name: JANE },
				{ item: 2, name: MIKE },
			],
		});
		expect(error?.description).toMatch(/CIPP has no task for it\./);
		expectEachSentOnce();
	});

	it('says so when CIPP cannot be asked', async () => {
		faultOfPosts({ reset: 'before' });
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => cipp().cipp.requestsTo('ExecOffboardUser').length > 0,
			status: 403,
			text: 'No.',
		});
		const result = await cipp().run({
			parameters: GRACE,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		for (const { error } of failedItems(result)) {
			expect(error.description).toMatch(
				/Whether CIPP has a task for it could not be found out: No\. CIPP keeps the API client out\./,
			);
		}
		expect(result.errors).toHaveLength(3);
	});
});

describe('a row that appears while it is looked for', () => {
	it('is found within the grace period', async () => {
		faultOfPosts({ reset: 'after' });
		let hidden = 0;
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: () => cipp().cipp.requestsTo('ExecOffboardUser').length > 0 && hidden++ % 3 < 2,
			json: [],
		});
		const result = await cipp().run({ parameters: GRACE });

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expectEachSentOnce();
	});
});

describe('Retry On Fail', () => {
	it.each([...ACCEPTED, ['it could accept it', { reset: 'before' }] as [string, ConnectionFault]])(
		'sends nothing twice when before %s',
		async (_name, fault) => {
			faultOfPosts({ ...fault, user: JOHN });
			const result = await cipp().run({ parameters: GRACE, nodeSettings: TWICE });

			expect(each(result, 'status').length === 3 || result.error !== undefined).toBe(true);
			expectEachSentOnce();
		},
	);

	it('finds in the second try what did not show in the first', async () => {
		faultOfPosts({ reset: 'after', user: JOHN });
		cipp().cipp.fault({
			endpoint: 'ListScheduledItems',
			when: ({ query }) =>
				cipp().cipp.requestsTo('ExecOffboardUser').length > 1 &&
				query.SearchTitle === `Offboarding: ${JOHN}`,
			times: 4,
			json: [],
		});
		const result = await cipp().run({ parameters: GRACE, nodeSettings: TWICE });

		expect(result.error).toBeUndefined();
		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expectEachSentOnce();
	});

	it('tells once, not once for each try, that there is no task', async () => {
		faultOfPosts({ reset: 'before', user: JOHN });
		const { error } = await cipp().run({ parameters: GRACE, nodeSettings: TWICE });

		expect(error?.description?.match(/CIPP has no task for it/g)).toHaveLength(1);
		expectEachSentOnce();
	});
});

describe('an execution that another worker lost', () => {
	it.each(['queued', 'completed'])('recognises its tasks, %s', async (status) => {
		const parameters = status === 'completed' ? waitingWith() : {};
		const first = await cipp().run({ parameters });
		const second = await cipp().run({ parameters });

		expect(each(second, 'status')).toEqual([status, status, status]);
		expect(each(second, 'taskId')).toEqual(each(first, 'taskId'));
		expect(each(second, 'correlationId')).toEqual(each(first, 'correlationId'));
		expectEachSentOnce();
	});

	it('sends what the first had not sent yet', async () => {
		await cipp().run({ items: LEAVERS.slice(0, 2) });
		const result = await cipp().run({ parameters: { options: { ifAlreadyQueued: 'fail' } } });

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expectEachSentOnce();
	});

	it('takes the tasks of another execution for what they are', async () => {
		cipp().cipp.clock.freeze();
		await cipp().run({});
		const result = await cipp().run({ executionId: '232' });

		expect(each(result, 'status')).toEqual(USERS.map(() => 'alreadyQueued'));
		expect(jsonOf(result).map(({ taskId }: IDataObject) => taskId)).toEqual(
			USERS.map((user) => taskIdOf(cipp().cipp, user)),
		);
		expectEachSentOnce();
	});
});

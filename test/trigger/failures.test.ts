import type { IDataObject } from 'n8n-workflow';

import type { ConnectionFault } from '../../simulator';
import { A_RUN, TriggerTest } from './support';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: jest.fn(async () => {}),
}));

const USERS = ['jane.doe@contoso.com', 'john.smith@fabrikam.com', 'mike@northwind.example'];

let trigger: TriggerTest;
beforeEach(async () => {
	trigger = await TriggerTest.start({ events: ['completed'] });
});
afterEach(async () => {
	jest.useRealTimers();
	await trigger.close();
});

async function allEnd(): Promise<void> {
	for (const user of USERS) await trigger.offboard(user);
	await trigger.advance(A_RUN);
}

const LIST = { endpoint: 'ListScheduledItems' };

describe('a poll that fails', () => {
	const FAULTS: Array<[string, ConnectionFault]> = [
		['500', { ...LIST, status: 500, text: 'Exception' }],
		['429', { ...LIST, status: 429, headers: { 'retry-after': '1' } }],
		['503', { ...LIST, status: 503, text: 'Service Unavailable' }],
		['a broken connection', { ...LIST, reset: 'before' }],
		['a broken answer', { ...LIST, truncated: true }],
		['a page of the gateway', { ...LIST, html: '<html>One moment</html>' }],
		['a token endpoint that is away', { endpoint: 'token', status: 500, text: 'oops' }],
	];

	it.each(FAULTS)('with %s is silent, and the next one makes up for it', async (_name, fault) => {
		expect(await trigger.news()).toEqual([]);
		await allEnd();
		if (fault.endpoint === 'token') trigger.t.cipp.expireTokens();
		const handle = trigger.t.cipp.fault(fault);
		expect(await trigger.news()).toEqual([]);
		expect(await trigger.news()).toEqual([]);
		expect(handle.hits).toBeGreaterThan(1);
		handle.remove();
		expect((await trigger.news()).sort()).toEqual(USERS.map((user) => `${user} completed`));
		expect(await trigger.news()).toEqual([]);
	});

	it('for a moment is not even noticed', async () => {
		await trigger.poll();
		await allEnd();
		trigger.t.cipp.fault({ ...LIST, status: 500, times: 2 });
		expect(await trigger.news()).toHaveLength(3);
	});

	it('again and again says so in words, and still loses nothing', async () => {
		await trigger.poll();
		await allEnd();
		const handle = trigger.t.cipp.fault({ ...LIST, status: 500, text: 'Exception' });
		await trigger.poll();
		await trigger.poll();
		for (const count of [3, 4]) {
			await expect(trigger.poll()).rejects.toMatchObject({
				message: 'CIPP could not process the request: Exception',
				description: expect.stringMatching(
					new RegExp(`poll ${count} in a row without success\\. Nothing is lost`),
				) as string,
				httpCode: '500',
			});
		}
		handle.remove();
		expect(await trigger.news()).toHaveLength(3);

		trigger.t.cipp.fault({ ...LIST, status: 500, text: 'Exception' });
		expect(await trigger.news()).toEqual([]);
	});

	it('twice says so when a quarter of an hour has gone by', async () => {
		await trigger.poll();
		trigger.t.cipp.fault({ ...LIST, status: 500, text: 'Exception' });
		expect(await trigger.news()).toEqual([]);
		jest.useFakeTimers({ doNotFake: [...EVERYTHING_BUT_DATE], now: Date.now() + 3_600_000 });
		await expect(trigger.poll()).rejects.toThrow(/^CIPP could not process/);
	});

	it('says so at once when CIPP was read last a night ago, and still loses nothing', async () => {
		await trigger.poll();
		await allEnd();
		const handle = trigger.t.cipp.fault({ ...LIST, status: 500, text: 'Exception' });
		jest.useFakeTimers({ doNotFake: [...EVERYTHING_BUT_DATE], now: Date.now() + 86_400_000 });
		await expect(trigger.poll()).rejects.toMatchObject({
			message: 'CIPP could not process the request: Exception',
			description: expect.stringContaining('Nothing is lost') as string,
		});
		handle.remove();
		expect(await trigger.news()).toHaveLength(3);
	});

	it('is silent for a moment after each look that went well, however late it was', async () => {
		await trigger.poll();
		jest.useFakeTimers({ doNotFake: [...EVERYTHING_BUT_DATE], now: Date.now() + 86_400_000 });
		expect(await trigger.news()).toEqual([]);
		trigger.t.cipp.fault({ ...LIST, status: 500, text: 'Exception' });
		expect(await trigger.news()).toEqual([]);
	});

	it('stays silent over a restart of n8n', async () => {
		await trigger.poll();
		await allEnd();
		const handle = trigger.t.cipp.fault({ ...LIST, reset: 'before' });
		trigger.restart();
		expect(await trigger.news({ activation: 'init' })).toEqual([]);
		handle.remove();
		expect(await trigger.news()).toHaveLength(3);
	});
});

const EVERYTHING_BUT_DATE = [
	'hrtime',
	'nextTick',
	'performance',
	'queueMicrotask',
	'setImmediate',
	'clearImmediate',
	'setInterval',
	'clearInterval',
	'setTimeout',
	'clearTimeout',
] as const;

describe('trouble that lasts by its nature', () => {
	const CASES: Array<[string, () => void, RegExp, RegExp]> = [
		[
			'a missing right',
			() => (trigger.t.cipp.access.missingRights = ['CIPP.Scheduler.Read']),
			/does not have the required permission: CIPP\.Scheduler\.Read/,
			/does not include the right CIPP\.Scheduler\.Read\. Give the API client.*Nothing is lost/,
		],
		[
			'a wrong secret',
			() => {
				const { cipp, credentials } = trigger.t;
				cipp.expireTokens();
				credentials.save('cippOAuth2Api', {
					...credentials.read('cippOAuth2Api'),
					clientSecret: 'wrong-secret-4711',
				});
			},
			/^(?:Microsoft did not issue a token|CIPP did not accept the sign-in)/,
			/secret/i,
		],
		[
			'the address of the website',
			() => trigger.t.cipp.fault({ ...LIST, redirect: '/.auth/login/aad' }),
			/redirects to a sign-in page/,
			/Open the credential and enter the API URL/,
		],
	];

	it.each(CASES)('is told at once: %s', async (_name, prepare, message, description) => {
		await trigger.poll();
		prepare();
		const error = await trigger.poll().catch((reason: Error) => reason);
		expect(error).toBeInstanceOf(Error);
		expect((error as Error).message).toMatch(message);
		expect((error as unknown as IDataObject).description).toMatch(description);
		expect(JSON.stringify(error)).not.toContain('wrong-secret-4711');
	});
});

describe('the first poll', () => {
	it.each<[string, ConnectionFault, RegExp]>([
		['500', { ...LIST, status: 500, text: 'Exception' }, /^CIPP could not process .* Run it again/],
		['reset', { ...LIST, reset: 'before' }, /^The connection to CIPP broke off \(ECONNRESET\)\. /],
		[
			'403',
			{ ...LIST, status: 403, text: 'No' },
			/^No\. CIPP keeps the API client out\. Check in CIPP/,
		],
	])('that fails with %s keeps the workflow from being activated', async (_n, fault, message) => {
		trigger.t.cipp.fault(fault);
		await expect(trigger.poll()).rejects.toThrow(message);
		expect(JSON.stringify(trigger.staticData)).not.toContain('seen');
	});
});

describe('parameters that cannot be used', () => {
	it.each<[string, IDataObject, RegExp]>([
		['no event', { events: [] }, /^“Events” is empty\. Choose at least one of: Completed, /],
		['an unknown event', { events: ['completed', 'paused'] }, /“Events” holds something/],
		['an impossible tenant', { tenantDomain: 'contoso' }, /neither a domain nor a customer ID/],
		['a time-out in words', { requestOptions: { timeout: 'long' } }, /“Timeout”/],
	])('%s', async (_name, parameters, message) => {
		trigger.restart({}, parameters as never);
		await expect(trigger.poll()).rejects.toThrow(message);
		await expect(trigger.poll({ mode: 'manual' })).rejects.toThrow(message);
		expect(trigger.t.cipp.requests).toEqual([]);
	});
});

describe('results that are too long for the row and cannot be fetched', () => {
	const [JANE = '', JOHN = ''] = USERS;
	const LONG = Array.from({ length: 700 }, (_, i) => `Successfully removed ${i} ${'y'.repeat(80)}`);

	beforeEach(async () => {
		trigger.restart({}, { events: ['completed', 'completedWithErrors'] });
		await trigger.poll();
		trigger.t.cipp.failJob({
			user: JOHN,
			resultLines: [`Successfully revoked sessions for ${JOHN}`, ...LONG],
		});
		await allEnd();
	});

	it('are waited for, so that the offboarding does not look worse than it is', async () => {
		const handle = trigger.t.cipp.fault({ endpoint: 'ListScheduledItemDetails', status: 500 });
		expect(await trigger.news()).toEqual([]);
		expect(await trigger.news()).toEqual([]);
		handle.remove();
		expect((await trigger.news()).sort()).toEqual(USERS.map((user) => `${user} completed`));
	});

	it.each([
		['for ever', { status: 500 }, 2],
		['because CIPP refuses', { status: 403, text: 'No' }, 0],
	])('%s do not hold up the others', async (_name, fault, silentPolls) => {
		trigger.t.cipp.fault({ endpoint: 'ListScheduledItemDetails', ...fault });
		for (let poll = 0; poll < silentPolls; poll++) expect(await trigger.news()).toEqual([]);
		const items = await trigger.poll();
		expect(items).toHaveLength(3);
		const john = items.find(({ userEmail }) => userEmail === JOHN);
		expect(john).toMatchObject({ status: 'completedWithErrors', needsAttention: true });
		expect(john?.unconfirmedSteps).toEqual(['RevokeSessions']);
		expect(items.find(({ userEmail }) => userEmail === JANE)?.status).toBe('completed');
		expect(await trigger.news()).toEqual([]);
	});
});

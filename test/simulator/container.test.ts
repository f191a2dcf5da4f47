import {
	CONTAINER_FAULTS,
	startSimulator,
	type ContainerOptions,
	type Simulator,
} from '../../simulator';
import { offboarding } from './talk';

let cipp: Simulator;
afterEach(() => cipp.close());

const start = async (container: ContainerOptions['release'] | ContainerOptions) => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z', container });
};

/** Calls an endpoint, and gives status, body and what the cache says. */
async function ask(
	endpoint: string,
	query: Record<string, string> = {},
	options: { body?: unknown; headers?: Record<string, string> } = {},
) {
	const text = new URLSearchParams(query).toString();
	const response = await fetch(`${cipp.apiUrl}/${endpoint}${text && `?${text}`}`, {
		...(options.body === undefined ? {} : { method: 'POST', body: JSON.stringify(options.body) }),
		headers: {
			'content-type': 'application/json',
			authorization: `Bearer ${cipp.credentials.apiKey}`,
			...options.headers,
		},
	});
	const json: unknown = JSON.parse((await response.text()) || 'null');
	return {
		status: response.status,
		json,
		headers: response.headers,
		cache: response.headers.get('x-cache'),
	};
}

const users = ['jane.doe@contoso.com', 'manager@contoso.com', "conor.o'brien@contoso.com"];
const all = { tenantFilter: 'contoso.com', Type: 'Invoke-CIPPOffboardingJob' };
const states = (json: unknown) => (json as { TaskState: string }[]).map((row) => row.TaskState);

describe.each(['early', 'later'] as const)('the %s container', (release) => {
	test('answers a list from its cache up to 20 minutes after it was made', async () => {
		await start(release);
		await ask('ExecOffboardUser', {}, { body: offboarding(users) });
		const first = await ask('ListScheduledItems', all);
		expect([first.cache, states(first.json)]).toEqual(['MISS', Array(3).fill('Planned')]);
		await cipp.clock.advance(5_000);
		expect(cipp.tasks.map((task) => task.TaskState)).toEqual(Array(3).fill('Completed'));
		for (const [minutes, cache] of [
			[0, 'HIT'],
			[9, 'HIT'],
			[2, 'HIT-STALE'],
			[8, 'HIT-STALE'],
		] as const) {
			await cipp.clock.advance(minutes * 60_000);
			const later = await ask('ListScheduledItems', all);
			expect([later.cache, states(later.json)]).toEqual([cache, Array(3).fill('Planned')]);
		}
		await cipp.clock.advance(60_000);
		const fresh = await ask('ListScheduledItems', all);
		expect([fresh.cache, states(fresh.json)]).toEqual(['MISS', Array(3).fill('Completed')]);
	});

	test('keeps requests apart by their query, without regard to letter case and order', async () => {
		await start(release);
		const upper = { Type: all.Type, TENANTFILTER: all.tenantFilter };
		expect((await ask('ListScheduledItems', all)).cache).toBe('MISS');
		expect((await ask('listscheduleditems', upper)).cache).toBe('HIT');
		expect((await ask('ListScheduledItems', { ...all, ShowHidden: 'true' })).cache).toBe('MISS');
		expect((await ask('ListTenants')).cache).toBe('MISS');
		expect((await ask('ListTenants')).cache).toBe('HIT');
	});

	test('takes a query with a parameter that it does not know for another request', async () => {
		await start(release);
		for (const fresh of ['1', '2', '3']) {
			expect((await ask('ListScheduledItems', { ...all, fresh })).cache).toBe('MISS');
		}
		expect((await ask('ListScheduledItems', { ...all, fresh: '2' })).cache).toBe('HIT');
	});

	test('drops the entries of a tenant, or all, on InvalidateCIPPCache', async () => {
		await start(release);
		const fill = async () => {
			for (const tenantFilter of ['contoso.com', 'fabrikam.com', 'northwind.example']) {
				await ask('ListUsers', { tenantFilter });
			}
		};
		const caches = async () =>
			Promise.all(
				['contoso.com', 'fabrikam.com', 'northwind.example'].map(
					async (tenantFilter) => (await ask('ListUsers', { tenantFilter })).cache,
				),
			);
		await fill();
		const clear = { InvalidateCIPPCache: 'true' };
		const own = await ask('ListUsers', { tenantFilter: 'fabrikam.com', ...clear });
		expect(own.cache).toBe('MISS');
		await ask('ListMailboxes', { tenantFilter: 'fabrikam.com', ...clear });
		expect(await caches()).toEqual(['HIT', 'MISS', 'HIT']);
		await ask('ListTenants', clear);
		expect(await caches()).toEqual(['MISS', 'MISS', 'MISS']);
	});

	test('never answers a POST from the cache, and empties it after one', async () => {
		await start(release);
		await ask('ListScheduledItems', all);
		await ask('ListUsers', { tenantFilter: 'fabrikam.com' });
		const post = await ask('ListScheduledItems', { tenantFilter: 'contoso.com' }, { body: all });
		expect([post.status, post.cache]).toEqual([200, 'MISS']);
		expect((await ask('ListUsers', { tenantFilter: 'fabrikam.com' })).cache).toBe('HIT');
		expect((await ask('ListScheduledItems', all)).cache).toBe('MISS');
		await ask('ListScheduledItems', {}, { body: all });
		expect((await ask('ListUsers', { tenantFilter: 'fabrikam.com' })).cache).toBe('MISS');
	});

	test('runs again in the background after each hit when it finds a place', async () => {
		await start({ release, refreshes: true });
		await ask('ExecOffboardUser', {}, { body: offboarding(users) });
		await ask('ListScheduledItems', all);
		await cipp.clock.advance(5_000);
		expect(states((await ask('ListScheduledItems', all)).json)).toEqual(Array(3).fill('Planned'));
		const next = await ask('ListScheduledItems', all);
		expect([next.cache, states(next.json)]).toEqual(['HIT', Array(3).fill('Completed')]);
	});

	test('does not keep refusals and errors', async () => {
		await start(release);
		const query = { tenantFilter: 'contoso.com', UserID: 'nobody@contoso.com' };
		for (let time = 0; time < 2; time++) {
			const answer = await ask('ListUsers', query);
			expect([answer.status, answer.cache]).toEqual([500, 'MISS']);
		}
		cipp.access.baseRole = null;
		expect((await ask('ListTenants')).status).toBe(403);
		cipp.access.baseRole = 'editor';
		expect((await ask('ListTenants')).status).toBe(200);
	});
});

test.each<[ContainerOptions['release'], string, string, string]>([
	['early', 'true', 'HIT', 'Planned'],
	['later', 'true', 'BYPASS', 'Completed'],
	['later', '1', 'BYPASS', 'Completed'],
	['later', 'false', 'HIT', 'Planned'],
])(
	'the %s container, asked with x-craft-no-cache: %s, says %s',
	async (release, value, cache, state) => {
		await start(release);
		await ask('ExecOffboardUser', {}, { body: offboarding(users) });
		await ask('ListScheduledItems', all);
		await cipp.clock.advance(5_000);
		const answer = await ask('ListScheduledItems', all, { headers: { 'x-craft-no-cache': value } });
		expect([answer.cache, states(answer.json)]).toEqual([cache, Array(3).fill(state)]);
		expect(answer.headers.get('x-cache-bypass')).toBe(
			cache === 'BYPASS' ? 'no-cache-header' : null,
		);
		expect((await ask('ListScheduledItems', all)).cache).toBe('HIT');
	},
);

test('sends texts as JSON, and tells an unknown endpoint in JSON', async () => {
	await start('later');
	const unknown = await ask('ListNothing');
	expect([unknown.status, unknown.json]).toEqual([
		404,
		{ error: "Endpoint 'ListNothing' not found" },
	]);
	Object.assign(cipp.access, {
		baseRole: null,
		customRole: {
			name: 'r',
			permissions: ['Identity.User.Read'],
			allowedTenants: ['fabrikam.com'],
		},
	});
	const refused = await ask('ListUsers', { tenantFilter: 'contoso.com' });
	expect([refused.status, refused.json, refused.headers.get('content-type')]).toEqual([
		403,
		'Access to this tenant is not allowed',
		'application/json; charset=utf-8',
	]);
});

test('refuses more requests in ten seconds than it takes', async () => {
	await start({ release: 'later', requestsPerWindow: 3 });
	const answers = [];
	for (let time = 0; time < 5; time++) answers.push(await ask('GetVersion'));
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
	expect(answers[3]?.headers.get('retry-after')).toBe('10');
	await cipp.clock.advance(10_000);
	expect((await ask('GetVersion')).status).toBe(200);
});

test.each([
	['busy', 503, { error: 'Server busy, please retry' }],
	['timedOut', 504, { error: 'Request timed out after 600s', code: 'timeout' }],
	['tooMany', 429, null],
] as const)('can be made to answer that it is %s', async (name, status, json) => {
	await start('early');
	cipp.fault({ ...CONTAINER_FAULTS[name], times: 1 });
	const answer = await ask('ListTenants');
	expect([answer.status, answer.json]).toEqual([status, json]);
	expect((await ask('ListTenants')).status).toBe(200);
});

test('is not played unless it is asked for', async () => {
	cipp = await startSimulator();
	expect([(await ask('ListTenants')).cache, (await ask('ListTenants')).cache]).toEqual([
		null,
		null,
	]);
});

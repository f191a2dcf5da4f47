import { startSimulator, type Simulator } from '../../simulator';
import { call, linesOf, offboarding, tokenOf } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual' });
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";
const manager = 'manager@contoso.com';
const post = (user: string | string[]) =>
	call(cipp, 'ExecOffboardUser', { body: offboarding(user) });

test('answers with a status, a text, a page or JSON, and does not work on the request', async () => {
	cipp.fault({
		endpoint: 'execoffboarduser',
		status: 503,
		text: 'busy',
		headers: { 'retry-after': '7' },
		times: 1,
	});
	cipp.fault({ status: 502, html: '<h1>Bad gateway</h1>', times: 1 });
	cipp.fault({ json: { odd: true }, times: 1 });
	const [busy, gateway, odd] = [await post(jane), await post(jane), await post(jane)];
	expect([busy.status, busy.text, busy.type]).toEqual([503, 'busy', 'text/plain; charset=utf-8']);
	expect([gateway.status, gateway.type]).toEqual([502, 'text/html; charset=utf-8']);
	expect([odd.status, odd.json]).toEqual([200, { odd: true }]);
	expect(cipp.tasks).toEqual([]);
	expect((await post(jane)).status).toBe(200);
	expect(cipp.tasks).toHaveLength(1);
	expect(cipp.requests.map((request) => request.status)).toEqual([503, 502, 200, 200]);
});

test('strikes by user, by method, by position and by any condition, until it is removed', async () => {
	const forConor = cipp.fault({ user: conor.toUpperCase(), status: 500 });
	expect((await post([jane, conor])).status).toBe(500);
	expect((await post([jane, manager])).status).toBe(200);
	expect(forConor.hits).toBe(1);
	forConor.remove();
	expect((await post(conor)).status).toBe(200);

	const third = cipp.fault({ endpoint: 'ListScheduledItems', method: 'GET', nth: 3, status: 429 });
	const statuses: number[] = [];
	for (let count = 0; count < 5; count++)
		statuses.push((await call(cipp, 'ListScheduledItems')).status);
	expect(statuses).toEqual([200, 200, 429, 200, 200]);
	expect(third.hits).toBe(1);

	cipp.fault({ when: (request) => request.query.Id === 'b', status: 418 });
	const byId = async (Id: string) =>
		(await call(cipp, 'ListScheduledItems', { query: { Id } })).status;
	expect([await byId('a'), await byId('b'), await byId('c')]).toEqual([200, 418, 200]);
});

test('breaks the connection before or after the work is done', async () => {
	cipp.fault({ endpoint: 'ExecOffboardUser', reset: 'before', times: 1 });
	await expect(post(jane)).rejects.toThrow();
	expect(cipp.tasks).toHaveLength(0);
	cipp.fault({ endpoint: 'ExecOffboardUser', reset: 'after', times: 1 });
	await expect(post(jane)).rejects.toThrow();
	expect(cipp.tasks.map((task) => task.Name)).toEqual([`Offboarding: ${jane}`]);
	expect(cipp.requests.map((request) => request.status)).toEqual([undefined, undefined]);
	expect((await post(conor)).status).toBe(200);
});

test('hangs, with the work done or not', async () => {
	const hung = async (accepted: boolean) => {
		const handle = cipp.fault({ hang: true, accepted });
		const request = fetch(`${cipp.apiUrl}/ExecOffboardUser`, {
			method: 'POST',
			body: JSON.stringify(offboarding(jane)),
			headers: {
				authorization: `Bearer ${cipp.credentials.apiKey}`,
				'content-type': 'application/json',
			},
			signal: AbortSignal.timeout(60),
		});
		await expect(request).rejects.toThrow('timeout');
		handle.remove();
	};
	await hung(false);
	expect(cipp.tasks).toHaveLength(0);
	await hung(true);
	expect(cipp.tasks).toHaveLength(1);
});

test('loses the answer of an accepted request behind a gateway error', async () => {
	cipp.fault({
		endpoint: 'ExecOffboardUser',
		status: 504,
		text: 'timeout',
		accepted: true,
		times: 1,
	});
	expect((await post(jane)).status).toBe(504);
	expect(cipp.tasks).toHaveLength(1);
	await cipp.clock.advance(5_000);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
});

test('slows down, redirects and cuts off', async () => {
	cipp.fault({ delayMs: 80, times: 1 });
	const start = performance.now();
	expect((await post(jane)).status).toBe(200);
	expect(performance.now() - start).toBeGreaterThanOrEqual(75);
	cipp.fault({ redirect: 'https://elsewhere.example/', times: 1 });
	const redirected = await post(jane);
	expect(redirected.status).toBe(302);
	cipp.fault({ truncated: true, times: 1 });
	const cut = await post(conor);
	expect([cut.status, cut.type, cut.json]).toEqual([
		200,
		'application/json; charset=utf-8',
		undefined,
	]);
	expect(cut.text.startsWith('{"Results":[true,')).toBe(true);
	expect(cipp.tasks).toHaveLength(2);
});

test('changes the results: none, an error text, too few, too many', async () => {
	cipp.fault({ emptyResults: true, times: 1 });
	expect((await post(jane)).json).toEqual({ Results: [] });
	cipp.fault({ resultsText: 'Error - Could not add task: full', times: 1 });
	expect((await post(jane)).json).toEqual({ Results: ['Error - Could not add task: full'] });
	cipp.fault({ endpoint: 'AddScheduledItem', resultsText: 'Could not run task: full', times: 1 });
	const runNow = await call(cipp, 'AddScheduledItem', { body: { RowKey: 'x', RunNow: true } });
	expect(runNow.json).toEqual({ Results: 'Could not run task: full' });
	expect(cipp.tasks).toHaveLength(0);
	const text = (user: string) => `Task Offboarding: ${user} scheduled to run now`;
	cipp.fault({ lines: 1, times: 1 });
	expect((await post([jane, conor, manager])).json).toEqual({ Results: [true, text(jane)] });
	cipp.fault({ lines: 4, times: 1 });
	expect((await post([jane, conor])).json).toEqual({
		Results: [true, text(jane), true, text(conor), text(conor), text(conor)],
	});
	expect(cipp.tasks).toHaveLength(5);
});

test('lets tokens expire in the middle, and faults the token address', async () => {
	const headers = { authorization: `Bearer ${await tokenOf(cipp)}` };
	const list = () => call(cipp, 'ListScheduledItems', { headers });
	expect((await list()).status).toBe(200);
	cipp.fault({ endpoint: 'ListScheduledItems', expiredToken: true, times: 1 });
	expect([(await list()).status, (await list()).status]).toEqual([401, 401]);
	cipp.fault({
		endpoint: 'token',
		status: 500,
		json: { error: 'temporarily_unavailable' },
		times: 1,
	});
	const refused = await fetch(cipp.tokenUrl, {
		method: 'POST',
		body: 'grant_type=client_credentials',
	});
	expect([refused.status, await refused.json()]).toEqual([
		500,
		{ error: 'temporarily_unavailable' },
	]);
	expect(await tokenOf(cipp)).toMatch(/\./);
});

test('makes steps fail in their own words, thrown or returned, or with any lines', async () => {
	cipp.failStep({ user: jane, step: 'disablesignin', message: 'Request_Denied' });
	cipp.failStep({ user: jane, step: 'RevokeSessions', thrown: false });
	cipp.failStep({ user: conor, step: 'RevokeSessions', lines: [] });
	cipp.failStep({ user: conor, step: 'DisableSignIn', lines: ['one', 'two'], times: 1 });
	await post([jane, conor, manager]);
	await cipp.clock.advance(5_000);
	const lines = cipp.tasks.map((task) => linesOf(task.Results).sort());
	expect(lines).toEqual([
		[
			`Failed to execute Set-CIPPSignInState : Failed to set sign-in state for ${jane}. Error: Request_Denied`,
			`Failed to revoke sessions for ${jane}. Error: Insufficient privileges to complete the operation.`,
		],
		['Activity function ended with status Completed.', 'one', 'two'],
		[
			`Successfully revoked sessions for ${manager}`,
			`Successfully set account enabled state to False for ${manager}`,
		],
	]);
	expect(cipp.tasks.every((task) => task.TaskState === 'Completed')).toBe(true);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(true);
});

test('records what came in and forgets it on reset, faults and tasks with it', async () => {
	cipp.fault({ status: 500 });
	cipp.failStep({ step: 'DisableSignIn' });
	await call(cipp, 'ExecOffboardUser', {
		body: offboarding(jane),
		query: { tenantFilter: 'contoso.com' },
		headers: { authorization: `Bearer ${cipp.credentials.apiKey}`, 'x-own': 'yes' },
	});
	const [request] = cipp.requestsTo('EXECOFFBOARDUSER');
	expect(request).toMatchObject({
		at: cipp.clock.now(),
		method: 'POST',
		path: '/api/ExecOffboardUser',
		endpoint: 'ExecOffboardUser',
		query: { tenantFilter: 'contoso.com' },
		headers: { 'x-own': 'yes' },
		body: offboarding(jane),
		rawBody: JSON.stringify(offboarding(jane)),
		status: 500,
		inFlightAtStart: 1,
	});
	cipp.directory.findUser(conor).department = 'Changed';
	cipp.reset();
	expect([cipp.requests, cipp.tasks, cipp.secrets, cipp.maxInFlight]).toEqual([[], [], [], 0]);
	expect((await post(jane)).status).toBe(200);
	await cipp.clock.advance(5_000);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
	expect(cipp.directory.findUser(conor).department).toBe('Changed');
});

test('counts how many requests were under way at once', async () => {
	cipp.fault({ delayMs: 60 });
	await Promise.all([jane, conor, manager].map((user) => post(user)));
	expect(cipp.maxInFlight).toBe(3);
	expect(cipp.requests.map((request) => request.inFlightAtStart).sort()).toEqual([1, 2, 3]);
	await post(jane);
	expect(cipp.requests.at(-1)?.inFlightAtStart).toBe(1);
	expect(cipp.maxInFlight).toBe(3);
});

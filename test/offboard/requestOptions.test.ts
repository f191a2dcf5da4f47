import type { INodeParameters } from 'n8n-workflow';

import { SEND_ONLY, startCippTest } from '../support/cipp';
import { closedPort } from '../support/closedPort';
import { startHttpsFront } from '../support/httpsFront';
import type { HttpsFront } from '../support/httpsFront';
import { manyLeavers } from '../support/manyLeavers';
import { startProxy } from '../support/proxyServer';
import type { ProxyServer } from '../support/proxyServer';
import { pauses } from '../support/quickSleep';
import { usersAsked } from '../support/requests';
import { startedOnce } from '../support/startedBefore';

const t = startedOnce(startCippTest);

/** Runs so many leavers with these Request Options. */
async function runWith(
	requestOptions: INodeParameters,
	authentication: string = 'apiKey',
	items = manyLeavers(3),
) {
	const parameters = { ...SEND_ONLY, authentication, requestOptions };
	return await t.run({ items, parameters });
}

/** Milliseconds between one offboarding and the next. */
function gaps(): number[] {
	const times = t.cipp.requestsTo('ExecOffboardUser').map(({ at }) => at);
	return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

const both = describe.each(['oAuth2', 'apiKey']);

both('batching with %s', (authentication) => {
	beforeEach(() => {
		pauses.length = 0;
	});

	const batching = (batchSize: number, batchInterval: number) => ({
		batching: { batch: { batchSize, batchInterval } },
	});

	it('2 sends two at a time, with a pause after each batch', async () => {
		await runWith(batching(2, 250), authentication, manyLeavers(6));

		const [, between, , betweenSecond] = gaps();
		expect(usersAsked(t.cipp)).toHaveLength(6);
		expect(pauses).toEqual([250, 250]);
		// In tests a pause takes 15 ms.
		for (const gap of [between, betweenSecond]) expect(gap).toBeGreaterThanOrEqual(14);
		expect(t.cipp.maxInFlight).toBeLessThanOrEqual(2);
	});

	it('0 counts as 1', async () => {
		await runWith(batching(0, 60), authentication);

		expect(gaps()).toHaveLength(2);
		expect(pauses).toEqual([60, 60]);
	});

	it('-1 is off: no pause at all', async () => {
		await runWith(batching(-1, 60_000), authentication, manyLeavers(6));

		expect(usersAsked(t.cipp)).toHaveLength(6);
		expect(pauses).toEqual([]);
	});
});

describe('requests in flight', () => {
	beforeEach(() => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 120 });
	});

	it('are five at most, and the first is alone', async () => {
		await runWith({}, 'oAuth2', manyLeavers(17));

		expect(usersAsked(t.cipp)).toHaveLength(17);
		expect(t.cipp.maxInFlight).toBe(5);
		const [first, second] = t.cipp.requestsTo('ExecOffboardUser');
		expect(first?.inFlightAtStart).toBe(1);
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(115);
	});

	it('are no more than a batch has, and five at most within a large one', async () => {
		await runWith(
			{ batching: { batch: { batchSize: 2, batchInterval: 0 } } },
			'apiKey',
			manyLeavers(9),
		);
		expect(t.cipp.maxInFlight).toBe(2);

		t.cipp.reset();
		t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 120 });
		await runWith(
			{ batching: { batch: { batchSize: 50, batchInterval: 0 } } },
			'apiKey',
			manyLeavers(9),
		);
		expect(t.cipp.maxInFlight).toBe(5);
	});
});

both('timeout with %s', (authentication) => {
	it('is in milliseconds', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', hang: true });
		const start = Date.now();
		const { error } = await runWith({ timeout: 400 }, authentication);

		expect(Date.now() - start).toBeGreaterThanOrEqual(395);
		expect(Date.now() - start).toBeLessThan(10_000);
		expect(error?.message).toBe('CIPP did not answer in time [item 0]');
		expect(error?.description).toContain('within 0.4 seconds');
	});

	it('leaves a slow answer time, by default and when it is long enough', async () => {
		for (const options of [{}, { timeout: 0 }, { timeout: 20_000 }]) {
			t.cipp.reset();
			t.cipp.fault({ endpoint: 'ExecOffboardUser', delayMs: 100 });
			const { output, error } = await runWith(options, authentication);

			expect(error).toBeUndefined();
			expect(output).toHaveLength(3);
		}
	});
});

both('proxy with %s', (authentication) => {
	let proxy: ProxyServer;
	beforeEach(async () => {
		proxy = await startProxy('scott:p@ss:word/1');
	});
	afterEach(async () => await proxy.close());

	const address = (signIn: string) => `http://${signIn}127.0.0.1:${proxy.port}`;

	it('carries every request to CIPP, signed in', async () => {
		const { output, error } = await runWith(
			{ proxy: address('scott:p%40ss%3Aword%2F1@') },
			authentication,
		);

		expect(error).toBeUndefined();
		expect(output).toHaveLength(3);
		const offboardings = proxy.asked.filter((asked) => asked.endsWith('/api/ExecOffboardUser'));
		expect(offboardings).toEqual(Array(3).fill(`POST ${t.cipp.url}/api/ExecOffboardUser`));
		expect(new Set(proxy.signIns)).toEqual(new Set(['scott:p@ss:word/1']));
		expect(t.cipp.requests.length).toBe(proxy.asked.length);
		for (const { headers } of t.cipp.requests) {
			expect(headers).not.toHaveProperty('proxy-authorization');
		}
	});

	it('that refuses the sign-in is told apart from CIPP', async () => {
		const { error } = await runWith({ proxy: address('scott:tiger@') }, authentication);

		expect(error?.message).toBe('The proxy asks for a sign-in (status 407) [item 0]');
		expect(error?.description).toMatch(/Nothing was sent to CIPP.*“Proxy” under Request Options/);
		expect(`${error?.message} ${error?.description}`).not.toContain('tiger');
		expect(t.cipp.requests).toEqual([]);
	});

	it('that does not answer is named as a possible reason', async () => {
		const { error } = await runWith(
			{ proxy: `http://127.0.0.1:${await closedPort()}` },
			authentication,
		);

		expect(error?.message).toBe('CIPP cannot be reached (ECONNREFUSED) [item 0]');
		expect(error?.description).toContain('the proxy if there is one');
		expect(t.cipp.requests).toEqual([]);
	});
});

both('a certificate that nobody signed, with %s', (authentication) => {
	let front: HttpsFront;
	const type = authentication === 'apiKey' ? 'cippApi' : 'cippOAuth2Api';
	beforeEach(async () => {
		front = await startHttpsFront(t.cipp.url);
		t.credentials.save(type, { ...t.credentials.read(type), apiUrl: front.url });
	});
	afterEach(async () => {
		const before = t.credentials.read(type);
		t.credentials.save(type, { ...before, ignoreSSLIssues: false, apiUrl: t.cipp.url });
		await front.close();
	});

	it('is refused, with the way out', async () => {
		const { error } = await runWith({}, authentication);

		expect(error?.message).toMatch(/^The certificate of CIPP cannot be verified \(DEPTH_ZERO_SELF/);
		expect(error?.description).toMatch(
			/^Nothing was sent\..*Ignore SSL Issues under Request Options/,
		);
		expect(error?.context.data).toMatchObject({ outcome: 'refused', submitted: [] });
		expect(usersAsked(t.cipp)).toEqual([]);
	});

	it('is accepted with Ignore SSL Issues', async () => {
		const { output, error } = await runWith({ allowUnauthorizedCerts: true }, authentication);

		expect(error).toBeUndefined();
		expect(output).toHaveLength(3);
		expect(usersAsked(t.cipp)).toHaveLength(3);
	});

	it('is accepted with the switch of the credential', async () => {
		t.credentials.save(type, { ...t.credentials.read(type), ignoreSSLIssues: true });
		const { output, error } = await runWith({}, authentication);

		// The API key has no such switch: n8n offers it for OAuth2 credentials only.
		expect(output).toHaveLength(authentication === 'oAuth2' ? 3 : 0);
		expect(error === undefined).toBe(authentication === 'oAuth2');
	});

	it('is refused behind a proxy, where n8n cannot ignore it, and the message says so', async () => {
		const proxy = await startProxy();
		const { error } = await runWith(
			{ allowUnauthorizedCerts: true, proxy: `http://127.0.0.1:${proxy.port}` },
			authentication,
		);
		await proxy.close();

		expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${front.url.replace('https://', '')}`]));
		expect(error?.message).toMatch(/^The certificate of CIPP cannot be verified/);
		expect(error?.description).toContain('n8n does not apply it behind a proxy');
		expect(usersAsked(t.cipp)).toEqual([]);
	});
});

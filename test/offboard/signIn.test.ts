import type { CippTest } from '../support/cipp';
import { LEAVERS, SEND_ONLY, startCippTest } from '../support/cipp';
import { manyLeavers } from '../support/manyLeavers';
import { failedItems } from '../support/runResult';

const API_KEY = { ...SEND_ONLY, authentication: 'apiKey' };
const GO_ON = { onError: 'continueErrorOutput' as const };
const MANY = manyLeavers(12);

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

/** Every user was queued, and nobody twice. */
function expectEachQueuedOnce(count: number): void {
	const names = t.cipp.tasks.map(({ Name }) => Name);
	expect(names).toHaveLength(count);
	expect(new Set(names).size).toBe(count);
}

describe('a token', () => {
	it('is fetched once for a whole run, from the Microsoft endpoint of the credential', async () => {
		const { output } = await t.run({ items: MANY, parameters: SEND_ONLY });

		expect(output).toHaveLength(12);
		expect(t.cipp.tokenRequests).toHaveLength(1);
		const { tenantId, clientId, clientSecret } = t.cipp.credentials;
		expect(t.cipp.tokenRequests[0]).toMatchObject({
			path: `/${tenantId}/oauth2/v2.0/token`,
			body: {
				grant_type: 'client_credentials',
				client_id: clientId,
				client_secret: clientSecret,
				scope: `api://${clientId}/.default`,
			},
		});
	});

	it('is used again by the next run', async () => {
		for (let run = 0; run < 3; run++) await t.run({ parameters: SEND_ONLY });

		expect(t.cipp.tokenRequests).toHaveLength(1);
		expect(t.cipp.requestsTo('ExecOffboardUser')).toHaveLength(9);
	});

	it('that has expired is renewed once, and nobody is queued twice', async () => {
		await t.run({ parameters: SEND_ONLY });
		t.cipp.reset();
		t.cipp.expireTokens();
		const { output, error } = await t.run({ items: MANY, parameters: SEND_ONLY });

		expect(error).toBeUndefined();
		expect(output).toHaveLength(12);
		expect(t.cipp.tokenRequests).toHaveLength(1);
		expectEachQueuedOnce(12);
	});

	it('that expires in the middle, with five requests in flight, is renewed once', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', nth: 4, expiredToken: true });
		const { output, error } = await t.run({ items: MANY, parameters: SEND_ONLY });

		expect(error).toBeUndefined();
		expect(output).toHaveLength(12);
		expect(t.cipp.tokenRequests).toHaveLength(2);
		expectEachQueuedOnce(12);
	});

	it('that is refused again when it is new is not renewed for each user', async () => {
		t.cipp.fault({
			endpoint: 'ExecOffboardUser',
			status: 401,
			text: 'You do not have permission to view this directory or page.',
		});
		const result = await t.run({ items: MANY, parameters: SEND_ONLY, nodeSettings: GO_ON });

		expect(failedItems(result)).toHaveLength(12);
		expect(t.cipp.tokenRequests.length).toBeLessThanOrEqual(2);
		expect(t.cipp.tasks).toEqual([]);
	});

	it('that is refused ends a run that stops with the check-list', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', status: 401, text: 'Unauthorized' });
		const { error } = await t.run({ parameters: SEND_ONLY });

		expect(error?.message).toMatch(/^CIPP did not accept the sign-in \(status 401\)/);
		expect(error?.description).toMatch(/enabled and was saved to Azure.*MCP access.*Client ID/);
		expect(error).toMatchObject({
			httpCode: '401',
			context: {
				data: { outcome: 'refused', submitted: [], notSubmitted: [{ item: 1 }, { item: 2 }] },
			},
		});
	});

	it('that is refused for one user only leaves the others alone', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: String(LEAVERS[1]?.upn), status: 401 });
		const result = await t.run({ parameters: SEND_ONLY, nodeSettings: GO_ON });

		expect(result.output).toHaveLength(2);
		expect(failedItems(result)).toMatchObject([{ error: { httpCode: '401', outcome: 'refused' } }]);
	});
});

describe('a secret that is wrong', () => {
	beforeEach(() => {
		t.credentials.save('cippOAuth2Api', {
			...t.credentials.read('cippOAuth2Api'),
			clientSecret: 'wrong-secret-4711',
		});
	});

	it('ends a run that stops with the reason that Microsoft gives, and nothing reaches CIPP', async () => {
		const { error } = await t.run({ parameters: SEND_ONLY });

		expect(error?.message).toBe('Microsoft did not issue a token for CIPP [item 0]');
		expect(error?.description).toMatch(
			/^AADSTS7000215: Invalid client secret provided\..*Nothing was sent to CIPP\. The secret is wrong\./,
		);
		expect(t.cipp.requests).toEqual([]);
	});

	it('is tried once, not once for each user', async () => {
		const result = await t.run({ items: MANY, parameters: SEND_ONLY, nodeSettings: GO_ON });

		const failed = failedItems(result);
		expect(failed).toHaveLength(12);
		for (const { error } of failed) {
			expect(error).toMatchObject({ httpCode: 'EAUTH', outcome: 'refused' });
		}
		expect(t.cipp.tokenRequests).toHaveLength(1);
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('a token endpoint that does not answer properly', () => {
	const BROKEN: Array<[string, Parameters<CippTest['cipp']['fault']>[0], RegExp]> = [
		['500', { status: 500, text: 'oops' }, /cannot be used \(500\).*Run it again later/],
		['503', { status: 503, text: 'oops' }, /cannot be used \(503\).*Run it again later/],
		['a broken connection', { reset: 'before' }, /cannot be used \(ECONNRESET\)/],
		['a page', { html: '<html></html>' }, /Nothing was sent to CIPP/],
		['404', { status: 404, json: { error: 'invalid_tenant' } }, /Check Tenant ID/],
	];

	it.each(BROKEN)('%s does not count as sent', async (_name, fault, advice) => {
		t.cipp.fault({ endpoint: 'token', ...fault });
		const result = await t.run({ parameters: SEND_ONLY, nodeSettings: GO_ON });

		const failed = failedItems(result);
		expect(failed).toHaveLength(3);
		for (const { message, error } of failed) {
			expect(message).toBe('Microsoft did not issue a token for CIPP');
			expect(error.outcome).toBe('refused');
			expect(error.description).toMatch(advice);
			expect(error.description).toContain('Nothing was sent to CIPP');
		}
		expect(t.cipp.requests).toEqual([]);
	});
});

describe('the API key', () => {
	it('is sent as a bearer token, and no token is fetched', async () => {
		const { output } = await t.run({ parameters: API_KEY });

		expect(output).toHaveLength(3);
		expect(t.cipp.tokenRequests).toEqual([]);
		for (const { headers } of t.cipp.requestsTo('ExecOffboardUser')) {
			expect(headers.authorization).toBe(`Bearer ${t.cipp.credentials.apiKey}`);
		}
	});

	it('that is wrong is refused at once, and explained for each user', async () => {
		t.credentials.save('cippApi', { ...t.credentials.read('cippApi'), apiKey: 'wrong-key-4711' });
		const result = await t.run({ parameters: API_KEY, nodeSettings: GO_ON });

		expect(failedItems(result)).toHaveLength(3);
		for (const { message, error } of failedItems(result)) {
			expect(message).toBe('CIPP did not accept the sign-in (status 401)');
			expect(error).toMatchObject({ httpCode: '401', outcome: 'refused' });
			expect(error.description).toMatch(
				/The API key is wrong.*Check API Key, Header Name and API URL/,
			);
		}
		expect(t.cipp.requests.map(({ endpoint }) => endpoint)).toEqual(['ListTenants']);
	});
});

import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { fillPicker } from '../support/pickers';
import { failedItems } from '../support/runResult';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const GO_ON = { onError: 'continueErrorOutput' as const };
const LOOK_UPS = ['ListTenants', 'ListScheduledItems', 'ListGraphRequest'];

type Fault = Parameters<CippTest['cipp']['fault']>[0];

/** What can be wrong with all of CIPP, with what a user is to read of it. */
const FAILURES: Array<[string, Omit<Fault, 'endpoint'>, RegExp, RegExp, string]> = [
	['401', { status: 401, text: '' }, /did not accept the sign-in/, /saved to Azure/, '401'],
	['a page', { html: '<!DOCTYPE html>' }, /web page instead of data/, /enter the API URL/, '200'],
	['a redirect', { redirect: '/.auth' }, /redirects to a sign-in page/, /enter the API URL/, '302'],
];

describe.each(FAILURES)('%s', (_name, fault, message, remedy, httpCode) => {
	it.each(LOOK_UPS)('from %s keeps its cause, its remedy and its status', async (endpoint) => {
		t.cipp.fault({ endpoint, ...fault } as Fault);
		const parameters = endpoint === 'ListGraphRequest' ? { operation: 'clearImmutableId' } : {};
		const result = await t.run({ parameters, nodeSettings: GO_ON });

		expect(result.output).toEqual([]);
		expect(failedItems(result)).toHaveLength(3);
		for (const item of failedItems(result)) {
			expect(item.message).toMatch(message);
			expect(item.error.description).toMatch(remedy);
			expect(item.error.httpCode).toBe(httpCode);
		}
		const { error } = await t.run({ parameters, executionId: '232' });
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(remedy);
		expect(error).toMatchObject({ httpCode });
		expect(t.cipp.requestsTo('ExecOffboardUser')).toEqual([]);
	});
});

describe('a token that Microsoft refuses', () => {
	const wrongSecret = () =>
		t.credentials.save('cippOAuth2Api', {
			...t.credentials.read('cippOAuth2Api'),
			clientSecret: 'wrong-secret-4711',
		});

	it('is told in the words of Microsoft, after one attempt', async () => {
		wrongSecret();
		const result = await t.run({ nodeSettings: GO_ON });

		expect(failedItems(result)).toHaveLength(3);
		for (const { message, error } of failedItems(result)) {
			expect(message).toBe('Microsoft did not issue a token for CIPP');
			expect(error.description).toMatch(
				/^AADSTS7000215: Invalid client secret provided\..* The secret is wrong\./,
			);
			expect(error.httpCode).toBe('EAUTH');
			expect(JSON.stringify(error)).not.toMatch(/Trace ID|wrong-secret-4711/);
		}
		expect(t.cipp.tokenRequests).toHaveLength(1);
		expect(t.cipp.requests).toEqual([]);
	});

	it('is told in the same words in a picker, after one attempt', async () => {
		wrongSecret();

		await expect(fillPicker(t, 'searchTenants')).rejects.toThrow(
			/^Microsoft did not issue a token for CIPP\. AADSTS7000215: .* The secret is wrong\./,
		);
		expect(t.cipp.tokenRequests).toHaveLength(1);
	});

	it('is told so as well when it is a renewal, with a secret that has been replaced', async () => {
		await t.run({});
		t.cipp.expireTokens();
		wrongSecret();
		t.cipp.reset();
		const result = await t.run({ nodeSettings: GO_ON, executionId: '232' });

		expect(failedItems(result)).toHaveLength(3);
		for (const { error } of failedItems(result)) {
			expect(error.description).toMatch(/^AADSTS7000215: /);
		}
		expect(t.cipp.tokenRequests).toHaveLength(1);
	});
});

import type { ConnectionFault } from '../../simulator';
import type { CippRunResult } from '../../workbench/runCipp';
import type { CippTest } from '../support/cipp';
import { SEND_ONLY, startCippTest } from '../support/cipp';
import { ON_ERROR } from '../support/onError';
import { startProxy } from '../support/proxyServer';
import { everythingSaid } from '../support/runResult';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

/** Every text that must never be seen outside of the credential. */
function secrets(): string[] {
	const { clientSecret, apiKey } = t.cipp.credentials;
	const sent = [...t.cipp.requests, ...t.cipp.tokenRequests].flatMap(({ headers }) =>
		String(headers.authorization ?? '').replace(/^\w+ /, ''),
	);
	const { oauthTokenData } = t.credentials.read('cippOAuth2Api');
	const token = (oauthTokenData as { access_token?: string } | undefined)?.access_token ?? '';
	return [clientSecret, apiKey, token, ...sent].filter((text) => text.length > 10);
}

function expectNoSecretIn(result: CippRunResult): void {
	const said = everythingSaid(result);
	expect(secrets().length).toBeGreaterThanOrEqual(2);
	for (const secret of secrets()) expect(said.includes(secret)).toBe(false);
	expect(said).not.toMatch(/Bearer [\w-]/);
}

const USER = 'john.smith@fabrikam.com';

const FAULTS: Array<[string, ConnectionFault]> = [
	['nothing', { user: 'nobody', status: 200 }],
	['400', { user: USER, status: 400, json: { Results: ['No.'] } }],
	['401', { status: 401, text: 'Who?' }],
	['403', { user: USER, status: 403, text: 'No.' }],
	['500', { user: USER, status: 500, text: 'Oops' }],
	['a page', { user: USER, html: '<html></html>' }],
	['a redirect', { user: USER, redirect: '/' }],
	['a broken connection', { user: USER, reset: 'before' }],
	['half an answer', { user: USER, truncated: true }],
	['no answer', { user: USER, hang: true }],
];

describe.each(['oAuth2', 'apiKey'])('with %s', (authentication) => {
	it.each(FAULTS)('nothing secret is said after %s', async (_what, fault) => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', ...fault });
		for (const onError of ON_ERROR) {
			const result = await t.run({
				parameters: { ...SEND_ONLY, authentication, requestOptions: { timeout: 500 } },
				nodeSettings: { onError },
			});
			expectNoSecretIn(result);
		}
	});

	it('nothing secret is said in a retry, whose memory n8n stores with the execution', async () => {
		t.cipp.fault({ endpoint: 'ExecOffboardUser', user: USER, reset: 'after' });
		t.cipp.fault({ endpoint: 'ListScheduledItems', status: 403, text: 'No.' });
		const result = await t.run({
			parameters: { ...SEND_ONLY, authentication },
			nodeSettings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		});

		expect(JSON.stringify(result.run.data.executionData?.contextData)).toContain(USER);
		expectNoSecretIn(result);
	});
});

it('a wrong secret is not repeated', async () => {
	const clientSecret = 'wrong-secret-which-nobody-may-see';
	t.credentials.save('cippOAuth2Api', { ...t.credentials.read('cippOAuth2Api'), clientSecret });
	const apiKey = 'wrong-key-which-nobody-may-see';
	t.credentials.save('cippApi', { ...t.credentials.read('cippApi'), apiKey });
	for (const authentication of ['oAuth2', 'apiKey']) {
		for (const onError of ON_ERROR) {
			const result = await t.run({
				parameters: { ...SEND_ONLY, authentication },
				nodeSettings: { onError },
			});
			const said = everythingSaid(result);

			expect(said).toMatch(/did not issue a token|did not accept the sign-in/);
			expect(said).not.toContain(clientSecret);
			expect(said).not.toContain(apiKey);
		}
	}
});

// The first look-up is tried again for a while, as all reads are.
it('a token endpoint that breaks off does not give the secret away', async () => {
	for (const fault of [{ reset: 'before' as const }, { status: 500, text: 'Oops' }]) {
		const handle = t.cipp.fault({ endpoint: 'token', ...fault });
		for (const onError of ON_ERROR) {
			const result = await t.run({ parameters: SEND_ONLY, nodeSettings: { onError } });

			expect(everythingSaid(result)).not.toContain(t.cipp.credentials.clientSecret);
		}
		handle.remove();
	}
});

it('the password of a proxy stands in no message', async () => {
	const proxy = await startProxy('scott:other');
	for (const address of [
		`http://scott:tiger-of-the-proxy@127.0.0.1:${proxy.port}`,
		'ftp://scott:tiger-of-the-proxy@127.0.0.1',
	]) {
		const { error } = await t.run({
			parameters: { ...SEND_ONLY, requestOptions: { proxy: address } },
		});

		expect(error?.message).toMatch(/proxy/i);
		expect(
			`${error?.message} ${error?.description} ${JSON.stringify(error?.context)}`,
		).not.toContain('tiger-of-the-proxy');
	}
	await proxy.close();
});

it('a new password that CIPP puts into its answer is not handed on', async () => {
	t.cipp.fault({
		endpoint: 'ExecOffboardUser',
		user: USER,
		json: { Results: [`Error - The new password is Sommer-2026! for ${USER}`] },
	});
	for (const onError of ON_ERROR) {
		const result = await t.run({ parameters: SEND_ONLY, nodeSettings: { onError } });

		expect(everythingSaid(result)).not.toContain('Sommer-2026!');
	}
});

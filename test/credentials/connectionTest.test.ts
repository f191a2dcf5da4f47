import type { INodeCredentialTestResult } from 'n8n-workflow';

import { CippApi } from '../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import type { AccessRules, SimulatorOptions } from '../../simulator';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { closedPort } from '../support/closedPort';
import { testCredential } from '../support/testCredential';

let t: CippTest | undefined;
afterEach(async () => {
	await t?.close();
	t = undefined;
});

type TypeUnderTest = [name: string, type: CippOAuth2Api | CippApi];

const OAUTH2: TypeUnderTest = ['cippOAuth2Api', new CippOAuth2Api()];
const API_KEY: TypeUnderTest = ['cippApi', new CippApi()];

/** A client with a custom role instead of a base role. */
function customRole(permissions: string[], blockedEndpoints?: string[]): Partial<AccessRules> {
	return { baseRole: null, customRole: { name: 'n8n', permissions, blockedEndpoints } };
}

/**
 * Presses Test in a credential.
 *
 * @param changes to what a user would have entered
 */
async function press(
	type: TypeUnderTest,
	options: SimulatorOptions = {},
	changes: (
		test: CippTest,
	) => Record<string, string> | Promise<Record<string, string>> = () => ({}),
	keepsCause = true,
) {
	const [name, credential] = type;
	t = await startCippTest({ runMode: 'manual', ...options });
	t.credentials.save(name, { ...t.credentials.read(name), ...(await changes(t)) });
	return await testCredential(t, name, credential.test, keepsCause);
}

describe.each([OAUTH2, API_KEY])('the Test button of %s', (...type) => {
	it('is green for a credential that works, for all ways to write the API URL', async () => {
		for (const end of ['', '/', '/api', '/api/', '/API', ' ']) {
			const result = await press(type, {}, ({ cipp }) => ({ apiUrl: `${cipp.url}${end}` }));

			expect(result).toEqual({ status: 'OK', message: 'Connection successful!' });
			expect(t?.cipp.requests.map(({ path }) => path)).toEqual(['/api/GetVersion']);
			await t?.close();
		}
	});

	it('is red for the address of the CIPP website, which answers with a page', async () => {
		for (const keepsCause of [true, false]) {
			t = await startCippTest({ runMode: 'manual' });
			t.cipp.fault({
				endpoint: 'GetVersion',
				html: '<!DOCTYPE html><html><body>CIPP</body></html>',
			});

			expect(await testCredential(t, type[0], type[1].test, keepsCause)).toMatchObject({
				status: 'Error',
				message: expect.stringMatching(/points to the CIPP website, not to its API/) as string,
			});
			await t.close();
		}
	});

	it('is red for an address that redirects to the sign-in page, and does not follow', async () => {
		const result = await press(type, { hostKind: 'staticWebApp' });

		expect(result).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(
				/^The API URL gave an empty answer, as the CIPP website/,
			) as string,
		});
		expect(t?.cipp.requests.map(({ path }) => path)).toEqual(['/api/GetVersion']);
	});

	it('is red where CIPP has no API at that address', async () => {
		const result = await press(type, {}, ({ cipp }) => ({ apiUrl: `${cipp.url}/api/elsewhere` }));

		expect(result.status).toBe('Error');
	});

	it.each<[string, Partial<AccessRules>, RegExp]>([
		[
			'a base role without the right',
			{ missingRights: ['CIPP.Core.Read'] },
			/^The role of .*CIPP\.Core\.Read/,
		],
		[
			'a custom role without the right',
			customRole([]),
			/^The custom role .* not include .*Core\.Read\. Add/,
		],
		[
			'a custom role that blocks it',
			customRole(['CIPP.Core.Read'], ['GetVersion']),
			/blocks the endpoint GetVersion/,
		],
		['a role that is gone', { baseRole: null }, /does not find the role.*deleted/],
		['an address that is not allowed', { wrongIpAddress: true }, /not among the allowed IP ranges/],
	])('is red with %s, and says just that', async (_name, access, words) => {
		for (const keepsCause of [true, false]) {
			const result = await press(type, { access }, () => ({}), keepsCause);

			expect(result).toMatchObject({
				status: 'Error',
				message: expect.stringMatching(words) as string,
			});
			await t?.close();
		}
	});

	it.each([
		[
			"Cannot bind argument to parameter 'IPAddress' because it is an empty string.",
			/x-forwarded-for/,
		],
		[
			'Your CIPP subscription has ended. Access to this instance is no longer available.',
			/^The subscription/,
		],
		['This feature has been disabled: Version', /switched off in CIPP/],
		['The service is unavailable.', /^CIPP is not available at the moment/],
		['Service Unavailable', /^CIPP is not available at the moment/],
		['Endpoint not found', /^This address is no CIPP API/],
		['API calls are not accepted on this function app', /^This address is no CIPP API/],
		['You do not have permission to view this directory or page.', /^CIPP did not accept the/],
		['Unauthorized', /^CIPP did not accept the/],
		['', /^The API URL gave an empty answer/],
	])('is red for the answer %j, and says what it means', async (text, words) => {
		t = await startCippTest({ runMode: 'manual' });
		t.cipp.fault({ endpoint: 'GetVersion', status: 403, text });

		expect(await testCredential(t, type[0], type[1].test, false)).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(words) as string,
		});
	});

	it('is red for an object that is none of CIPP', async () => {
		t = await startCippTest({ runMode: 'manual' });
		for (const [json, words] of [
			[{ ok: true }, /^This address is no CIPP API/],
			[{ statusCode: 401, message: 'Access denied' }, /^CIPP did not accept the/],
		] as const) {
			const fault = t.cipp.fault({ endpoint: 'GetVersion', json });
			expect((await testCredential(t, type[0], type[1].test, false)).message).toMatch(words);
			fault.remove();
		}
	});

	it('is red where CIPP does not run', async () => {
		const result = await press(type, {}, async () => ({
			apiUrl: `http://127.0.0.1:${await closedPort()}`,
		}));

		expect(result.status).toBe('Error');
		expect(result.message).toMatch(/ECONNREFUSED|refused/i);
	});
});

describe('once n8n has a token, the Test button of cippOAuth2Api', () => {
	/** The editor tells only that there is a token, as n8n hands it out. */
	async function pressAgain(
		act: (test: CippTest) => void,
		keepsCause: boolean,
	): Promise<INodeCredentialTestResult> {
		t = await startCippTest({ runMode: 'manual' });
		await t.run({});
		t.cipp.reset();
		act(t);
		return await testCredential(t, OAUTH2[0], OAUTH2[1].test, keepsCause);
	}

	it('renews one that has expired before it judges', async () => {
		expect(await pressAgain(({ cipp }) => cipp.expireTokens(), false)).toEqual({
			status: 'OK',
			message: 'Connection successful!',
		});
		expect(t?.cipp.tokenRequests).toHaveLength(1);
	});

	it('lists what a refusal can come from, or has the sentence of n8n 2.8', async () => {
		const refuse = ({ cipp }: CippTest) => (cipp.access.baseRole = null);

		expect((await pressAgain(refuse, true)).message).toMatch(/role needs.*GetVersion.*IP ranges/);
		await t?.close();
		expect((await pressAgain(refuse, false)).message).toMatch(/credentials|Forbidden/i);
	});
});

describe('what is wrong with a credential', () => {
	it.each([
		['secret', { clientSecret: 'wrong' }],
		['client ID', { clientId: '00000000-0000-0000-0000-000000000000' }],
		['scope', { scope: 'api://elsewhere/.default' }],
		['tenant ID', { tenantId: '00000000-0000-0000-0000-000000000000' }],
	])(
		'%s: Microsoft refuses, and CIPP is not asked',
		async (_what, change: Record<string, string>) => {
			const result = await press(OAUTH2, {}, () => change);

			expect(result.status).toBe('Error');
			expect(t?.cipp.tokenRequests).toHaveLength(1);
			expect(t?.cipp.requests).toEqual([]);
		},
	);

	it('API key: CIPP refuses, and the sentence speaks of the key', async () => {
		const result = await press(API_KEY, {}, () => ({ apiKey: 'wrong' }));

		expect(result).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(
				/^CIPP did not accept the API key\. Check API Key, Header Name/,
			) as string,
		});
	});

	it('name of the header: the key is not found there', async () => {
		const options = { apiKeyHeader: 'x-functions-key' };
		const wrong = await press(API_KEY, options, () => ({ headerName: 'x-other' }));
		expect(wrong.status).toBe('Error');
		await t?.close();

		const right = await press(API_KEY, options, () => ({ headerName: 'x-functions-key' }));
		expect(right.status).toBe('OK');
	});
});

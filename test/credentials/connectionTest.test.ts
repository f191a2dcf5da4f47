import { CippApi } from '../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import type { SimulatorOptions } from '../../simulator';
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
			message: expect.stringMatching(/points to the CIPP website/) as string,
		});
		expect(t?.cipp.requests.map(({ path }) => path)).toEqual(['/api/GetVersion']);
	});

	it('is red where CIPP has no API at that address', async () => {
		const result = await press(type, {}, ({ cipp }) => ({ apiUrl: `${cipp.url}/api/elsewhere` }));

		expect(result.status).toBe('Error');
	});

	it('is red without the role that is needed, and names it', async () => {
		for (const access of [
			{ missingRights: ['CIPP.Core.Read'] },
			{ baseRole: null },
			{ wrongIpAddress: true },
		]) {
			const result = await press(type, { access });

			expect(result).toMatchObject({
				status: 'Error',
				message: expect.stringMatching(/role with CIPP\.Core\.Read.*IP ranges/) as string,
			});
			await t?.close();
		}
	});

	it('is red where CIPP does not run', async () => {
		const result = await press(type, {}, async () => ({
			apiUrl: `http://127.0.0.1:${await closedPort()}`,
		}));

		expect(result.status).toBe('Error');
		expect(result.message).toMatch(/ECONNREFUSED|refused/i);
	});

	it('is red in every n8n, also where it has a sentence of its own for the status', async () => {
		const result = await press(type, { access: { baseRole: null } }, () => ({}), false);

		expect(result.status).toBe('Error');
		expect(result.message).toMatch(/credentials|Forbidden/i);
	});
});

describe('what is wrong with a credential', () => {
	it.each([
		['secret', { clientSecret: 'wrong' }],
		['client ID', { clientId: '00000000-0000-0000-0000-000000000000' }],
		['scope', { scope: 'api://elsewhere/.default' }],
	])(
		'%s: Microsoft refuses, and CIPP is not asked',
		async (_what, change: Record<string, string>) => {
			const result = await press(OAUTH2, {}, () => change);

			expect(result.status).toBe('Error');
			expect(t?.cipp.tokenRequests).toHaveLength(1);
			expect(t?.cipp.requests).toEqual([]);
		},
	);

	it('API key: CIPP refuses, with the check-list', async () => {
		const result = await press(API_KEY, {}, () => ({ apiKey: 'wrong' }));

		expect(result).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/did not accept the sign-in.*saved to Azure/) as string,
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

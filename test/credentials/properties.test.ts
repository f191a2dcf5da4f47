import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { CippApi } from '../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import type { CippTest } from '../support/cipp';
import { SEND_ONLY, startCippTest } from '../support/cipp';
import { failedItems } from '../support/runResult';

describe('what a user enters', () => {
	const enteredIn = (type: CippOAuth2Api | CippApi) =>
		type.properties
			.filter((property) => property.type !== 'hidden')
			.map(({ name, displayName, required = false }) => [name, displayName, required]);

	it('is what CIPP shows under Integrations > CIPP-API; the rest is made from it', () => {
		expect(enteredIn(new CippOAuth2Api())).toEqual([
			['apiUrl', 'API URL', true],
			['tenantId', 'Tenant ID', true],
			['clientId', 'Application (Client) ID', true],
			['clientSecret', 'Application Secret', true],
			['accessTokenUrl', 'Access Token URL', true],
			['scope', 'Scope', false],
		]);
		expect(enteredIn(new CippApi())).toEqual([
			['apiUrl', 'API URL', true],
			['apiKey', 'API Key', true],
			['headerName', 'Header Name', false],
		]);
	});

	it('is hidden where it is a secret', () => {
		const secrets = [...new CippOAuth2Api().properties, ...new CippApi().properties]
			.filter(({ typeOptions }) => typeOptions?.password)
			.map(({ name }) => name);

		expect(secrets).toEqual(['clientSecret', 'apiKey']);
	});

	it('signs in by client credentials, with everything in the body', () => {
		const { properties } = new CippOAuth2Api();
		const defaultOf = (name: string) =>
			properties.find((property) => property.name === name)?.default;

		expect(new CippOAuth2Api().extends).toEqual(['oAuth2Api']);
		expect(defaultOf('grantType')).toBe('clientCredentials');
		expect(defaultOf('authentication')).toBe('body');
	});
});

describe('in a run', () => {
	let t: CippTest;
	beforeEach(async () => {
		t = await startCippTest({ runMode: 'manual', apiKeyHeader: 'x-functions-key' });
	});
	afterEach(async () => await t.close());

	const enter = (type: string, data: ICredentialDataDecryptedObject) =>
		t.credentials.save(type, { ...t.credentials.read(type), ...data });
	const API_KEY = { ...SEND_ONLY, authentication: 'apiKey' };

	it('token URL and scope are made from Tenant ID and Application (Client) ID', async () => {
		const read = await t.credentials.getDecrypted(
			{} as never,
			{ id: '1', name: 'CIPP' },
			'cippOAuth2Api',
			'internal',
		);
		expect(read.scope).toBe(`api://${t.cipp.credentials.clientId}/.default`);

		const entered = { ...t.credentials.read('cippOAuth2Api') };
		delete entered.accessTokenUrl;
		t.credentials.save('cippOAuth2Api', entered);
		const made = await t.credentials.getDecrypted(
			{} as never,
			{ id: '1', name: 'CIPP' },
			'cippOAuth2Api',
			'internal',
		);
		expect(made.accessTokenUrl).toBe(
			`https://login.microsoftonline.com/${t.cipp.credentials.tenantId}/oauth2/v2.0/token`,
		);
	});

	it.each(['', '/', '/api', '/api/', '/API/', '//'])('the API URL may end in %j', async (end) => {
		enter('cippOAuth2Api', { apiUrl: ` ${t.cipp.url}${end} ` });
		const { output } = await t.run({ parameters: SEND_ONLY });

		expect(output).toHaveLength(3);
		const paths = t.cipp.requestsTo('ExecOffboardUser').map(({ path }) => path);
		expect(new Set(paths)).toEqual(new Set(['/api/ExecOffboardUser']));
	});

	it.each(['', 'cipp', 'ftp://cipp.example'])('the API URL %j is refused', async (apiUrl) => {
		enter('cippOAuth2Api', { apiUrl });
		const stopped = await t.run({ parameters: SEND_ONLY });
		expect(stopped.error?.message).toMatch(/^The API URL of the credential is/);
		expect(stopped.error?.description).toMatch(/^Nothing was sent\./);

		const went = await t.run({
			parameters: SEND_ONLY,
			nodeSettings: { onError: 'continueErrorOutput' },
		});
		expect(failedItems(went)).toHaveLength(3);
		expect([...t.cipp.requests, ...t.cipp.tokenRequests]).toEqual([]);
	});

	it('one that n8n cannot read is told with its reason, and nothing is sent', async () => {
		const read = jest
			.spyOn(t.credentials, 'getDecrypted')
			.mockRejectedValue(new Error('timeout exceeded when trying to connect'));
		const stopped = await t.run({ parameters: SEND_ONLY });
		const nodeSettings = { onError: 'continueErrorOutput' } as const;
		const went = await t.run({ parameters: SEND_ONLY, nodeSettings });
		read.mockRestore();

		const message =
			'n8n did not give the node its credential: timeout exceeded when trying to connect';
		expect(stopped.error?.message).toBe(`${message} [item 0]`);
		expect(stopped.error?.description).toMatch(/^Nothing was sent to CIPP\..*run it again later\./);
		expect(stopped.error?.context.data).toMatchObject({ outcome: 'refused' });
		expect(failedItems(went)).toHaveLength(3);
		for (const { error } of failedItems(went)) {
			expect(error).toMatchObject({ message, outcome: 'refused' });
		}
		expect([...t.cipp.requests, ...t.cipp.tokenRequests]).toEqual([]);
	});

	it('the key travels in the header of the given name, and nowhere else', async () => {
		enter('cippApi', { headerName: ' X-Functions-Key ' });
		const { output } = await t.run({ parameters: API_KEY });

		expect(output).toHaveLength(3);
		for (const { headers } of t.cipp.requests) {
			expect(headers['x-functions-key']).toBe(t.cipp.credentials.apiKey);
			expect(headers.authorization).toBeUndefined();
		}
	});

	it('the key travels as a bearer token without a name', async () => {
		for (const headerName of ['', '  ']) {
			t.cipp.reset();
			enter('cippApi', { headerName });
			await t.run({ parameters: API_KEY });

			for (const { headers } of t.cipp.requests) {
				expect(headers.authorization).toBe(`Bearer ${t.cipp.credentials.apiKey}`);
			}
			expect(t.cipp.requests.length).toBeGreaterThan(0);
		}
	});

	it('a node without a credential says so', async () => {
		const { error } = await t.run({ parameters: SEND_ONLY, nodeSettings: { credentials: {} } });

		expect(error?.message).toMatch(/credentials/i);
		expect(t.cipp.requests).toEqual([]);
	});
});

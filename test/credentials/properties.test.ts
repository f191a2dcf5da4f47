import type {
	ICredentialDataDecryptedObject,
	INodeParameters,
	INodeProperties,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { CippApi } from '../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import type { CippTest } from '../support/cipp';
import { SEND_ONLY, startCippTest } from '../support/cipp';
import { failedItems } from '../support/runResult';

/** A credential type with the fields of its parents, as n8n shows it. */
const fieldsOf = (t: CippTest, type: string): INodeProperties[] =>
	t.credentials.getCredentialsProperties(type);

describe('what a user enters', () => {
	let t: CippTest;
	beforeEach(async () => {
		t = await startCippTest({ runMode: 'manual' });
	});
	afterEach(async () => await t.close());

	/** What the editor shows of a credential with these values (`displayCredentialParameter`). */
	const shown = (type: string, values: INodeParameters = {}) => {
		const fields = fieldsOf(t, type);
		const defaults = Object.fromEntries(fields.map(({ name, default: value }) => [name, value]));
		const entered = { ...defaults, ...values } as INodeParameters;
		return fields.filter(
			(field) =>
				field.type !== 'hidden' && NodeHelpers.displayParameter(entered, field, null, null),
		);
	};
	const namesIn = (type: string, values?: INodeParameters) =>
		shown(type, values).map(({ name, displayName, required = false }) => [
			name,
			displayName,
			required,
		]);
	const FOUR = [
		['apiUrl', 'API URL', true],
		['tenantId', 'Tenant ID', true],
		['clientId', 'Client ID', true],
		['clientSecret', 'Client Secret', true],
	];
	const CLOUD = ['cloud', 'Cloud', false];
	const IGNORE_SSL = ['ignoreSSLIssues', 'Ignore SSL Issues', false];
	const without = (names: unknown[][]) => names.filter(([name]) => name !== IGNORE_SSL[0]);

	it('is what CIPP shows under Integrations > CIPP-API, in its order, and the cloud', () => {
		expect(without(namesIn('cippOAuth2Api'))).toEqual([...FOUR, CLOUD]);
		expect(namesIn('cippApi')).toEqual([
			['apiUrl', 'API URL', true],
			['apiKey', 'API Key', true],
			['headerName', 'Header Name', false],
			['allowedHttpRequestDomains', 'Allowed HTTP Request Domains', false],
		]);
	});

	it('is an address for the sign-in as well with a cloud of its own', () => {
		expect(without(namesIn('cippOAuth2Api', { cloud: 'custom' }))).toEqual([
			...FOUR,
			CLOUD,
			['authority', 'Sign-In Address', true],
		]);
	});

	it('holds no expression in a field that is shown: the editor would not run the test', () => {
		for (const type of ['cippOAuth2Api', 'cippApi']) {
			for (const { default: value } of shown(type)) expect(String(value)).not.toMatch(/^=/);
		}
	});

	it('says what becomes of an access token URL of its own', () => {
		const own = { accessTokenUrl: 'https://login.example.com/token' };

		expect(without(namesIn('cippOAuth2Api', own))).toEqual([
			...FOUR,
			CLOUD,
			['accessTokenUrlNotice', expect.stringMatching(/Create a new credential to be sure/), false],
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

		expect(new CippOAuth2Api().extends).toContain('oAuth2Api');
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

	const read = async () =>
		await t.credentials.getDecrypted(
			{} as never,
			{ id: '1', name: 'CIPP' },
			'cippOAuth2Api',
			'internal',
		);
	const tokenUrlAt = (address: string) =>
		`${address}/${t.cipp.credentials.tenantId}/oauth2/v2.0/token`;

	it.each([
		[undefined, 'https://login.microsoftonline.com'],
		['global', 'https://login.microsoftonline.com'],
		['usGovernment', 'https://login.microsoftonline.us'],
		['china', 'https://login.partner.microsoftonline.cn'],
	])('the token of the cloud %s comes from its own address', async (cloud, address) => {
		const { apiUrl, tenantId, clientId, clientSecret } = t.credentials.read('cippOAuth2Api');
		const entered = { apiUrl, tenantId: ` ${String(tenantId)} `, clientId, clientSecret, cloud };
		t.credentials.save('cippOAuth2Api', entered as ICredentialDataDecryptedObject);

		const { accessTokenUrl, scope } = await read();
		expect(accessTokenUrl).toBe(tokenUrlAt(address));
		expect(scope).toBe(`api://${t.cipp.credentials.clientId}/.default`);
	});

	it.each(['', '/', '//'])('the sign-in address of another one may end in %j', async (end) => {
		enter('cippOAuth2Api', { authority: ` ${t.cipp.url}${end} ` });

		expect((await read()).accessTokenUrl).toBe(t.cipp.tokenUrl);
	});

	it.each([
		['as the editor stored it, without what had its default', {}],
		[
			'with the expressions that were the defaults',
			{
				accessTokenUrl:
					'=https://login.microsoftonline.com/{{$self["tenantId"]}}/oauth2/v2.0/token',
				scope: '=api://{{$self["clientId"]}}/.default',
			},
		],
	])('a credential of an earlier version means what it meant: %s', async (_name, stored) => {
		const { apiUrl, tenantId, clientId, clientSecret } = t.credentials.read('cippOAuth2Api');
		const grantType = 'clientCredentials';
		t.credentials.save('cippOAuth2Api', {
			...{ apiUrl, tenantId, clientId, clientSecret, grantType },
			...stored,
		} as ICredentialDataDecryptedObject);

		expect(await read()).toMatchObject({
			accessTokenUrl: tokenUrlAt('https://login.microsoftonline.com'),
			scope: `api://${t.cipp.credentials.clientId}/.default`,
			clientId,
			clientSecret,
			authentication: 'body',
		});
	});

	it('a credential of an earlier version with an address and a scope of its own works', async () => {
		const { apiUrl, tenantId, clientId, clientSecret } = t.credentials.read('cippOAuth2Api');
		t.credentials.save('cippOAuth2Api', {
			...{ apiUrl, tenantId, clientId, clientSecret },
			accessTokenUrl: t.cipp.tokenUrl,
			scope: t.cipp.credentials.scope,
		} as ICredentialDataDecryptedObject);
		const { output } = await t.run({ parameters: SEND_ONLY });

		expect(output).toHaveLength(3);
		expect(t.cipp.tokenRequests).toHaveLength(1);
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

import type { IDataObject } from 'n8n-workflow';

import { CippApi } from '../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import { CippWebhookApi } from '../../credentials/CippWebhookApi.credentials';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { MemoryCredentials } from '../../workbench/memoryCredentials';
import { CIPP_NODE_TYPE, runCipp } from '../../workbench/runCipp';
import { NodeTypeList } from '../../workbench/n8nEngine';
import { startSimulator, type Simulator } from '../../simulator';

const SECRET = 'a-secret-that-nobody-guesses';
const URL = 'https://n8n.example.com/webhook/1a2b/cipp';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ access: { baseRole: 'admin' } });
});
afterEach(async () => await cipp.close());

async function connect(parameters: IDataObject = {}, secret: IDataObject = {}) {
	const credentials = new MemoryCredentials(
		[new CippOAuth2Api(), new CippApi(), new CippWebhookApi()],
		new NodeTypeList({}),
	);
	const { tenantId, clientId, clientSecret } = cipp.credentials;
	credentials.save('cippOAuth2Api', {
		apiUrl: cipp.url,
		tenantId,
		clientId,
		clientSecret,
		accessTokenUrl: cipp.tokenUrl,
	});
	credentials.save('cippWebhookApi', { authType: 'bearer', secret: SECRET, ...secret } as never);
	expect(CIPP_NODE_TYPE).toBe('n8n-nodes-cipp.cipp');
	return await runCipp({
		node: new Cipp(),
		credentials,
		items: [{}],
		executionId: '1',
		parameters: {
			resource: 'cipp',
			operation: 'connectWebhook',
			webhookUrl: URL,
			replaceExisting: false,
			standardizedSchema: true,
			...parameters,
		} as never,
		nodeSettings: {
			credentials: {
				cippOAuth2Api: { id: '1', name: 'CIPP' },
				cippWebhookApi: { id: '2', name: 'Secret' },
			},
			onError: 'continueErrorOutput',
		},
	});
}

const bodies = () => cipp.requestsTo('ExecNotificationConfig').map(({ body }) => body);

it('changes the webhook and its secret, and sends everything else back as it was', async () => {
	cipp.notifications.settings.write({
		email: 'alerts@msp.example',
		webhook: '',
		webhookAuthType: { value: 'ApiKey' },
		webhookAuthHeaderName: 'X-Old',
		webhookAuthHeaderValue: 'old-secret',
		onePerTenant: true,
		sendtoIntegration: true,
		UseStandardizedSchema: false,
		Severity: [{ value: 'Alert' }, { value: 'Error' }],
		logsToInclude: [{ value: 'Standards' }, { value: 'Alerts' }],
	});
	const { output, errors } = await connect();
	expect(errors).toEqual([]);
	expect(output.map(({ json }) => json)).toEqual([
		{
			success: true,
			message: expect.stringContaining('Send a test notification') as string,
			webhook: URL,
			authentication: 'Bearer',
			standardizedSchema: true,
			replaced: null,
		},
	]);
	expect(bodies()).toEqual([
		{
			email: 'alerts@msp.example',
			webhook: URL,
			webhookAuthType: { label: 'Bearer', value: 'Bearer' },
			webhookAuthToken: SECRET,
			webhookAuthUsername: '',
			webhookAuthPassword: '',
			webhookAuthHeaderName: 'X-Old',
			webhookAuthHeaderValue: 'SentToKeyVault',
			webhookAuthHeaders: '',
			onePerTenant: true,
			sendtoIntegration: true,
			UseStandardizedSchema: true,
			Severity: [
				{ label: 'Alert', value: 'Alert' },
				{ label: 'Error', value: 'Error' },
			],
			logsToInclude: [
				{ label: 'Standards', value: 'Standards' },
				{ label: 'Alerts', value: 'Alerts' },
			],
		},
	]);
	expect(cipp.notifications.settings.headers()).toEqual({ Authorization: `Bearer ${SECRET}` });
	expect(JSON.stringify(output)).not.toContain(SECRET);
});

it.each<[string, IDataObject, IDataObject]>([
	['basic', { user: 'cipp' }, { Authorization: `Basic ${btoa(`cipp:${SECRET}`)}` }],
	['apiKey', { headerName: 'X-Secret' }, { 'X-Secret': SECRET }],
])('sets the secret in the form %s', async (authType, data, headers) => {
	const { errors } = await connect({}, { authType, ...data });
	expect(errors).toEqual([]);
	expect(cipp.notifications.settings.headers()).toEqual(headers);
});

it('takes the place of another webhook only when told to', async () => {
	cipp.notifications.settings.write({ webhook: 'https://other.example/hook?key=geheim' });
	const refused = await connect();
	expect(refused.output).toEqual([]);
	expect(refused.errors[0]?.json.message).toBe(
		'CIPP sends to another webhook already: https://other.example/hook',
	);
	expect(bodies()).toEqual([]);
	const { output } = await connect({ replaceExisting: true });
	expect(output[0]?.json).toMatchObject({ replaced: 'https://other.example/hook' });
	expect(cipp.notifications.settings.webhook).toBe(URL);
});

it.each([
	['={{ "" }}', /“Webhook URL” is empty/],
	['n8n.example.com/webhook/x', /no address of a webhook/],
	['https://n8n.example.com/webhook-test/x/cipp', /the test URL/],
])('sends nothing for the address “%s”', async (webhookUrl, message) => {
	const { errors } = await connect({ webhookUrl });
	expect(errors[0]?.json.message).toMatch(message);
	expect(cipp.requests.filter(({ endpoint }) => /Notification/.test(endpoint))).toEqual([]);
});

it('says which role it needs', async () => {
	cipp.access.baseRole = 'editor';
	const { errors } = await connect();
	expect(errors[0]?.json.message).toMatch(/CIPP\.AppSettings\.Read/);
});

it('does not believe a success that cannot be read back', async () => {
	cipp.fault({
		endpoint: 'ExecNotificationConfig',
		status: 200,
		json: { Results: 'Successfully set the configuration' },
	});
	const { errors } = await connect();
	expect(errors[0]?.json.message).toBe('CIPP reported success, but does not have the webhook');
});

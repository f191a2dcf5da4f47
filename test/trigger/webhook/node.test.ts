import { NodeHelpers } from 'n8n-workflow';

import packageJson from '../../../package.json';
import { CippTrigger } from '../../../nodes/CippTrigger/CippTrigger.node';
import { CippWebhookTrigger } from '../../../nodes/CippWebhookTrigger/CippWebhookTrigger.node';

const node = new CippWebhookTrigger();
const { description } = node;

it('is part of the package, with the credential of its secret', () => {
	expect(packageJson.n8n.nodes).toContain(
		'dist/nodes/CippWebhookTrigger/CippWebhookTrigger.node.js',
	);
	expect(packageJson.n8n.credentials).toContain('dist/credentials/CippWebhookApi.credentials.js');
});

it('takes webhooks, polls, and runs on what either of them brings', () => {
	expect(description).toMatchObject({
		name: 'cippWebhookTrigger',
		version: 1,
		polling: true,
		inputs: [],
		webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'cipp' }],
	});
	for (const method of [node.webhook, node.poll, node.execute]) {
		expect(method).toBeInstanceOf(Function);
	}
});

it('leaves the webhook of CIPP alone when a workflow is published or not any more', async () => {
	const { checkExists, create, delete: remove } = node.webhookMethods.default;
	expect([await checkExists(), await create(), await remove()]).toEqual([true, true, true]);
});

it('signs in as the CIPP Trigger does, and needs the secret besides', () => {
	expect(description.credentials?.slice(0, 2)).toEqual(new CippTrigger().description.credentials);
	expect(description.credentials?.[2]).toMatchObject({ name: 'cippWebhookApi', required: true });
});

it('keeps the values that workflows store', () => {
	const events = description.properties.find(({ name }) => name === 'events');
	expect(events?.options?.map((option) => 'value' in option && option.value)).toEqual([
		'alertRaised',
		'alertCleared',
		'auditLogAlert',
		'offboardingCompleted',
		'offboardingCompletedWithErrors',
		'offboardingFailed',
		'taskFinished',
		'standards',
		'customTest',
		'logbookEntry',
		'deliveryFailed',
		'testNotification',
		'other',
	]);
	expect(
		NodeHelpers.getNodeParameters(description.properties, {}, true, false, null, null),
	).toMatchObject({
		authentication: 'oAuth2',
		events: ['alertRaised', 'auditLogAlert', 'deliveryFailed', 'testNotification'],
		filters: {},
		options: {},
		requestOptions: {},
	});
	const nested = description.properties
		.filter(({ name }) => name === 'filters' || name === 'options')
		.flatMap(({ options }) => options?.map(({ name }) => name));
	expect(nested).toEqual([
		'alertTypes',
		'severities',
		'tenants',
		'repeatFindings',
		'returnNewPassword',
	]);
});

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { IDataObject } from 'n8n-workflow';

import { itemsOf } from '../n8n/n8nApi';
import { until } from '../process/until';
import { draftWorkflow } from '../workflows/draft';
import { cippWebhookTrigger, end } from '../workflows/nodes';
import { EVERY_3_S } from './support/soon';
import { setStage, type Stage } from './support/stage';
import { offboardInWizard } from './support/wizard';

const SECRET = 'a-secret-that-nobody-guesses';
const SEVERAL_POLLS_MS = 10_000;
const EVENTS = [
	'alertRaised',
	'offboardingCompleted',
	'offboardingCompletedWithErrors',
	'offboardingFailed',
	'deliveryFailed',
	'testNotification',
];

const webhookId = randomUUID();
let stage: Stage;
let workflowId: string;

const address = () => `${stage.n8n.url}/webhook/${webhookId}/cipp`;

beforeAll(async () => {
	stage = await setStage();
	const { api, credential, cipp } = stage;
	const secret = await api.createCredential('cippWebhookApi', 'Secret', {
		authType: 'bearer',
		secret: SECRET,
	});
	workflowId = await api.createWorkflow(
		draftWorkflow(
			'Alerts',
			[
				cippWebhookTrigger({
					credential,
					secret,
					webhookId,
					events: EVENTS,
					cronExpressions: EVERY_3_S,
				}),
				end('Done'),
			],
			[['CIPP Webhook Trigger', 'Done']],
		),
	);
	await api.activate(workflowId);
	cipp.notifications.settings.write({
		webhook: address(),
		webhookAuthType: { value: 'Bearer' },
		webhookAuthToken: SECRET,
		UseStandardizedSchema: true,
	});
});

afterAll(async () => {
	await stage?.clear();
});

/** What came out of the workflow, as short texts. */
async function reported(): Promise<string[]> {
	const list = await stage.api.executions(workflowId);
	const executions = await Promise.all(list.map(async ({ id }) => await stage.api.execution(id)));
	return executions
		.flatMap((execution) => itemsOf(execution, 'Done'))
		.map(({ json }) => `${String(json.event)} ${nameOf(json)}`)
		.sort();
}

const nameOf = ({ userEmail, preview, title }: IDataObject) =>
	String(userEmail ?? preview ?? title);

async function waitForReports(expected: string[]): Promise<void> {
	await until('the reports', async () => (await reported()).length >= expected.length);
	await sleep(SEVERAL_POLLS_MS);
	expect(await reported()).toEqual([...expected].sort());
}

const admin = (name: string) => ({ userPrincipalName: name });

const soFar: string[] = [];

describe('the active CIPP Webhook Trigger', () => {
	it('lets nobody in without the secret', async () => {
		const send = async (headers: Record<string, string>) =>
			await fetch(address(), {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...headers },
				body: JSON.stringify({ Title: 'CIPP Notification Test', Text: 'x' }),
			});
		expect((await send({})).status).toBe(401);
		const refused = await send({ authorization: 'Bearer wrong' });
		expect(refused.status).toBe(401);
		expect(await refused.text()).toContain('The secret is missing or wrong');
		expect((await send({ authorization: `Bearer ${SECRET}` })).status).toBe(200);
		soFar.push('testNotification CIPP Notification Test');
		await waitForReports(soFar);
	});

	it('starts the workflow once for each finding and each offboarding, whichever way they come', async () => {
		const { cipp } = stage;
		cipp.failDelivery({ how: 'twice', times: 1 });
		cipp.runAlert({
			tenant: 'contoso.com',
			command: 'Get-CIPPAlertAdminPassword',
			findings: [admin('a@contoso.com'), admin('b@contoso.com')],
		});
		await cipp.webhooksSettled();
		cipp.runAlert({
			tenant: 'contoso.com',
			command: 'Get-CIPPAlertAdminPassword',
			findings: [admin('a@contoso.com'), admin('b@contoso.com'), admin('c@contoso.com')],
		});
		await cipp.webhooksSettled();
		await offboardInWizard(cipp, 'contoso.com', 'jane.doe@contoso.com', { webhook: true });
		await offboardInWizard(cipp, 'fabrikam.com', 'john.smith@fabrikam.com', { webhook: true });
		soFar.push(
			...['a', 'b', 'c'].map((name) => `alertRaised ${name}@contoso.com`),
			'offboardingCompleted jane.doe@contoso.com',
			'offboardingCompleted john.smith@fabrikam.com',
		);
		await waitForReports(soFar);
		expect(cipp.notifications.delivery.sent.map(({ status }) => status)).toEqual(
			cipp.notifications.delivery.sent.map(() => 200),
		);
	});

	it('finds what the webhook did not bring while n8n was down, and that it was not delivered', async () => {
		const { cipp, n8n } = stage;
		await n8n.stop();
		await offboardInWizard(cipp, 'northwind.example', 'mike@northwind.example', { webhook: true });
		await cipp.webhooksSettled();
		await until('the offboarding to end', () =>
			cipp.tasks.every(({ TaskState, Hidden }) => Hidden || TaskState === 'Completed'),
		);
		await cipp.webhooksSettled();
		await n8n.start();
		soFar.push('offboardingCompleted mike@northwind.example');
		// An end that is less than a minute and a half old is left to the webhook.
		await until('the report', async () => (await reported()).includes(soFar.at(-1) ?? ''), 180_000);
		const failed = (await reported()).filter((line) => line.startsWith('deliveryFailed'));
		expect(failed).toHaveLength(1);
		await waitForReports([...soFar, ...failed]);
	});

	it('shows no execution that failed', async () => {
		const list = await stage.api.executions(workflowId);
		expect(list.filter(({ status }) => status !== 'success')).toEqual([]);
	});
});

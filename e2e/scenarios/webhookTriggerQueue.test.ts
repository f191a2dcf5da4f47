import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { startSimulator, type Simulator } from '../../simulator';
import { oAuth2Data } from '../credentialData';
import type { N8n } from '../n8n/n8n';
import { itemsOf } from '../n8n/n8nApi';
import { until } from '../process/until';
import { POSTGRES_USER, startPostgres, type Database } from '../system/postgres';
import { findProgram, postgresFolders } from '../system/programs';
import { startRedis, type Service } from '../system/redis';
import { draftWorkflow } from '../workflows/draft';
import { cippWebhookTrigger, end } from '../workflows/nodes';
import { EVERY_3_S } from './support/soon';
import { logFolder, prepareN8n } from './support/stage';
import { offboardInWizard } from './support/wizard';

const redisServer = findProgram(['redis-server']);
const initdb = findProgram(['initdb'], postgresFolders());
const isMissing = redisServer === undefined || initdb === undefined;
if (isMissing) {
	console.log('Webhooks in queue mode are not tested: Redis or PostgreSQL is not on this machine.');
}
const describeWithServices = isMissing ? describe.skip : describe;

const MINUTES = 60_000;
const SECRET = 'a-secret-that-nobody-guesses';
const COMMAND = 'Get-CIPPAlertAdminPassword';
const TENANTS = Array.from({ length: 6 }, (_, index) => `tenant${index + 1}.example`);
const FINDINGS_PER_TENANT = 5;

let cipp: Simulator;
let redis: Service;
let database: Database;
let n8n: N8n;
let workflowId: string;

describeWithServices('queue mode with a process for webhooks and two workers', () => {
	beforeAll(async () => {
		cipp = await startSimulator({ volume: { tenants: TENANTS.length, usersPerTenant: 3 } });
		const logs = `${logFolder()}-services`;
		mkdirSync(logs, { recursive: true });
		redis = await startRedis(redisServer ?? '', logs);
		database = await startPostgres(initdb ?? '', logs);
		n8n = await prepareN8n({
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(database.port),
			DB_POSTGRESDB_DATABASE: POSTGRES_USER,
			DB_POSTGRESDB_USER: POSTGRES_USER,
			DB_POSTGRESDB_CONNECTION_TIMEOUT: '120000',
			DB_PING_TIMEOUT_MS: '60000',
			// The main process leaves the webhooks to the one that is there for them.
			N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
		});
		await n8n.start();
		await n8n.api.setUpOwner();
		const { api } = n8n;
		const credential = await api.createCredential('cippOAuth2Api', 'CIPP', oAuth2Data(cipp));
		const secret = await api.createCredential('cippWebhookApi', 'Secret', {
			authType: 'bearer',
			secret: SECRET,
		});
		const webhookId = randomUUID();
		workflowId = await api.createWorkflow(
			draftWorkflow(
				'Alerts',
				[
					cippWebhookTrigger({
						credential,
						secret,
						webhookId,
						events: ['alertRaised', 'offboardingCompleted'],
						cronExpressions: EVERY_3_S,
					}),
					end('Done'),
				],
				[['CIPP Webhook Trigger', 'Done']],
			),
		);
		await n8n.startWorker('worker-1', { concurrency: 5 });
		await n8n.startWorker('worker-2', { concurrency: 5 });
		const processor = await n8n.startWebhookProcessor('webhooks');
		await api.activate(workflowId);
		cipp.notifications.settings.write({
			webhook: `${processor.url}/webhook/${webhookId}/cipp`,
			webhookAuthType: { value: 'Bearer' },
			webhookAuthToken: SECRET,
			UseStandardizedSchema: true,
		});
	}, 10 * MINUTES);

	afterAll(async () => {
		await n8n?.remove();
		await database?.stop();
		await redis?.stop();
		await cipp?.close();
	}, 2 * MINUTES);

	it(
		'reports each event exactly once, when webhooks are lost, late, and come twice',
		async () => {
			const expected: string[] = [];
			for (const how of ['twice', 'late', 'twice'] as const) {
				cipp.failDelivery({ how, times: 2, delayMs: 1_000 });
			}
			for (const tenant of TENANTS) {
				const names = Array.from(
					{ length: FINDINGS_PER_TENANT },
					(_, index) => `admin${index}@${tenant}`,
				);
				const findings = names.map((userPrincipalName) => ({ userPrincipalName }));
				// CIPP sends all rows again when one is added, here while the first are on their way.
				cipp.runAlert({ tenant, command: COMMAND, findings: findings.slice(0, -1) });
				cipp.runAlert({ tenant, command: COMMAND, findings });
				expected.push(...names.map((name) => `alertRaised ${name}`));
			}
			await cipp.webhooksSettled();
			for (const how of ['lost', 'twice', 'late'] as const) {
				cipp.failDelivery({ how, times: 2, delayMs: 1_000 });
			}
			for (const tenant of TENANTS) {
				await offboardInWizard(cipp, tenant, `user1@${tenant}`, { webhook: true });
				expected.push(`offboardingCompleted user1@${tenant}`);
			}
			const ended = () => cipp.tasks.every((row) => row.Hidden || row.TaskState === 'Completed');
			await until('the offboardings to end', ended);
			await cipp.webhooksSettled();
			// What the webhook did not bring comes once it is older than a minute and a half.
			await until(
				'the reports',
				async () => (await reported()).length >= expected.length,
				5 * MINUTES,
				2_000,
			);
			await sleep(15_000);
			expect(await reported()).toEqual(expected.sort());
			const lost = cipp.notifications.delivery.sent.filter(({ status }) => status === undefined);
			expect(lost).toHaveLength(2);
			const list = await n8n.api.executions(workflowId);
			expect(list.filter(({ status }) => status !== 'success')).toEqual([]);
		},
		10 * MINUTES,
	);
});

async function reported(): Promise<string[]> {
	const list = await n8n.api.executions(workflowId);
	const told: string[] = [];
	for (const { id } of list) {
		for (const { json } of itemsOf(await n8n.api.execution(id), 'Done')) {
			told.push(`${String(json.event)} ${String(json.userEmail ?? json.preview)}`);
		}
	}
	return told.sort();
}

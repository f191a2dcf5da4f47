import type { IDataObject } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';

import { startSimulator, type Simulator } from '../../simulator';
import { oAuth2Data } from '../credentialData';
import type { N8n } from '../n8n/n8n';
import { itemsOf, type ExecutionSummary, type StoredExecution } from '../n8n/n8nApi';
import type { GuardedProcess } from '../process/guardedProcess';
import { until } from '../process/until';
import { POSTGRES_USER, startPostgres } from '../system/postgres';
import { findProgram, postgresFolders } from '../system/programs';
import { startRedis, type Service } from '../system/redis';
import { draftWorkflow } from '../workflows/draft';
import { end, offboard, webhook } from '../workflows/nodes';
import { queuedUsers } from './support/leavers';
import { logFolder, prepareN8n } from './support/stage';

const redisServer = findProgram(['redis-server']);
const initdb = findProgram(['initdb'], postgresFolders());
const canRun = redisServer !== undefined && initdb !== undefined;
if (!canRun) console.log('Queue mode is not tested: redis-server or PostgreSQL is not installed.');
const describeWithServices = canRun ? describe : describe.skip;

const TENANTS = 10;
const USERS_PER_TENANT = 20;
const MINUTES = 60_000;

/** How often n8n looks for executions whose worker is dead: more often than its 30 seconds. */
const STALLED_INTERVAL_MS = 5_000;

const users = Array.from({ length: TENANTS }, (_, tenant) =>
	Array.from({ length: USERS_PER_TENANT }, (_unused, user) => ({
		tenant: `tenant${tenant + 1}.example`,
		upn: `user${user + 1}@tenant${tenant + 1}.example`,
	})),
).flat();
const everyone = users.map(({ upn }) => upn).sort();

let cipp: Simulator;
let n8n: N8n;
let services: Service[] = [];
let workers: GuardedProcess[] = [];
let workflowId: string;
const path = randomUUID();

describeWithServices('queue mode with two workers, one of which dies', () => {
	beforeAll(async () => {
		cipp = await startSimulator({
			volume: { tenants: TENANTS, usersPerTenant: USERS_PER_TENANT },
			// Long enough for the other worker to take over while CIPP is still at work.
			timing: { wakeUpMs: 1_000, startMs: 500, stepMs: 50_000 },
		});
		// Beside the logs of n8n, which empties its own folder when it is prepared.
		const logs = `${logFolder()}-services`;
		mkdirSync(logs, { recursive: true });
		const redis = await startRedis(redisServer ?? '', logs);
		const postgres = await startPostgres(initdb ?? '', logs);
		services = [redis, postgres];
		n8n = await prepareN8n({
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			// A dead worker is noticed after seconds in place of a minute.
			QUEUE_WORKER_LOCK_DURATION: '10000',
			QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
			QUEUE_WORKER_STALLED_INTERVAL: String(STALLED_INTERVAL_MS),
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(postgres.port),
			DB_POSTGRESDB_DATABASE: POSTGRES_USER,
			DB_POSTGRESDB_USER: POSTGRES_USER,
			DB_POSTGRESDB_POOL_SIZE: '10',
		});
		await n8n.start();
		await n8n.api.setUpOwner();
		const credential = await n8n.api.createCredential('cippOAuth2Api', 'CIPP', oAuth2Data(cipp));
		workflowId = await n8n.api.createWorkflow(
			draftWorkflow(
				'HR webhook',
				[
					webhook(path, 'onReceived'),
					offboard(credential, {
						tenantDomain: { __rl: true, mode: 'domain', value: '={{ $json.body.tenant }}' },
						userEmail: { __rl: true, mode: 'userPrincipalName', value: '={{ $json.body.upn }}' },
						DisableSignIn: true,
						RevokeSessions: true,
						waitForCompletion: true,
						waitOptions: { pollInterval: 10 },
					}),
					end('Done'),
				],
				[
					['Webhook', 'Offboard'],
					['Offboard', 'Done'],
				],
			),
		);
		await n8n.api.activate(workflowId);
		workers = [await n8n.startWorker('worker-1', 100), await n8n.startWorker('worker-2', 100)];
	}, 8 * MINUTES);

	afterAll(async () => {
		await n8n?.remove();
		for (const service of services) await service.stop();
		await cipp?.close();
	}, 2 * MINUTES);

	it(
		'loses nobody and queues nobody twice when what failed is retried',
		async () => {
			await Promise.all(users.map(callWebhook));
			await until('half of the users', () => cipp.tasks.length >= users.length / 2, 3 * MINUTES);
			await workers[1]?.kill();
			// What a service manager does with a worker that died.
			await n8n.startWorker('worker-2-again', 100);

			// n8n does not run a lost execution again by itself: it fails, and may be retried.
			const failed = await lostExecutions();
			const sentBefore = new Set(queuedUsers(cipp));
			expect(failed.length).toBeGreaterThan(0);
			expect(sentBefore.size).toBe(queuedUsers(cipp).length);
			const t0 = Date.now();
			const show = setInterval(() => {
				void n8n.api.executions(workflowId).then((list) => {
					const counts: Record<string, number> = {};
					for (const { status, retryOf } of list) {
						const key = `${status}${retryOf ? ' retry' : ''}`;
						counts[key] = (counts[key] ?? 0) + 1;
					}
					const states: Record<string, number> = {};
					for (const t of cipp.tasks) states[t.TaskState] = (states[t.TaskState] ?? 0) + 1;
					console.log(Date.now() - t0, JSON.stringify(counts), JSON.stringify(states), cipp.tasks.length);
				});
			}, 15_000);
			void Promise.all(failed.map(async ({ id }) => await n8n.api.retry(id))).then(() => console.log('retries answered', Date.now() - t0), (e: Error) => console.log('retry failed', e.message));
			await new Promise((r) => setTimeout(r, 260_000));
			clearInterval(show);

			await until('all executions to end', allEnded, 5 * MINUTES, 2_000);
			expect(queuedUsers(cipp)).toEqual(everyone);
			expect(cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(
				Array(users.length).fill('Completed'),
			);
			expect((await reports()).map(({ userEmail }) => userEmail).sort()).toEqual(everyone);
			expect((await reports()).filter(({ status }) => status !== 'completed')).toEqual([]);
		},
		12 * MINUTES,
	);
});

async function callWebhook(user: { tenant: string; upn: string }): Promise<void> {
	const response = await fetch(`${n8n.url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(user),
	});
	if (!response.ok) throw new Error(`The webhook answered ${response.status}`);
}

const isOpen = ({ status }: ExecutionSummary) => status === 'running' || status === 'new';
const isLost = ({ status }: ExecutionSummary) => status === 'error' || status === 'crashed';

/** The executions of the dead worker: those that have failed when no more of them come. */
async function lostExecutions(): Promise<ExecutionSummary[]> {
	const lost = async () => (await n8n.api.executions(workflowId)).filter(isLost);
	let before = 0;
	return await until(
		'n8n to notice that the worker is dead',
		async () => {
			const now = await lost();
			const isSettled = now.length > 0 && now.length === before;
			before = now.length;
			return isSettled && now;
		},
		2 * MINUTES,
		STALLED_INTERVAL_MS + 2_000,
	);
}

async function allEnded(): Promise<boolean> {
	return !(await n8n.api.executions(workflowId)).some(isOpen);
}

/** What the successful executions say, one entry per user. */
async function reports(): Promise<IDataObject[]> {
	const successful = (await n8n.api.executions(workflowId)).filter(
		({ status }) => status === 'success',
	);
	const executions: StoredExecution[] = [];
	for (const { id } of successful) executions.push(await n8n.api.execution(id));
	return executions.flatMap((one) => itemsOf(one, 'Done').map(({ json }) => json));
}

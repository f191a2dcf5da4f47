import type { IDataObject } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';

import { startSimulator, type Simulator } from '../../simulator';
import { oAuth2Data } from '../credentialData';
import { STALLED_JOBS_RUN_AGAIN } from '../n8n/environment';
import type { N8n } from '../n8n/n8n';
import { itemsOf, UNDER_WAY, type CredentialReference } from '../n8n/n8nApi';
import type { GuardedProcess } from '../process/guardedProcess';
import { until } from '../process/until';
import { POSTGRES_USER, startPostgres, type Database } from '../system/postgres';
import { findProgram, postgresFolders } from '../system/programs';
import { startRedis, type Service } from '../system/redis';
import { draftWorkflow } from '../workflows/draft';
import { end, ERROR_TRIGGER, offboard, webhook } from '../workflows/nodes';
import { queuedUsers } from './support/leavers';
import { postToWebhook } from './support/postToWebhook';
import { logFolder, prepareN8n } from './support/stage';

const redisServer = findProgram(['redis-server']);
const initdb = findProgram(['initdb'], postgresFolders());
const missing = [
	...(redisServer === undefined ? ['redis-server'] : []),
	...(initdb === undefined ? ['PostgreSQL'] : []),
];
if (missing.length > 0) {
	const what = missing.join(' and no ');
	console.log(`Queue mode is not tested: there is no ${what} on this machine.`);
}
const describeWithServices = missing.length > 0 ? describe.skip : describe;

const TENANTS = 10;
const USERS_PER_TENANT = 20;
const MINUTES = 60_000;

const users = Array.from({ length: TENANTS }, (_, tenant) =>
	Array.from({ length: USERS_PER_TENANT }, (_unused, user) => ({
		tenant: `tenant${tenant + 1}.example`,
		upn: `user${user + 1}@tenant${tenant + 1}.example`,
	})),
).flat();
const everyone = users.map(({ upn }) => upn).sort();

/** Users of whose tenants CIPP is slow to tell what it has already: they are still to be sent then. */
const late = users.filter(({ tenant }) => /^tenant(?:8|9|10)\./.test(tenant));
const LATE_MS = 45_000;

let cipp: Simulator;
let redis: Service | undefined;
let database: Database;
let n8n: N8n;
let credential: CredentialReference;
let alarmId: string;
let workers: GuardedProcess[] = [];

describeWithServices('queue mode with two workers, one of which dies', () => {
	beforeAll(async () => {
		cipp = await startSimulator({ volume: { tenants: TENANTS, usersPerTenant: USERS_PER_TENANT } });
		await startInQueueMode();
		await n8n.api.setUpOwner();
		credential = await n8n.api.createCredential('cippOAuth2Api', 'CIPP', oAuth2Data(cipp));
		alarmId = await n8n.api.createWorkflow(
			draftWorkflow('Alarm', [ERROR_TRIGGER, end('Seen')], [[ERROR_TRIGGER.name, 'Seen']]),
		);
		await n8n.api.activate(alarmId);
	}, 8 * MINUTES);

	beforeEach(() => {
		cipp.reset();
		// CIPP works on nothing until a test says so: all executions are under way when a worker dies.
		cipp.clock.freeze();
	});

	afterEach(async () => {
		await Promise.all(workers.map(async (worker) => await worker.stop()));
		workers = [];
	}, 2 * MINUTES);

	afterAll(async () => {
		await n8n?.remove();
		await database?.stop();
		await redis?.stop();
		await cipp?.close();
	}, 2 * MINUTES);

	// n8n 2 does not run a lost execution again: it fails, and the error workflow is told.
	it(
		'loses nobody without a word, and queues nobody twice when HR sends all leavers again',
		async () => {
			const { workflowId, send } = await publishWebhook();
			const { first, dead, userOf } = await killOneInTheMiddle(workflowId, send);
			const firstRound = [...userOf.keys()].sort();
			// As a service manager does with a worker that died.
			const again = await startWorker('worker-2');

			// Nothing can end well while CIPP does nothing, so each execution is with a worker or has failed.
			const kept = () => {
				const started = startedBy(first, again);
				return firstRound.filter((id) => started.includes(id));
			};
			const lost = () => idsOf(workflowId, 'error');
			const noticed = () => lost().length + kept().length >= users.length;
			await until('n8n to notice', noticed, 5 * MINUTES, 1_000);
			const lostIds = lost();
			expect([...lostIds, ...kept()].sort()).toEqual(firstRound);
			expect(lostIds).toEqual(expect.arrayContaining(startedBy(dead)));
			const alarmed = async () => [...new Set(await alarms(workflowId))].sort();
			await until('alarms', async () => (await alarmed()).length >= lostIds.length, 3 * MINUTES);
			expect(await alarmed()).toEqual(lostIds);

			// n8n has kept nothing that could be run: the button Retry fails, and does not say "success".
			const retried = await n8n.api.retry(lostIds[0] ?? '');
			expect(retried).toMatchObject({ status: 'error', runData: {} });

			const keptUsers = kept().map((id) => userOf.get(id) ?? '');
			const keptAreQueued = () => {
				const queued = new Set(queuedUsers(cipp));
				return keptUsers.every((user) => queued.has(user));
			};
			await until('the others to be queued', keptAreQueued, 5 * MINUTES);
			const queuedBefore = new Set(queuedUsers(cipp));
			expect(queuedBefore.size).toBe(queuedUsers(cipp).length);
			const lostUsers = lostIds.map((id) => userOf.get(id) ?? '');
			expect(lostUsers.filter((user) => queuedBefore.has(user))).not.toHaveLength(0);
			expect(lostUsers.filter((user) => !queuedBefore.has(user))).not.toHaveLength(0);

			await send();
			await until('everyone to be queued', () => cipp.tasks.length >= users.length, 5 * MINUTES);
			// CIPP goes on when everybody has been looked up: who has ended is not found any more.
			const found = () => idsOf(workflowId, 'success').length >= queuedBefore.size;
			await until('the queued ones to be found', found, 5 * MINUTES, 1_000);
			cipp.clock.resume();
			await until('all executions to end', () => allEnded(workflowId), 5 * MINUTES, 1_000);

			expect(queuedUsers(cipp)).toEqual(everyone);
			expect(cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(users.map(() => 'Completed'));
			expect(idsOf(workflowId, 'error')).toEqual([...lostIds, retried.id].sort());
			const said = await reports(workflowId);
			expect(saidOf(said, (id) => firstRound.includes(id))).toEqual(
				keptUsers.map((user) => `${user} completed`).sort(),
			);
			expect(saidOf(said, (id) => !firstRound.includes(id))).toEqual(
				everyone.map((user) => `${user} ${queuedBefore.has(user) ? 'alreadyQueued' : 'completed'}`),
			);
		},
		25 * MINUTES,
	);

	// As n8n 1 is set: another worker runs the execution again, under the same id.
	it(
		'recognises what it has queued itself when another worker runs lost executions again',
		async () => {
			const preload = [STALLED_JOBS_RUN_AGAIN];
			const { workflowId, send } = await publishWebhook();
			const { first, dead, userOf } = await killOneInTheMiddle(workflowId, send, preload);
			const queuedBefore = new Set(queuedUsers(cipp));
			const lostUsers = startedBy(dead).map((id) => userOf.get(id) ?? '');
			expect(lostUsers.filter((user) => queuedBefore.has(user))).not.toHaveLength(0);
			expect(lostUsers.filter((user) => !queuedBefore.has(user))).not.toHaveLength(0);

			const other = await startWorker('worker-3', preload);
			const takenOver = () => {
				const started = startedBy(first, other);
				return [...userOf.keys()].every((id) => started.includes(id));
			};
			await until('all executions to be with a worker', takenOver, 5 * MINUTES, 1_000);
			await until('everyone to be queued', () => cipp.tasks.length >= users.length, 5 * MINUTES);
			cipp.clock.resume();
			await until('all executions to end', () => allEnded(workflowId), 5 * MINUTES, 1_000);

			expect(queuedUsers(cipp)).toEqual(everyone);
			expect(saidOf(await reports(workflowId))).toEqual(
				everyone.map((user) => `${user} completed`),
			);
			expect(await alarms(workflowId)).toEqual([]);
		},
		25 * MINUTES,
	);
});

async function startInQueueMode(): Promise<void> {
	// Beside the logs of n8n, which empties its own folder when it is prepared.
	const logs = `${logFolder()}-services`;
	mkdirSync(logs, { recursive: true });
	redis = await startRedis(redisServer ?? '', logs);
	database = await startPostgres(initdb ?? '', logs);
	n8n = await prepareN8n({
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		// A dead worker is noticed after half a minute in place of up to a minute and a half.
		QUEUE_WORKER_LOCK_DURATION: '30000',
		QUEUE_WORKER_LOCK_RENEW_TIME: '5000',
		QUEUE_WORKER_STALLED_INTERVAL: '5000',
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(database.port),
		DB_POSTGRESDB_DATABASE: POSTGRES_USER,
		DB_POSTGRESDB_USER: POSTGRES_USER,
		// A worker with many executions at once asks for many connections, and on a slow machine for long.
		DB_POSTGRESDB_POOL_SIZE: '20',
		DB_POSTGRESDB_CONNECTION_TIMEOUT: '120000',
		DB_PING_TIMEOUT_MS: '60000',
	});
	await n8n.start();
}

/** Starts a worker with room for half of the users, so that each of two has to take its half. */
async function startWorker(name: string, preload: string[] = []): Promise<GuardedProcess> {
	const worker = await n8n.startWorker(name, { concurrency: users.length / 2, preload });
	workers.push(worker);
	return worker;
}

/** Publishes HR webhook > Offboard User with waiting; `send` calls it once for each user, at once. */
async function publishWebhook(): Promise<{ workflowId: string; send: () => Promise<void> }> {
	const path = randomUUID();
	const workflowId = await n8n.api.createWorkflow(
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
					waitOptions: { pollInterval: 5 },
				}),
				end('Done'),
			],
			[
				['Webhook', 'Offboard'],
				['Offboard', 'Done'],
			],
			{ errorWorkflow: alarmId },
		),
	);
	await n8n.api.activate(workflowId);
	const call = async (user: { tenant: string; upn: string }) => {
		const response = await postToWebhook(n8n, path, user);
		if (!response.ok) throw new Error(`The webhook answered ${response.status}`);
	};
	return { workflowId, send: async () => void (await Promise.all(users.map(call))) };
}

/**
 * Sends all leavers to two workers and kills the second. By then most users are queued, and the others
 * are not: executions of both kinds die.
 *
 * @returns both workers, and which execution is about which user
 */
async function killOneInTheMiddle(
	workflowId: string,
	send: () => Promise<void>,
	preload?: string[],
): Promise<{ first: GuardedProcess; dead: GuardedProcess; userOf: Map<string, string> }> {
	const first = await startWorker('worker-1', preload);
	const dead = await startWorker('worker-2', preload);
	const slow = cipp.fault({
		endpoint: 'ListScheduledItems',
		when: ({ query }) => late.some(({ tenant }) => JSON.stringify(query).includes(tenant)),
		delayMs: LATE_MS,
	});
	await send();
	const started = () => startedBy(first, dead).length >= users.length;
	await until('all executions to start', started, 5 * MINUTES, 20);
	const userOf = usersOf(workflowId);
	const most = users.length - late.length;
	await until('most users to be queued', () => cipp.tasks.length >= most, 5 * MINUTES, 20);
	await dead.kill();
	slow.remove();
	expect([...userOf.values()].sort()).toEqual(everyone);
	return { first, dead, userOf };
}

/** Ids of the executions that workers say they have started. */
function startedBy(...some: GuardedProcess[]): string[] {
	const lines = some.flatMap((worker) => [
		...worker.words().matchAll(/Worker started execution (\d+)/g),
	]);
	return lines.map(([, id = '']) => id);
}

/** Ids of the executions of a workflow, sorted as texts. */
function idsOf(workflowId: string, status?: string): string[] {
	return database
		.query(`SELECT id, status FROM execution_entity WHERE "workflowId" = '${workflowId}'`)
		.filter(([, own]) => status === undefined || own === status)
		.map(([id = '']) => id)
		.sort();
}

/** Whom the executions of a workflow are about. An execution that fails does not keep it. */
function usersOf(workflowId: string): Map<string, string> {
	const rows = database.query(
		`SELECT id, substring(data FROM 'user\\d+@tenant\\d+\\.example') FROM execution_entity
		JOIN execution_data ON "executionId" = id WHERE "workflowId" = '${workflowId}'`,
	);
	return new Map(rows.map(([id = '', user = '']) => [id, user]));
}

function allEnded(workflowId: string): boolean {
	return UNDER_WAY.every((status) => idsOf(workflowId, status).length === 0);
}

/** Ids of the executions of a workflow of which the error workflow was told. */
async function alarms(workflowId: string): Promise<string[]> {
	const told: string[] = [];
	for (const id of idsOf(alarmId, 'success')) {
		const alarm = await n8n.api.execution(id);
		for (const { json } of itemsOf(alarm, 'Seen')) {
			const { execution, workflow } = json as { execution: IDataObject; workflow: IDataObject };
			if (workflow.id === workflowId) told.push(String(execution.id));
		}
	}
	return told;
}

interface Report {
	execution: string;
	user: string;
	status: string;
}

/** What the successful executions of a workflow say. */
async function reports(workflowId: string): Promise<Report[]> {
	const said: Report[] = [];
	for (const id of idsOf(workflowId, 'success')) {
		for (const { json } of itemsOf(await n8n.api.execution(id), 'Done')) {
			said.push({ execution: id, user: String(json.userEmail), status: String(json.status) });
		}
	}
	return said;
}

/** Users and statuses of some executions, sorted. */
function saidOf(said: Report[], isMeant: (execution: string) => boolean = () => true): string[] {
	return said
		.filter(({ execution }) => isMeant(execution))
		.map(({ user, status }) => `${user} ${status}`)
		.sort();
}

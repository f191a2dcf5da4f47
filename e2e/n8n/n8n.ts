import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { freePorts } from '../process/freePorts';
import { GuardedProcess } from '../process/guardedProcess';
import { until } from '../process/until';
import { n8nEnvironment } from './environment';
import type { InstalledN8n } from './installN8n';
import { N8nApi } from './n8nApi';
import { UserFolder } from './userFolder';

export interface N8nOptions {
	installed: InstalledN8n;
	/** Content of the packed package, to be installed as a community package. */
	packageFolder: string;
	/** Folder for the logs; what an earlier run left there is removed. */
	logs: string;
	/** Port to listen on; a free one when left out. */
	port?: number;
	/** Settings of n8n, by the names of its environment variables. */
	settings?: Record<string, string>;
}

export interface WorkerOptions {
	concurrency: number;
	/** Files to load into it before anything else. */
	preload?: string[];
}

interface RunOptions {
	/** Name of the file that gets what it says. */
	log: string;
	brokerPort: number;
	/** User folder; that of the server when left out. */
	folder?: UserFolder;
	/** Where it listens; the port of the server when left out. */
	port?: number;
	preload?: string[] | undefined;
}

const START_MS = 180_000;

/** One n8n with a user folder of its own, and all processes that work on it. */
export class N8n {
	readonly url: string;

	readonly api: N8nApi;

	/** Where n8n writes down the hosts outside this machine that it wanted to reach. */
	private readonly refusedConnections: string;

	private readonly folder = new UserFolder();

	private readonly foldersOfWorkers = new Map<string, UserFolder>();

	private readonly encryptionKey = randomBytes(24).toString('hex');

	private readonly processes = new Set<GuardedProcess>();

	private main?: GuardedProcess;

	/** Where the package lies, as n8n loads it. */
	readonly installedPackage: string;

	/** Folder of the logs. */
	readonly logs: string;

	private constructor(
		private readonly options: N8nOptions,
		private readonly port: number,
		private readonly brokerPort: number,
	) {
		this.url = `http://127.0.0.1:${port}`;
		this.api = new N8nApi(this.url);
		this.logs = options.logs;
		this.refusedConnections = join(options.logs, 'refused-connections.txt');
		this.installedPackage = this.folder.install(options.packageFolder);
	}

	/** Makes the user folder with the package in it; nothing runs yet. */
	static async prepare(options: N8nOptions): Promise<N8n> {
		const [port = 0, brokerPort = 0] = await freePorts(2);
		rmSync(options.logs, { recursive: true, force: true });
		mkdirSync(options.logs, { recursive: true });
		return new N8n(options, options.port ?? port, brokerPort);
	}

	/** Starts the server and waits until it takes requests. */
	async start(): Promise<void> {
		if (await this.api.isReady()) {
			throw new Error(`Another n8n listens on port ${this.port}. Choose another port.`);
		}
		const main = this.run(['start'], { log: this.freeLog('n8n'), brokerPort: this.brokerPort });
		this.main = main;
		await until(
			'n8n to be ready',
			async () => {
				if (main.code !== undefined) {
					throw new Error(`n8n ended with ${main.code}:\n${main.tail()}`);
				}
				return await this.api.isReady();
			},
			START_MS,
		);
	}

	/**
	 * Starts a worker of the queue mode and waits until it takes jobs. It has a user folder of its own,
	 * as on a machine of its own, and finds it again when it is started again.
	 *
	 * @param name of the worker
	 * @param options how many executions it runs at once, and files to load into it first
	 */
	async startWorker(name: string, options: WorkerOptions): Promise<GuardedProcess> {
		const [brokerPort = 0] = await freePorts(1);
		const folder = this.foldersOfWorkers.get(name) ?? new UserFolder();
		this.foldersOfWorkers.set(name, folder);
		folder.install(this.options.packageFolder);
		const args = ['worker', `--concurrency=${options.concurrency}`];
		const log = this.freeLog(name);
		const worker = this.run(args, { log, brokerPort, folder, preload: options.preload });
		await until(
			`${name} to be ready`,
			() => {
				if (worker.code !== undefined) {
					throw new Error(`${name} ended with ${worker.code}:\n${worker.tail()}`);
				}
				return worker.words().includes('n8n worker is now ready');
			},
			START_MS,
		);
		return worker;
	}

	/**
	 * Starts a process of the queue mode that takes webhooks, and waits until it takes requests. It has a
	 * user folder of its own, as on a machine of its own.
	 *
	 * @param name of the process
	 * @returns the process, and the address at which it listens
	 */
	async startWebhookProcessor(name: string): Promise<{ process: GuardedProcess; url: string }> {
		const [port = 0, brokerPort = 0] = await freePorts(2);
		const folder = this.foldersOfWorkers.get(name) ?? new UserFolder();
		this.foldersOfWorkers.set(name, folder);
		folder.install(this.options.packageFolder);
		const started = this.run(['webhook'], { log: this.freeLog(name), brokerPort, port, folder });
		const url = `http://127.0.0.1:${port}`;
		await until(
			`${name} to be ready`,
			async () => {
				if (started.code !== undefined) {
					throw new Error(`${name} ended with ${started.code}:\n${started.tail()}`);
				}
				return (await fetch(`${url}/healthz/readiness`).catch(() => undefined))?.ok === true;
			},
			START_MS,
		);
		return { process: started, url };
	}

	/** Ends the server as a service manager would; the user folder stays for another start. */
	async stop(): Promise<void> {
		await this.main?.stop();
	}

	/** Ends the server without warning. */
	async kill(): Promise<void> {
		await this.main?.kill();
	}

	/**
	 * Runs a command of n8n to its end, beside the server.
	 *
	 * @param args such as `execute`, `--id=1`
	 * @returns its exit code and everything it said
	 */
	async command(...args: string[]): Promise<{ code: number; output: string }> {
		const [brokerPort = 0] = await freePorts(1);
		const log = this.freeLog(args[0]?.replace(/\W/g, '-') ?? 'command');
		const command = this.run(args, { log, brokerPort });
		const code = await command.end(START_MS);
		return { code, output: command.words() };
	}

	/** Writes a file that a command of n8n is to read. */
	write(name: string, content: unknown): string {
		return this.folder.write(name, content);
	}

	/** The hosts outside this machine that n8n wanted to reach, and was not let. */
	get refusedHosts(): string[] {
		if (!existsSync(this.refusedConnections)) return [];
		const lines = readFileSync(this.refusedConnections, 'utf8').trim().split('\n');
		return [...new Set(lines)].sort();
	}

	/** Ends everything and removes the user folder. The logs stay. */
	async remove(): Promise<void> {
		await Promise.all([...this.processes].map(async (one) => await one.stop()));
		for (const folder of [this.folder, ...this.foldersOfWorkers.values()]) folder.remove();
	}

	private run(
		args: string[],
		{ log, brokerPort, folder, preload, port = this.port }: RunOptions,
	): GuardedProcess {
		const { path } = folder ?? this.folder;
		const started = new GuardedProcess({
			command: this.options.installed.node,
			args: [this.options.installed.script, ...args],
			cwd: path,
			log: join(this.logs, log),
			env: n8nEnvironment({
				userFolder: path,
				encryptionKey: this.encryptionKey,
				port,
				brokerPort,
				refusedConnections: this.refusedConnections,
				...(preload && { preload }),
				extra: { ...this.options.installed.settings, ...this.options.settings },
			}),
		});
		this.processes.add(started);
		return started;
	}

	/** A process that is started again gets a log of its own: what it says now must not be missed. */
	private freeLog(name: string): string {
		for (let start = 1; ; start++) {
			const log = start === 1 ? `${name}.log` : `${name}-${start}.log`;
			if (!existsSync(join(this.logs, log))) return log;
		}
	}
}

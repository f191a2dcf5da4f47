import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `process/guard.js` lies in the source tree only, wherever this was compiled to. */
const GUARD = join(__dirname.replace(/([\\/])build[\\/]e2e/, '$1e2e'), 'guard.js');

export interface GuardedCommand {
	command: string;
	args: string[];
	env?: NodeJS.ProcessEnv;
	cwd?: string;
	/** File to which everything it says is added. */
	log: string;
	/** Whom to run it as; as oneself when left out. */
	runAs?: { uid: number; gid: number };
}

/**
 * A command that runs in a process group of its own and cannot outlive this process: see guard.js.
 */
export class GuardedProcess {
	private readonly child: ChildProcess;

	private readonly ended: Promise<number>;

	private exitCode?: number;

	readonly log: string;

	constructor({ command, args, env, cwd, log, runAs }: GuardedCommand) {
		this.log = log;
		const output = openSync(log, 'a');
		this.child = spawn(process.execPath, [GUARD, command, ...args], {
			env: { ...(env ?? process.env), ...(runAs && { GUARD_RUN_AS: JSON.stringify(runAs) }) },
			cwd,
			stdio: ['pipe', output, output],
			// Not in the group of the terminal, so that Ctrl+C there leaves the ending to us.
			detached: true,
		});
		closeSync(output);
		// When the guard is gone there is nothing left to say to it.
		this.child.stdin?.on('error', () => {});
		this.ended = new Promise((resolve) => {
			this.child.once('error', () => resolve(127));
			this.child.once('exit', (code) => resolve(code ?? 137));
		});
		void this.ended.then((code) => (this.exitCode = code));
	}

	/** The exit code, or undefined while it runs. */
	get code(): number | undefined {
		return this.exitCode;
	}

	/** Sends a signal to the command and everything it has started. */
	signal(name: NodeJS.Signals): void {
		this.child.stdin?.write(`${name}\n`);
	}

	/**
	 * Waits for it to end by itself.
	 *
	 * @param timeoutMs after which it is killed
	 * @returns the exit code
	 */
	async end(timeoutMs: number): Promise<number> {
		const timer = setTimeout(() => this.signal('SIGKILL'), timeoutMs);
		try {
			return await this.ended;
		} finally {
			clearTimeout(timer);
		}
	}

	/** Ends it as a service manager would, by force after 20 seconds, and waits until it is gone. */
	async stop(): Promise<void> {
		this.child.stdin?.end();
		await this.ended;
	}

	/** Kills it at once, as a power failure would. */
	async kill(): Promise<void> {
		this.signal('SIGKILL');
		await this.ended;
	}

	/** Everything in its log. */
	words(): string {
		return readFileSync(this.log, 'utf8');
	}

	/** The last lines of its log, for messages. */
	tail(lines = 40): string {
		return this.words().trimEnd().split('\n').slice(-lines).join('\n');
	}
}

import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import type { SimulatorOptions } from '../../simulator';
import type { AnswerMessage, CippAddress, CommandName, Commands, Seen } from './messages';

/** Options that can travel to another process. */
export type CippOptions = Omit<SimulatorOptions, 'directory'>;

/** The first of the tenants that a simulator makes in bulk (its option `volume`). */
export const TENANT = 'tenant1.example';

/** A simulated CIPP in a process of its own. */
export class CippProcess {
	private sent = 0;
	private readonly waiting = new Map<number, (message: AnswerMessage) => void>();

	private constructor(
		private readonly child: ChildProcess,
		readonly address: CippAddress,
	) {}

	/** Starts one on a free port of the loopback address. */
	static async start(options: CippOptions): Promise<CippProcess> {
		const child = fork(join(__dirname, 'main.js'));
		const cipp = new CippProcess(child, {} as CippAddress);
		child.on('message', (message) => {
			const answer = message as AnswerMessage;
			cipp.waiting.get(answer.id)?.(answer);
			cipp.waiting.delete(answer.id);
		});
		child.once('exit', () => {
			for (const [id, settle] of cipp.waiting) settle({ id, error: 'The simulator has ended.' });
		});
		Object.assign(cipp.address, await cipp.tell('start', options));
		return cipp;
	}

	/** Forgets tasks and requests; directory and tokens stay. */
	async reset(): Promise<void> {
		await this.tell('reset', undefined);
	}

	/** @returns what it saw since the last reset */
	async seen(): Promise<Seen> {
		return await this.tell('seen', undefined);
	}

	/** Fills the task table with finished offboardings of users who are long gone. */
	async addOldTasks(count: number, tenant: string): Promise<void> {
		await this.tell('addOldTasks', { count, tenant });
	}

	/** Ends the process. */
	async close(): Promise<void> {
		const ended = new Promise((resolve) => this.child.once('exit', resolve));
		this.child.disconnect();
		await ended;
	}

	private async tell<Name extends CommandName>(
		name: Name,
		argument: Commands[Name]['argument'],
	): Promise<Commands[Name]['answer']> {
		const id = this.sent++;
		return await new Promise((resolve, reject) => {
			this.waiting.set(id, ({ answer, error }) => {
				if (error === undefined) resolve(answer as Commands[Name]['answer']);
				else reject(new Error(error));
			});
			this.child.send({ id, name, argument });
		});
	}
}

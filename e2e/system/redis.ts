import { Socket } from 'node:net';
import { join } from 'node:path';

import { freePorts } from '../process/freePorts';
import { GuardedProcess } from '../process/guardedProcess';
import { until } from '../process/until';

/** A server that runs for one test. */
export interface Service {
	port: number;
	stop(): Promise<void>;
}

/**
 * Starts a Redis that keeps nothing on disk.
 *
 * @param program path of redis-server
 * @param logs folder for its log
 */
export async function startRedis(program: string, logs: string): Promise<Service> {
	const [port = 0] = await freePorts(1);
	const server = new GuardedProcess({
		command: program,
		args: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
		cwd: logs,
		log: join(logs, 'redis.log'),
	});
	await until('Redis', async () => await listens(port));
	return { port, stop: async () => await server.stop() };
}

/** Whether somebody takes connections at a port of this machine. */
export async function listens(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = new Socket();
		const end = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.once('connect', () => end(true));
		socket.once('error', () => end(false));
		socket.connect(port, '127.0.0.1');
	});
}

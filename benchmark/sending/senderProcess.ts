import { fork } from 'node:child_process';
import { join } from 'node:path';

import type { CippProcess } from '../cipp/cippProcess';
import type { Seen } from '../cipp/messages';
import type { SendingCost, SendingJob, SendingMessage } from './job';

/** One measurement: what it cost, and what the simulated CIPP saw of it. */
export type Measurement = SendingCost & { seen: Seen };

/**
 * Measures one job in a fresh process, so that no other job has warmed it up or filled its memory.
 *
 * @param prepare called when the process is warm, after CIPP has forgotten the warm-up
 * @throws Error with what the process said when the job did not go through
 */
export async function measureSending(
	cipp: CippProcess,
	job: Omit<SendingJob, 'address'>,
	prepare: () => Promise<void> = async () => {},
): Promise<Measurement> {
	const argument = JSON.stringify({ ...job, address: cipp.address });
	const child = fork(join(__dirname, 'main.js'), [argument], { execArgv: ['--expose-gc'] });
	try {
		const cost = await new Promise<SendingCost>((resolve, reject) => {
			child.once('exit', (code) => reject(new Error(`The sending process ended (${code}).`)));
			child.on('message', (received) => {
				const message = received as SendingMessage;
				if ('cost' in message) resolve(message.cost);
				else if ('error' in message) reject(new Error(message.error));
				else {
					cipp
						.reset()
						.then(prepare)
						.then(() => child.send('go'))
						.catch(reject);
				}
			});
		});
		return { ...cost, seen: await cipp.seen() };
	} finally {
		child.kill();
	}
}

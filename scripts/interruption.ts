import { setInterval } from 'node:timers';

/**
 * Waits until somebody wants this process to end: Ctrl+C, a closed terminal, a service manager. Under
 * `npm run` the shell in between may die of the signal and hand nothing on, so its end counts, too.
 */
export async function interruption(): Promise<void> {
	const parent = process.ppid;
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
		if (process.env.npm_lifecycle_event) {
			setInterval(() => process.ppid !== parent && resolve(), 500).unref();
		}
	});
}

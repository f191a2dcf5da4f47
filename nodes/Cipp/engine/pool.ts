import { sleep } from 'n8n-workflow';

import { MOST_IN_FLIGHT } from '../transport/turnstile';

export interface Pace {
	/** Items per batch; undefined sends without batches. */
	batchSize?: number;
	/** Pause between two batches, in milliseconds. */
	batchIntervalMs: number;
	/** Ends the work early: nothing new is started once it returns true. */
	stopped: () => boolean;
}

/**
 * Runs `work` for each element with at most five at once. The first element goes alone, so that
 * one access token is fetched and serves the rest. With batches, a batch ends before the pause
 * and the next one starts after it.
 *
 * `work` must handle its own errors: a rejection ends the whole run.
 */
export async function runPaced<T>(
	elements: T[],
	pace: Pace,
	work: (element: T) => Promise<void>,
): Promise<void> {
	const size = pace.batchSize ?? elements.length;
	let first = true;
	for (let start = 0; start < elements.length; start += size) {
		if (pace.stopped()) return;
		if (start > 0 && pace.batchIntervalMs > 0) {
			await sleep(pace.batchIntervalMs);
			if (pace.stopped()) return;
		}
		let batch = elements.slice(start, start + size);
		if (first) {
			first = false;
			const [leader, ...followers] = batch;
			if (leader !== undefined) await work(leader);
			batch = followers;
		}
		await runBounded(batch, work, pace.stopped);
	}
}

/**
 * Runs `work` for each element with at most five at once.
 *
 * @param stopped ends the work early: nothing new is started once it returns true
 */
export async function runBounded<T>(
	elements: T[],
	work: (element: T) => Promise<void>,
	stopped: () => boolean = () => false,
): Promise<void> {
	let next = 0;
	const worker = async () => {
		while (next < elements.length && !stopped()) {
			const element = elements[next++] as T;
			await work(element);
		}
	};
	await Promise.all(Array.from({ length: Math.min(MOST_IN_FLIGHT, elements.length) }, worker));
}

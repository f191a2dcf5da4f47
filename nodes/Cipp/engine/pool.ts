import { sleep } from 'n8n-workflow';

import { MOST_IN_FLIGHT } from '../transport/turnstile';

export interface Pace {
	/** Pause between two batches, in milliseconds. */
	batchIntervalMs: number;
	/** Ends the work early: nothing new is started once it returns true. */
	stopped: () => boolean;
}

/**
 * @param size elements per batch; undefined puts all of them into one
 * @returns the elements in batches, in order; no batch is empty
 */
export function inBatches<T>(elements: T[], size: number = Math.max(1, elements.length)): T[][] {
	const batches: T[][] = [];
	for (let start = 0; start < elements.length; start += size) {
		batches.push(elements.slice(start, start + size));
	}
	return batches;
}

/**
 * Runs `work` for each element with at most five at once. The first element goes alone: what CIPP
 * refuses to everybody, such as a missing right, is met once before the others are sent. A batch
 * ends before the pause and the next one starts after it.
 *
 * `work` must handle its own errors: a rejection ends the whole run.
 */
export async function runInBatches<T>(
	batches: T[][],
	pace: Pace,
	work: (element: T) => Promise<void>,
): Promise<void> {
	const [[leader, ...followers] = [], ...further] = batches;
	if (leader === undefined || pace.stopped()) return;
	await work(leader);
	await runBounded(followers, work, pace.stopped);
	for (const batch of further) {
		if (pace.batchIntervalMs > 0 && !pace.stopped()) await sleep(pace.batchIntervalMs);
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

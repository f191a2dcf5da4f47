import type { WireCall } from '../cipp/messages';

/** What one look at the tasks cost. */
export interface Tick {
	requests: number;
	bytes: number;
}

/**
 * Tells the looks of a waiting node apart: between two of them lies the poll interval, while the
 * requests of one look follow each other at once.
 *
 * @param calls calls in any order; those that are no look at the task table are left out, and so is
 * what came before the last order was sent
 * @param pauseMs a pause that is shorter than the poll interval and longer than one within a look
 */
export function ticksOf(calls: WireCall[], pauseMs: number): Tick[] {
	const lastOrder = Math.max(
		0,
		...calls.filter(({ method }) => method === 'POST').map(({ at }) => at),
	);
	const looks = calls
		.filter(({ method, at }) => method === 'GET' && at >= lastOrder)
		.sort((a, b) => a.at - b.at);
	const ticks: Tick[] = [];
	let end = -Infinity;
	for (const { at, serverMs, bytesIn, bytesOut } of looks) {
		const current = ticks.at(-1);
		const bytes = bytesIn + bytesOut;
		if (current && at - end <= pauseMs) {
			current.requests += 1;
			current.bytes += bytes;
		} else {
			ticks.push({ requests: 1, bytes });
		}
		end = Math.max(end, at + serverMs);
	}
	return ticks;
}

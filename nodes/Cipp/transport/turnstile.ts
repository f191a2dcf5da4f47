/** Requests under way at once: quick for a run of many items, and easy on CIPP's function app. */
export const MOST_IN_FLIGHT = 5;

/**
 * Lets a limited number of requests through at once; the others wait their turn in order.
 *
 * @param most how many may be under way at the same time
 * @returns a function that runs the given work when it is its turn
 */
export function turnstile(most: number): <T>(work: () => Promise<T>) => Promise<T> {
	let inside = 0;
	const waiting: Array<() => void> = [];
	return async (work) => {
		if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
		else inside += 1;
		try {
			return await work();
		} finally {
			// The place goes straight to the next one in line, so that nobody slips in between.
			const next = waiting.shift();
			if (next) next();
			else inside -= 1;
		}
	};
}

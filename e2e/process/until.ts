import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 *
 * @param what is waited for, for the message
 * @param ask gives the answer, or undefined or false while there is none
 * @param timeoutMs how long to go on
 * @param everyMs pause between two questions
 * @throws Error when there is no answer in time
 */
export async function until<T>(
	what: string,
	ask: () => Promise<T | undefined | false> | T | undefined | false,
	timeoutMs = 120_000,
	everyMs = 250,
): Promise<T> {
	const deadline = Date.now() + timeoutMs;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}`);
		await sleep(everyMs);
	}
}

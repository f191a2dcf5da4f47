import { plainText, type Answer } from '../http/answer';
import type { ConnectionFault } from '../http/connectionFaults';

/** What is said of an endpoint that does not exist. */
export const NO_ENDPOINT = plainText(404, 'Endpoint not found');

/**
 * The form in which the container edition sends an answer of CIPP: texts as JSON, and null for none.
 *
 * @param answer as CIPP's functions give it
 * @param endpoint as it was called
 * @returns the same as JSON
 */
export function asContainer(answer: Answer, endpoint: string): Answer {
	if (answer === NO_ENDPOINT) {
		return { status: 404, json: { error: `Endpoint '${endpoint}' not found` } };
	}
	if (answer.json !== undefined || answer.html !== undefined) return answer;
	const { text, ...rest } = answer;
	return { ...rest, json: text === undefined || text === '' ? null : text };
}

/** Answers of the container's host itself, for `fault`. None of them was worked on, but timedOut may. */
export const CONTAINER_FAULTS = {
	/** No worker was free in time. */
	busy: { status: 503, json: { error: 'Server busy, please retry' } },
	/** The function ran too long; what it did until then stays done. */
	timedOut: { status: 504, json: { error: 'Request timed out after 600s', code: 'timeout' } },
	/** Too many requests in ten seconds. */
	tooMany: { status: 429, text: '', headers: { 'retry-after': '7' } },
} satisfies Record<string, ConnectionFault>;

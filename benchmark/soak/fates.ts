import type { ConnectionFault, QueueFault } from '../../simulator';
import type { Random } from '../../simulator/random';

/** What strikes the request that orders the offboarding of one user. */
export interface Fate {
	name: string;
	/** Weight against the other fates. */
	weight: number;
	/** Of the connection or the answer. */
	connection?: ConnectionFault;
	/** Inside CIPP. */
	queueing?: QueueFault;
}

/** Time-out of all requests of the soak: short, so that much can be waited for in vain. */
export const TIMEOUT_MS = 1500;

/**
 * What may happen to an order. A 503 after CIPP has taken the order is not among them: CIPP and the
 * platform in front of it give that status before they work on a request.
 */
export const FATES: Fate[] = [
	{ name: 'nothing', weight: 12 },
	{ name: 'slow answer', weight: 3, connection: { delayMs: 400 } },
	{
		name: '429 with Retry-After',
		weight: 2,
		connection: { status: 429, text: 'Too many requests', headers: { 'retry-after': '1' } },
	},
	{ name: '503', weight: 2, connection: { status: 503, text: 'Service Unavailable' } },
	{ name: 'reset before acceptance', weight: 2, connection: { reset: 'before' } },
	{ name: 'reset after acceptance', weight: 2, connection: { reset: 'after' } },
	{ name: 'no answer, not accepted', weight: 1, connection: { hang: true } },
	{ name: 'no answer, accepted', weight: 1, connection: { hang: true, accepted: true } },
	{ name: 'answer after the time-out', weight: 1, connection: { delayMs: TIMEOUT_MS + 300 } },
	{ name: 'half an answer', weight: 1, connection: { truncated: true } },
	{ name: 'expired token', weight: 2, connection: { expiredToken: true } },
	{ name: '500, not accepted', weight: 1, connection: { status: 500, text: 'Internal error' } },
	{
		name: '502, accepted',
		weight: 1,
		connection: { status: 502, html: '<html>Bad gateway</html>', accepted: true },
	},
	{ name: '200 without a result', weight: 1, connection: { emptyResults: true } },
	{ name: '200 with a refusal', weight: 1, queueing: { message: 'The table is busy.' } },
	{ name: '403 with a refusal', weight: 1, queueing: { message: 'No access.', thrown: true } },
	{ name: 'wake-up lost', weight: 1, queueing: { wakeUpLost: true } },
];

/** Draws a fate by its weight. */
export function drawFate(random: Random): Fate {
	const total = FATES.reduce((sum, { weight }) => sum + weight, 0);
	let rest = random() * total;
	for (const fate of FATES) {
		rest -= fate.weight;
		if (rest < 0) return fate;
	}
	return FATES[0] as Fate;
}

/** What strikes look-ups and sign-ins: only reading requests, and the token address. */
export const BACKGROUND: Array<{ chance: number; fault: ConnectionFault }> = [
	{
		chance: 0.04,
		fault: {
			method: 'GET',
			status: 429,
			text: 'Too many requests',
			headers: { 'retry-after': '1' },
		},
	},
	{ chance: 0.03, fault: { method: 'GET', status: 503, text: 'Service Unavailable' } },
	{ chance: 0.03, fault: { method: 'GET', reset: 'before' } },
	{ chance: 0.03, fault: { method: 'GET', truncated: true } },
	{ chance: 0.01, fault: { method: 'GET', hang: true } },
	{ chance: 0.1, fault: { method: 'GET', delayMs: 200 } },
	{ chance: 0.03, fault: { method: 'GET', expiredToken: true } },
	{ chance: 0.05, fault: { endpoint: 'token', status: 503, text: 'Service Unavailable' } },
	{ chance: 0.05, fault: { endpoint: 'token', reset: 'before' } },
];

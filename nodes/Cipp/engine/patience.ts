import type { IExecuteFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { Patience } from '../transport/patience';

/**
 * Pauses for an execution. n8n offers community nodes no timers but `sleep`, which goes on when
 * the execution is stopped; so it runs against the signal, and nobody waits for its end.
 */
export function patienceOf(context: Pick<IExecuteFunctions, 'getExecutionCancelSignal'>): Patience {
	const signal = context.getExecutionCancelSignal();
	const aborted = new Promise<void>((resolve) => {
		if (signal?.aborted) resolve();
		else signal?.addEventListener('abort', () => resolve(), { once: true });
	});
	return {
		pause: async (milliseconds) => await Promise.race([sleep(milliseconds), aborted]),
		stopped: () => signal?.aborted === true,
	};
}

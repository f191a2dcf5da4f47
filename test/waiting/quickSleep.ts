import type * as workflow from 'n8n-workflow';

/** Pauses that n8n was asked for in this test file, in milliseconds. */
export const pauses: number[] = [];

/**
 * The module n8n-workflow with a `sleep` that notes how long it is to take. For `jest.mock`.
 *
 * @param longestMs no pause really takes longer, so that tests see pauses of minutes without waiting
 * for them. A pause that goes on when a test is over does not keep the process alive.
 */
export function workflowModule(longestMs = 15): unknown {
	const actual = jest.requireActual<typeof workflow>('n8n-workflow');
	return {
		...actual,
		sleep: async (milliseconds: number) => {
			pauses.push(milliseconds);
			await new Promise<void>((resolve) => {
				setTimeout(resolve, Math.min(milliseconds, longestMs)).unref();
			});
		},
	};
}

/** Pauses that n8n was asked for in this test file, in milliseconds. */
export const pauses: number[] = [];

/** Longest pause that is really made. */
const LONGEST_MS = 15;

/**
 * The module n8n-workflow with a `sleep` that notes how long it is to take and takes almost no time,
 * so that tests see pauses of minutes without waiting for them. For `jest.mock`.
 */
export function workflowModule(): unknown {
	const actual = jest.requireActual<typeof import('n8n-workflow')>('n8n-workflow');
	return {
		...actual,
		sleep: async (milliseconds: number) => {
			pauses.push(milliseconds);
			await actual.sleep(Math.min(milliseconds, LONGEST_MS));
		},
	};
}

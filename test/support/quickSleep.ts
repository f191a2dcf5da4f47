import type * as workflow from 'n8n-workflow';

/** Pauses that n8n was asked for in this test file, in milliseconds. */
export const pauses: number[] = [];

/** No pause really takes longer, in milliseconds. */
const LONGEST = 15;

/**
 * Run before each test file: the pauses of the node and of n8n's Retry On Fail, which both come from
 * n8n's `sleep`, are noted and short, so that tests see pauses of minutes without waiting for them.
 * One that goes on when a test is over does not keep the process alive. A test about the time itself
 * says `jest.unmock('n8n-workflow')`.
 */
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof workflow>('n8n-workflow'),
	sleep: async (milliseconds: number) => {
		pauses.push(milliseconds);
		await new Promise<void>((resolve) => {
			setTimeout(resolve, Math.min(milliseconds, LONGEST)).unref();
		});
	},
}));

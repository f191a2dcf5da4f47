import type { IDataObject } from 'n8n-workflow';

import { CONTINUING } from '../support/onError';
import {
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	taskIdOf,
	timesAsked,
	waitingWith,
} from './waiting';

const cipp = freshCipp();

const failing = waitingWith({ failOnStepErrors: true });

beforeEach(() => {
	cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn', message: 'Access is denied.' });
	cipp().cipp.failJob({ user: MIKE, message: 'The tenant is gone.' });
});

describe('Fail on Step Errors, off', () => {
	it('leaves items with failed steps among the others', async () => {
		const result = await cipp().run({
			parameters: waitingWith(),
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.errors).toEqual([]);
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'failed']);
	});
});

describe('Fail on Step Errors', () => {
	it.each(CONTINUING)('makes error items of them with %s', async (onError) => {
		const result = await cipp().run({ parameters: failing, nodeSettings: { onError } });

		expect(result.error).toBeUndefined();
		if (onError === 'continueErrorOutput') expect(result.errors).toHaveLength(2);
		const [jane, john, mike] = jsonOf(result);
		expect(jane).toMatchObject({ status: 'completed', userEmail: JANE });
		expect(jane).not.toHaveProperty('error');
		expect(john).toMatchObject({
			message: `The offboarding of ${JOHN} ended with steps that failed or were not confirmed`,
			error: {
				outcome: 'done',
				status: 'completedWithErrors',
				userEmail: JOHN,
				taskId: taskIdOf(cipp().cipp, JOHN),
				unconfirmedSteps: ['DisableSignIn'],
				description: expect.stringMatching(
					/^Not confirmed: Disable Sign-In\. .*Access is denied\..* do not send the whole offboarding again/,
				) as string,
			},
		});
		expect(detailsOf(john?.error as IDataObject, 'RevokeSessions')).toMatchObject([
			{ status: 'success' },
		]);
		expect(mike).toMatchObject({
			message: `The offboarding of ${MIKE} could not start in CIPP`,
			error: {
				outcome: 'done',
				status: 'failed',
				description:
					'The tenant is gone. None of the steps was done. Correct the cause, then start the task again with Offboarding > Run Now, or run the workflow for this user in a new execution. A retry of this one sends nothing again.',
			},
		});
	});

	it('ends a run that stops, and says whose offboardings were sent', async () => {
		const { output, error } = await cipp().run({ parameters: failing });

		expect(output).toEqual([]);
		expect(error).toMatchObject({ name: 'NodeApiError', context: { itemIndex: 1 } });
		expect(error?.message).toBe(
			`The offboarding of ${JOHN} ended with steps that failed or were not confirmed [item 1]`,
		);
		expect(error?.description).toMatch(
			/^Not confirmed: Disable Sign-In\..*Submitted before: items 0-2/,
		);
		expect(error?.context.data).toMatchObject({
			userEmail: JOHN,
			outcome: 'done',
			notSubmitted: [],
			outcomeUnknown: [],
		});
	});

	it('sends nothing again when n8n tries the node once more', async () => {
		const { error } = await cipp().run({
			parameters: failing,
			nodeSettings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});

		expect(error?.message).toContain(JOHN);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
	});
});

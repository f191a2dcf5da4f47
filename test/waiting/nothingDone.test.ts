import { CONTINUING } from '../support/onError';
import { failedItems } from '../support/runResult';
import {
	detailsOf,
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	timesAsked,
	waitingWith,
} from './waiting';

const cipp = freshCipp();

const ONCE = { [JANE]: 1, [JOHN]: 1, [MIKE]: 1 };

/** One whose job cannot start, and one with a step that fails. */
function failTwo(): void {
	cipp().cipp.failJob({ user: JOHN, message: 'No access.' });
	cipp().cipp.failStep({ user: MIKE, step: 'DisableSignIn' });
}

describe('an offboarding of which nothing was done', () => {
	it.each(CONTINUING)('is an error item of a new node, with %s', async (onError) => {
		failTwo();
		const result = await cipp().run({
			parameters: waitingWith({ verify: false }),
			nodeSettings: { onError, typeVersion: 1.1 },
		});

		expect(each(result, 'status')).toEqual(['completed', undefined, 'completedWithErrors']);
		const [{ message, error } = { message: '', error: {} }] = failedItems(result);
		expect(message).toBe(`The offboarding of ${JOHN} could not start in CIPP`);
		expect(error).toMatchObject({ status: 'failed', outcome: 'done', userEmail: JOHN });
		expect(error.description).toMatch(/^No access\. None of the steps was done\./);
		expect(timesAsked(cipp().cipp)).toEqual(ONCE);
	});

	it('ends a new node that stops on errors, and nobody is sent twice', async () => {
		failTwo();
		const result = await cipp().run({
			parameters: waitingWith({ verify: false }),
			nodeSettings: { typeVersion: 1.1, retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});

		expect(result.error?.message).toMatch(/could not start in CIPP/);
		expect(timesAsked(cipp().cipp)).toEqual(ONCE);
	});

	it('stays an item with the status failed in a node that was added before', async () => {
		failTwo();
		const result = await cipp().run({ parameters: waitingWith() });

		expect(each(result, 'status')).toEqual(['completed', 'failed', 'completedWithErrors']);
		expect(detailsOf(jsonOf(result)[1])).toMatchObject([{ status: 'failure' }]);
	});
});

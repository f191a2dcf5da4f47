import type { OperationCase } from './operationCase';
import type { UserTest } from './runOperation';
import { byItem, inOrder, requestsOf, startUserTest } from './runOperation';

/**
 * The two tests that every operation has: what it sends and gives for three items, and what becomes of
 * a failure that CIPP answers for the second one.
 */
export function describeOperation(operationCase: OperationCase): void {
	const { operation, items, requests, outputs, failure } = operationCase;

	describe(operation, () => {
		let test: UserTest;

		beforeEach(async () => {
			test = await startUserTest();
		});

		afterEach(async () => {
			await test.close();
		});

		it('sends what CIPP reads for each item, and gives what CIPP answers', async () => {
			const { output, error } = await test.runCase(operationCase);

			expect(error).toBeUndefined();
			expect(byItem(output, items.length)).toEqual(outputs);
			expect(requestsOf(test.cipp)).toEqual(inOrder(requests));
		});

		it('reports the failure of one item, and the others go through', async () => {
			test.failSecond(operationCase);

			const { output, errors } = await test.runCase(operationCase, {
				onError: 'continueErrorOutput',
			});

			expect(byItem(output, items.length)).toEqual([outputs[0], [], outputs[2]]);
			expect(errors).toHaveLength(1);
			expect(errors[0]?.json).toMatchObject({
				...items[1],
				message: expect.stringMatching(failure.message) as string,
				error: { outcome: failure.outcome },
			});
		});
	});
}

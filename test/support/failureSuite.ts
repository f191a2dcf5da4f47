import type { CippTest } from './cipp';
import type { FailureCase } from './failureCases';
import { LUCKY, runWithFault, UNLUCKY } from './failureCases';
import { usersAsked } from './requests';
import { acceptedItems, allItems, failedItems } from './runResult';

/**
 * Tests of one way to fail in every mode: the user must learn what happened to whom and what to
 * do, and the other leavers must go through.
 *
 * @param test gives the running test, once it has been set up
 */
export function describeFailure(failure: FailureCase, test: () => CippTest): void {
	const { name, message, advice, httpCode, outcome, results } = failure;

	describe(name, () => {
		it('ends a run that stops, and says who, why and what to do', async () => {
			const { output, error } = await runWithFault(test(), failure);

			expect(output).toEqual([]);
			expect(error).toMatchObject({ name: 'NodeApiError', httpCode, context: { itemIndex: 1 } });
			expect(error?.message).toMatch(message);
			expect(error?.message).toMatch(/\[item 1\]$/);
			expect(error?.description).toMatch(advice);
			expect(error?.context.data).toMatchObject({
				userEmail: UNLUCKY,
				tenantDomain: 'fabrikam.com',
				outcome,
				submitted: [
					{ item: 0, name: LUCKY[0] },
					{ item: 2, name: LUCKY[1] },
				],
			});
			expect(String(error?.description).includes('may have been accepted')).toBe(
				outcome === 'unknown',
			);
		});

		it('becomes one error item with the details and the fields of the input', async () => {
			const result = await runWithFault(test(), failure, {
				nodeSettings: { onError: 'continueErrorOutput' },
			});

			expect(result.error).toBeUndefined();
			expect(result.output.map(({ json }) => json.userEmail)).toEqual(LUCKY);
			expect(result.errors).toHaveLength(1);
			const [item] = result.errors;
			expect(item?.pairedItem).toEqual({ item: 1 });
			expect(item?.json).toMatchObject({
				upn: UNLUCKY,
				name: 'John Smith',
				message: expect.stringMatching(message) as string,
				error: {
					message: expect.stringMatching(message) as string,
					description: expect.stringMatching(advice) as string,
					httpCode,
					outcome,
					...(results && { results }),
					userEmail: UNLUCKY,
					tenantDomain: 'fabrikam.com',
				},
			});
		});

		it('stands among the others in the regular output', async () => {
			const result = await runWithFault(test(), failure, {
				nodeSettings: { onError: 'continueRegularOutput' },
			});

			expect(allItems(result).map(({ pairedItem }) => pairedItem)).toEqual([
				{ item: 0 },
				{ item: 1 },
				{ item: 2 },
			]);
			expect(acceptedItems(result).map(({ status, userEmail }) => [status, userEmail])).toEqual(
				LUCKY.map((user) => ['queued', user]),
			);
			const [failed] = failedItems(result);
			expect(failed?.message).toMatch(message);
			expect(failed?.error).toMatchObject({ httpCode, outcome });
		});

		it('is never sent a second time by the node itself', async () => {
			await runWithFault(test(), failure, {
				nodeSettings: { onError: 'continueErrorOutput' },
				parameters: { authentication: 'apiKey' },
			});

			expect(usersAsked(test().cipp).sort()).toEqual([...LUCKY, UNLUCKY].sort());
		});
	});
}

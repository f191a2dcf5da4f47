import { user } from '../../nodes/Cipp/resources/user';
import { ON_ERROR } from '../support/onError';
import { allItems } from '../support/runResult';
import { CASES } from './cases';
import { byItem, startUserTest } from './runOperation';

/** Offboard User has a suite of its own. */
const OWN_TESTS = ['offboardUser'];

it('covers every operation of the User resource', () => {
	const covered = [...CASES.map(({ operation }) => operation), ...OWN_TESTS];

	expect(covered.sort()).toEqual(user.operations.map(({ value }) => value).sort());
});

describe.each(CASES)('$operation', (operationCase) => {
	const { items, outputs, failure } = operationCase;

	it.each(ON_ERROR)('when the second of three items fails: %s', async (onError) => {
		const test = await startUserTest();
		test.failSecond(operationCase);

		const result = await test.runCase(operationCase, { onError });
		await test.close();

		if (onError === 'stopWorkflow') {
			expect(result.error?.message).toMatch(failure.message);
			expect(result.error?.message).toMatch(/\[item 1\]$/);
			expect(result.error?.context).toMatchObject({ itemIndex: 1 });
			expect(result.output).toEqual([]);
			return;
		}
		expect(result.error).toBeUndefined();
		const failed = allItems(result).filter(({ json }) => json.error !== undefined);
		expect(failed).toHaveLength(1);
		expect(failed[0]).toMatchObject({
			pairedItem: { item: 1 },
			json: { message: expect.stringMatching(failure.message) as string },
		});
		const succeeded = result.output.filter(({ json }) => json.error === undefined);
		expect(byItem(succeeded, items.length)).toEqual([outputs[0], [], outputs[2]]);
		if (onError === 'continueErrorOutput') {
			expect(result.errors).toEqual(failed);
			expect(failed[0]?.json).toMatchObject(items[1] ?? {});
		} else {
			expect(result.errors).toEqual([]);
		}
	});
});

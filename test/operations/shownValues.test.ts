import { ALL_CASES, exampleOf } from './allCases';
import { withPlainValues } from './shownValues';

it('shows a plain value for each that a case leaves open', () => {
	const open = {
		message: expect.any(String) as unknown,
		taskId: expect.stringMatching(/x/) as unknown,
		list: [{ createdAt: expect.any(String) as unknown, isOn: expect.any(Boolean) as unknown }],
		count: expect.any(Number) as unknown,
		none: null,
	};

	expect(withPlainValues(open)).toEqual({
		message: 'text',
		taskId: '3f2b8c1e-6a0d-4f6e-9a55-0d1c2b3a4e5f',
		list: [{ createdAt: '2026-11-26T08:00:00Z', isOn: true }],
		count: 1,
		none: null,
	});
});

it('no example shows a matcher of the tests', () => {
	const shown = ALL_CASES.map(({ resource, operation }) => exampleOf(resource, operation)?.outputs);

	expect(shown.length).toBeGreaterThan(100);
	expect(JSON.stringify(shown)).not.toContain('"inverse"');
});

import type { IExecuteFunctions } from 'n8n-workflow';

import { ItemReader } from '../../nodes/Cipp/engine/itemReader';
import { InvalidInput } from '../../nodes/Cipp/engine/invalidInput';

/** A reader of an item whose parameters have these values; a function stands for an expression. */
function readerOf(parameters: Record<string, unknown>, index = 2): ItemReader {
	const context = {
		getTimezone: () => 'Asia/Kolkata',
		getNodeParameter: (
			name: string,
			item: number,
			fallback: unknown,
			options?: { rawExpressions?: boolean },
		) => {
			expect(item).toBe(index);
			const value = name in parameters ? parameters[name] : fallback;
			if (options?.rawExpressions && typeof value === 'function') return '={{ $json.field }}';
			return typeof value === 'function' ? (value as () => unknown)() : value;
		},
	};
	return new ItemReader(context as unknown as IExecuteFunctions, index);
}

function problemsOf(reader: ItemReader): string[] {
	try {
		reader.finish();
		return [];
	} catch (error) {
		return (error as InvalidInput).problems;
	}
}

describe('text', () => {
	it.each([
		['  a b ', 'a b'],
		['', ''],
		[42, '42'],
		[0, '0'],
		[false, ''],
		[Number.NaN, ''],
		[null, ''],
		[undefined, ''],
	])('reads %j as %j', (value, text) => {
		const reader = readerOf({ field: value });

		expect(reader.text('field', 'Field')).toBe(text);
		expect(problemsOf(reader)).toEqual([]);
	});

	it.each([
		[['a'], 'a list'],
		[{ a: 1 }, 'an object'],
	])('refuses %j', (value, what) => {
		const reader = readerOf({ field: value });

		expect(reader.text('field', 'Field')).toBe('');
		expect(problemsOf(reader)).toEqual([`“Field” must be a text. Its expression gives ${what}.`]);
	});

	it.each(['false', 'False', 'null', 'NULL', 'undefined', 'NaN', false, null])(
		'takes %j of an expression for no value, and says so',
		(value) => {
			for (const read of ['text', 'freeText'] as const) {
				const reader = readerOf({ field: () => value });

				expect(reader[read]('field', 'Field')).toBe('');
				expect(reader.takeWarnings()).toEqual([
					expect.stringMatching(/^“Field” is left out, because its expression gives /),
				]);
				expect(reader.takeWarnings()).toEqual([]);
				expect(problemsOf(reader)).toEqual([]);
			}
		},
	);

	it.each(['false', 'null', 'undefined', 'NaN'])('refuses %j that somebody has typed', (value) => {
		const reader = readerOf({ field: value });

		expect(reader.freeText('field', 'Field')).toBe('');
		expect(problemsOf(reader)).toEqual([expect.stringContaining('which is no text')]);
	});

	it.each([true, 'true', 'TRUE', '[object Object]', 'Hello [object Object]'])(
		'refuses %j',
		(value) => {
			const reader = readerOf({ field: () => value });

			expect(reader.text('field', 'Field')).toBe('');
			expect(problemsOf(reader)).toEqual([expect.stringMatching(/^“Field” must be a text\./)]);
		},
	);

	it.each(['Nan Null', 'falsehood', 'true story', 'None', 'Null Island', '0'])(
		'leaves %j as it is',
		(value) => {
			const reader = readerOf({ field: () => value });

			expect(reader.freeText('field', 'Field')).toBe(value);
			expect(problemsOf(reader)).toEqual([]);
			expect(reader.takeWarnings()).toEqual([]);
		},
	);

	it.each([
		['\u200bcontoso.com', 'zero-width space (U+200B)'],
		['contoso.com\ufeff', 'byte order mark (U+FEFF)'],
		['\u00a0contoso.com\u00a0', 'no-break space (U+00A0)'],
		['\u200econtoso.com \u200f', 'left-to-right mark (U+200E), right-to-left mark (U+200F)'],
		['contoso.com\u2028', 'U+2028'],
		['contoso.com\u0000', 'U+0000'],
		['\u2066contoso.com\u2069', 'U+2066, U+2069'],
		['contoso.com\u3164', 'U+3164'],
	])('takes away what cannot be seen at the ends of %j, and says so', (value, names) => {
		const reader = readerOf({ field: value });

		expect(reader.text('field', 'Field')).toBe('contoso.com');
		expect(reader.takeWarnings()).toEqual([
			`“Field” came with characters that cannot be seen: ${names}. They were removed, and contoso.com is used.`,
		]);
	});

	it.each([
		['con\u200btoso.com', 'zero-width space (U+200B)'],
		['contoso\u00a0.com', 'no-break space (U+00A0)'],
		['contoso\u00ad.com', 'soft hyphen (U+00AD)'],
		['contoso.\u202ecom', 'right-to-left override (U+202E)'],
		['contoso.\u{e0041}com', 'U+E0041'],
		['contoso.com\nfabrikam.com', 'line break (U+000A)'],
	])('refuses what cannot be seen inside of %j, and names it', (value, name) => {
		const reader = readerOf({ field: value });

		expect(reader.text('field', 'Field')).toBe('');
		expect(problemsOf(reader)).toEqual([expect.stringContaining(`cannot be seen: ${name}.`)]);
	});

	it('leaves a text for people as it was written, but for one that shows nothing', () => {
		const parameters = { a: ' Auf\u00a0Wiedersehen \u2764\ufe0f\n', b: '\u200b \ufeff' };

		expect(readerOf(parameters).freeText('a', 'A')).toBe('Auf\u00a0Wiedersehen \u2764\ufe0f');
		expect(readerOf(parameters).freeText('b', 'B')).toBe('');
	});

	it('is empty for a parameter that the workflow does not have', () => {
		expect(readerOf({}).text('field', 'Field')).toBe('');
	});
});

describe('requiredText', () => {
	it.each(['', '  ', null, undefined])('notes that %j is empty', (value) => {
		const reader = readerOf({ field: value });
		reader.requiredText('field', 'Field');

		expect(problemsOf(reader)).toEqual(['“Field” is empty. Fill it in.']);
	});

	it('notes one problem only where the value is no text at all', () => {
		const reader = readerOf({ field: [] });
		reader.requiredText('field', 'Field');

		expect(problemsOf(reader)).toEqual(['“Field” must be a text. Its expression gives a list.']);
	});
});

describe('switch', () => {
	it.each([true, 'true', ' TRUE ', 1, '1', 'yes', 'On'])('%j is on', (value) => {
		expect(readerOf({ field: value }).switch('field', 'Field')).toBe(true);
	});

	it.each([false, 'false', 'False', 0, '0', 'no', 'OFF', '', ' ', null, undefined])(
		'%j is off',
		(value) => {
			const reader = readerOf({ field: value });

			expect(reader.switch('field', 'Field')).toBe(false);
			expect(problemsOf(reader)).toEqual([]);
		},
	);

	it.each(['maybe', 2, -1, 'null', [], [true], {}, Number.NaN])(
		'%j is neither, and counts as off',
		(value) => {
			const reader = readerOf({ field: value });

			expect(reader.switch('field', 'Field')).toBe(false);
			expect(problemsOf(reader)).toEqual([expect.stringMatching(/^“Field” must be true or false/)]);
		},
	);
});

describe('an expression that fails', () => {
	const parameters = {
		field: () => {
			throw new Error('Referenced node doesn’t exist');
		},
	};

	it.each(['value', 'text', 'switch', 'requiredText'] as const)('is a problem for %s', (read) => {
		const reader = readerOf(parameters);
		reader[read]('field', 'Field');

		expect(problemsOf(reader)).toEqual([
			'“Field” cannot be worked out: Referenced node doesn’t exist. Correct its expression.',
		]);
	});
});

describe('finish', () => {
	it('tells all problems together, in their order', () => {
		const reader = readerOf({ a: [], b: 'maybe' });
		reader.text('a', 'A');
		reader.switch('b', 'B');
		reader.note('C is odd.');

		expect(() => reader.finish()).toThrow(InvalidInput);
		expect(() => reader.finish()).toThrow(/“A” .* “B” .* C is odd\.$/);
		expect(problemsOf(reader)).toHaveLength(3);
	});

	it('does nothing without a problem', () => {
		expect(() => readerOf({}).finish()).not.toThrow();
	});
});

it('knows the time zone of the workflow', () => {
	expect(readerOf({}).timezone).toBe('Asia/Kolkata');
});

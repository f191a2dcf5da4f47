import type { IExecuteFunctions } from 'n8n-workflow';

import { ItemReader } from '../../nodes/Cipp/engine/itemReader';

type Raw = Record<string, unknown>;

/** A context as n8n's: expressions give another value for each item, pickers give their value. */
function contextOf(parameters: Raw) {
	const resolve = (raw: unknown, item: number): unknown => {
		if (typeof raw === 'string' && raw.startsWith('=')) return `${raw.slice(1)}${item}`;
		if (Array.isArray(raw)) return raw.map((part) => resolve(part, item));
		return raw;
	};
	const reads: string[] = [];
	const context = {
		getNodeParameter: (name: string, item: number, fallback: unknown, options: Raw) => {
			const raw = name in parameters ? parameters[name] : fallback;
			if (options.rawExpressions) return raw;
			reads.push(name);
			const isPicker = typeof raw === 'object' && raw !== null && 'mode' in raw;
			return resolve(isPicker ? (raw as Raw).value : raw, item);
		},
	};
	return { context: context as unknown as IExecuteFunctions, reads };
}

/** @returns what three items read of a parameter, and how often n8n was asked for it */
function readThrice(raw: unknown): { values: unknown[]; asked: number } {
	const { context, reads } = contextOf({ field: raw });
	const fixed = new Map<string, unknown>();
	const values = [0, 1, 2].map((index) =>
		new ItemReader(context, index, fixed).value('field', 'Field'),
	);
	return { values, asked: reads.length };
}

it.each([
	['a text', 'a', 'a'],
	['a switch', true, true],
	['a switch that is off', false, false],
	['a number', 0, 0],
	['nothing', null, undefined],
	['a picker', { mode: 'list', value: 'contoso.com' }, 'contoso.com'],
])('asks n8n once for %s without an expression', (_name, raw, value) => {
	expect(readThrice(raw)).toEqual({ values: [value, value, value], asked: 1 });
});

it.each([
	['a text', '=u'],
	['a picker', { mode: 'id', value: '=u' }],
])('works %s with an expression out for each item', (_name, raw) => {
	expect(readThrice(raw)).toEqual({ values: ['u0', 'u1', 'u2'], asked: 3 });
});

it('hands out a list anew for each item', () => {
	const { values } = readThrice(['a', '=b']);

	expect(values).toEqual([
		['a', 'b0'],
		['a', 'b1'],
		['a', 'b2'],
	]);
});

it('keeps the parameters of a run apart', () => {
	const { context } = contextOf({ one: 'a', two: 'b', three: true });
	const fixed = new Map<string, unknown>();
	const read = (index: number) => {
		const reader = new ItemReader(context, index, fixed);
		return [reader.text('one', 'One'), reader.text('two', 'Two'), reader.switch('three', 'Three')];
	};

	expect([read(0), read(1)]).toEqual([
		['a', 'b', true],
		['a', 'b', true],
	]);
});

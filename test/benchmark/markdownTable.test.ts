import { goalTable } from '../../benchmark/report/goals';
import { markdownTable } from '../../benchmark/report/markdownTable';

it('aligns names to the left and figures to the right', () => {
	expect(
		markdownTable(
			['Way', 'Time'],
			[
				['Bare loop', '9 ms'],
				['Node', '1,234 ms'],
				['Other', '12 ms'],
			],
		),
	).toBe(
		[
			'| Way       |     Time |',
			'| --------- | -------: |',
			'| Bare loop |     9 ms |',
			'| Node      | 1,234 ms |',
			'| Other     |    12 ms |',
		].join('\n'),
	);
});

it('makes columns wide enough for the rule', () => {
	expect(markdownTable(['A', 'B'], [['x', '1']])).toBe(
		['| A   |   B |', '| --- | --: |', '| x   |   1 |'].join('\n'),
	);
});

it('says of each goal whether it is met', () => {
	const table = goalTable([
		{ what: 'Tokens: one', measured: '1', isMet: true },
		{ what: 'Tarball below 150 KB', measured: '160 KB', isMet: false },
		{ what: 'Load below 40 ms', measured: '12 ms', isMet: true },
	]);

	expect(table.split('\n').map((line) => /(yes|NO) \|$/.exec(line)?.[1])).toEqual([
		undefined,
		undefined,
		'yes',
		'NO',
		'yes',
	]);
});

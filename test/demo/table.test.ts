import { table } from '../../demo/table';

describe('A table of plain text', () => {
	it('aligns its columns and wraps the last one', () => {
		const rows = [
			['1', 'Jane Doe', 'Everything went well and nothing is left to do.'],
			['22', 'Bo', 'now'],
			['333', 'Mike North', ''],
		];
		expect(table(['No', 'Name', 'Text'], rows, 45)).toBe(
			[
				'No   Name        Text',
				'---  ----------  ----------------------------',
				'1    Jane Doe    Everything went well and',
				'                 nothing is left to do.',
				'22   Bo          now',
				'333  Mike North',
			].join('\n'),
		);
	});

	it('is no wider than its texts', () => {
		expect(table(['A', 'Text'], [['1', 'Twenty characters or more']], 200)).toBe(
			['A  Text', '-  -------------------------', '1  Twenty characters or more'].join('\n'),
		);
	});

	it('lets a word stand out that is longer than a line', () => {
		const long = 'x'.repeat(30);
		expect(
			table(['A', 'Text'], [['1', `a ${long} b`]], 10)
				.split('\n')
				.slice(2),
		).toEqual(['1  a', `   ${long}`, '   b']);
	});
});

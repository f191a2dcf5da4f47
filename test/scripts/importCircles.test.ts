import { resolve } from 'node:path';

import type { Imports } from '../../scripts/importCircles';
import { betweenRooms, circles, importsBelow, roomOf } from '../../scripts/importCircles';

const shipped = importsBelow(resolve(__dirname, '../..'), ['nodes', 'credentials']);

/** Imports of what is written as `a > b, b > a`. */
function written(text: string): Imports {
	const imports: Imports = new Map();
	for (const pair of text.split(', ')) {
		const [from = '', to = ''] = pair.split(' > ');
		imports.set(from, [...(imports.get(from) ?? []), to]);
		if (!imports.has(to)) imports.set(to, []);
	}
	return imports;
}

describe('what ships', () => {
	it('is read', () => {
		expect(shipped.size).toBeGreaterThan(200);
		expect(shipped.get('nodes/Cipp/fromOperations.ts')).toContain('nodes/Cipp/resources/index.ts');
	});

	it('has no file that leads back to itself', () => {
		expect(circles(shipped)).toEqual([]);
	});

	it('has no room that leads back to itself', () => {
		expect(circles(betweenRooms(shipped))).toEqual([]);
	});
});

describe('circles', () => {
	it.each([
		['a > b, b > c', []],
		['a > b, a > c, b > d, c > d', []],
		['a > b, b > a', [['a', 'b']]],
		['a > b, b > c, c > b, c > d', [['b', 'c']]],
		['a > a', [['a']]],
		[
			'a > b, b > a, c > d, d > c',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
	])('of %s', (text, found) => {
		expect(circles(written(text))).toEqual(found);
	});
});

it.each([
	['nodes/Cipp/Cipp.node.ts', 'nodes/Cipp/Cipp.node.ts'],
	['nodes/Cipp/engine/run.ts', 'nodes/Cipp/engine'],
	['nodes/Cipp/offboarding/results/patterns/access.ts', 'nodes/Cipp/offboarding'],
	['nodes/Cipp/resources/user/offboard/read.ts', 'nodes/Cipp/resources/user'],
	['nodes/Cipp/resources/index.ts', 'nodes/Cipp/resources/index.ts'],
])('%s is in %s', (file, room) => {
	expect(roomOf(file)).toBe(room);
});

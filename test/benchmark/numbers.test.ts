import { bytes, median, perFurtherItem, short } from '../../benchmark/report/numbers';

describe('median', () => {
	it.each([
		[[3, 1, 2], 2],
		[[10, 2, 4, 3], 3.5],
		[[7], 7],
		[[5, 100, 6, 5, 5], 5],
	])('of %j is %d', (figures, middle) => {
		expect(median(figures)).toBe(middle);
	});

	it('leaves the figures in their order', () => {
		const figures = [3, 1, 2];
		median(figures);

		expect(figures).toEqual([3, 1, 2]);
	});

	it('refuses to make one up', () => {
		expect(() => median([])).toThrow(RangeError);
	});
});

describe('perFurtherItem', () => {
	it.each([
		[100, 500, 4000, 0.1],
		[50, 50, 10, 0],
		[90, 60, 3, -10],
	])('from %d to %d over %d items is %d', (small, large, items, each) => {
		expect(perFurtherItem(small, large, items)).toBeCloseTo(each);
	});

	it('refuses sizes in the wrong order', () => {
		expect(() => perFurtherItem(1, 2, 0)).toThrow(RangeError);
	});
});

describe('short', () => {
	it.each([
		[0, '0'],
		[0.1234, '0.123'],
		[1.5, '1.50'],
		[12.34, '12.3'],
		[1234.5, '1,235'],
		[-2.5, '-2.50'],
	])('writes %d as %s', (figure, text) => {
		expect(short(figure)).toBe(text);
	});
});

describe('bytes', () => {
	it.each([
		[0, '0 B'],
		[1023, '1023 B'],
		[1536, '1.50 KB'],
		[150 * 1024, '150 KB'],
		[8_357_888, '7.97 MB'],
		[-2048, '-2.00 KB'],
	])('writes %d as %s', (count, text) => {
		expect(bytes(count)).toBe(text);
	});
});

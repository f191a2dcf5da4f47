/**
 * The middle of some figures; of an even number of them, the mean of the two in the middle.
 *
 * @throws RangeError when there are none
 */
export function median(figures: number[]): number {
	if (figures.length === 0) throw new RangeError('There is no median of no figures.');
	const sorted = [...figures].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] as number;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * What each further item adds, between two sizes.
 *
 * @param small figure at the smaller size
 * @param large figure at the larger size
 * @param items how many items lie between the two sizes
 */
export function perFurtherItem(small: number, large: number, items: number): number {
	if (items <= 0) throw new RangeError('The larger size must have more items.');
	return (large - small) / items;
}

/** Three significant digits at least, without an exponent: `0.123`, `1.23`, `12.3`, `1,234`. */
export function short(figure: number): string {
	const size = Math.abs(figure);
	const decimals = size >= 100 || figure === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
	return figure.toLocaleString('en-US', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
}

/** Bytes as a reader measures them: `512 B`, `1.5 KB`, `23.4 MB`; a KB has 1,024 bytes. */
export function bytes(count: number): string {
	if (Math.abs(count) < 1024) return `${Math.round(count)} B`;
	if (Math.abs(count) < 1024 * 1024) return `${short(count / 1024)} KB`;
	return `${short(count / 1024 / 1024)} MB`;
}

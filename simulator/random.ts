/** A source of numbers in [0, 1); the same seed gives the same row of numbers. */
export type Random = () => number;

/**
 * Makes a small seeded generator (mulberry32), so that a run whose steps came in an unlucky order
 * can be repeated.
 *
 * @param seed any integer
 * @returns a function that gives the next number in [0, 1)
 */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * Gives the entries of a list in random order (Fisher-Yates); the list itself stays as it is.
 *
 * @param list what to shuffle
 * @param random where the numbers come from
 * @returns a new list
 */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
	const result = [...list];
	for (let index = result.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[result[index], result[other]] = [result[other] as T, result[index] as T];
	}
	return result;
}

/**
 * Picks one entry of a list that is not empty.
 *
 * @param list the choices
 * @param random where the number comes from
 * @returns one of them
 */
export function pick<T>(list: readonly T[], random: Random): T {
	return list[Math.floor(random() * list.length)] as T;
}

/**
 * Draws a GUID.
 *
 * @param random where the numbers come from
 */
export function drawGuid(random: Random): string {
	const part = () =>
		Math.floor(random() * 2 ** 32)
			.toString(16)
			.padStart(8, '0');
	const [one, two, three, four] = [part(), part(), part(), part()];
	return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-8${three.slice(1, 4)}-${three.slice(4)}${four}`;
}

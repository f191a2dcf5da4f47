import type { Entry, Refusals } from '../engine/operation';

/**
 * Refuses an item about something that an earlier item is about: one of the two would undo the other.
 *
 * @param field name of the field that names it
 * @param keyOf what it is
 */
export function refuseRepeated<P>(
	field: string,
	keyOf: (params: P) => string,
): (entries: Array<Entry<P>>) => Refusals {
	return (entries) => {
		const first = new Map<string, number>();
		const refusals: Refusals = new Map();
		for (const { index, params } of entries) {
			const key = keyOf(params);
			const earlier = first.get(key);
			if (earlier === undefined) first.set(key, index);
			else {
				refusals.set(index, [
					`“${field}” is ${key}, as in item ${earlier}. Put both into one item, or run the node once for each.`,
				]);
			}
		}
		return refusals;
	};
}

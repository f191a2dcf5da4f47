/**
 * Reads the form in which n8n stores executions: a list of values in which texts inside objects and
 * lists stand for places in the list, so that values may be shared (the format of `flatted`).
 *
 * @param text JSON of such a list
 * @returns the first value with everything below it put together
 */
export function unflatten(text: string): unknown {
	const values = JSON.parse(text) as unknown[];
	const done = new Map<number, unknown>();

	function at(index: number): unknown {
		const value = values[index];
		if (value === null || typeof value !== 'object') return value;
		if (done.has(index)) return done.get(index);
		const result: unknown = Array.isArray(value) ? [] : {};
		done.set(index, result);
		for (const [key, entry] of Object.entries(value)) {
			(result as Record<string, unknown>)[key] =
				typeof entry === 'string' ? at(Number(entry)) : entry;
		}
		return result;
	}

	return at(0);
}

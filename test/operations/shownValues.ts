const ID = '3f2b8c1e-6a0d-4f6e-9a55-0d1c2b3a4e5f';
const MOMENT = '2026-11-26T08:00:00Z';

/**
 * Puts a plain value in the place of each that a case leaves open, for the documentation and the
 * schemas: a matcher of Jest would be shown as an object.
 *
 * @param value outputs of a case, or a part of them
 * @param name name of the member that holds it, after which the value is chosen
 */
export function withPlainValues<T>(value: T, name = ''): T {
	if (Array.isArray(value)) return value.map((one: unknown) => withPlainValues(one, name)) as T;
	if (typeof value !== 'object' || value === null) return value;
	if ('asymmetricMatch' in value)
		return plainValue((value as { sample?: unknown }).sample, name) as T;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, withPlainValues(one as unknown, key)]),
	) as T;
}

function plainValue(sample: unknown, name: string): unknown {
	if (sample === Boolean) return true;
	if (sample === Number) return 1;
	if (/id$/i.test(name)) return ID;
	return /(?:at|date|time|since|until)$/i.test(name) ? MOMENT : 'text';
}

/**
 * The value of a field for JSON, which n8n gives as a text or, from an expression, as it is.
 *
 * @returns undefined for nothing; the text itself where it is no JSON
 */
export function fromJson(value: unknown): unknown {
	if (typeof value !== 'string') return value ?? undefined;
	if (value.trim() === '') return undefined;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return value;
	}
}

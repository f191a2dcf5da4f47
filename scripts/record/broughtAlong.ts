/** Longer than this, in characters, is what CIPP brings along itself, and not what was made for a case. */
const LONGEST = 400;

/**
 * Takes out of an answer the content that CIPP brings along: policies within its templates, and pictures
 * of apps. What a template is called and where it belongs stays.
 *
 * @param value an answer or a part of one
 * @returns a copy
 */
export function withoutBroughtAlong(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutBroughtAlong);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [
			name,
			name === 'largeIcon'
				? null
				: name === 'RAWJson' && String(inner).length > LONGEST
					? '{}'
					: withoutBroughtAlong(inner),
		]),
	);
}

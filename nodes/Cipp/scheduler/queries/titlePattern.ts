/**
 * A text for `SearchTitle`, which CIPP compares with `-like`: `*` is any text, `?` one character,
 * and brackets a choice of characters.
 *
 * @param pattern in which only `*` and `?` have a meaning
 * @returns the pattern with `?` for what CIPP would take for more; the answer must be looked through
 */
export function searchPattern(pattern: string): string {
	return pattern.replace(/[[\]`]/g, '?');
}

/** As `searchPattern`, for a plain text that the title is to hold. */
export function titlePattern(text: string): string {
	return searchPattern(text.replace(/\*/g, '?'));
}

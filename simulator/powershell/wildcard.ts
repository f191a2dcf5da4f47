/**
 * Makes a test out of a pattern of PowerShell's -like: `*`, `?` and sets such as `[a-c]`, without
 * regard to letter case.
 *
 * @param pattern the pattern
 * @returns an expression that tells whether a text fits
 * @throws Error with the text of PowerShell for a set without an end
 */
export function wildcard(pattern: string): RegExp {
	const parts: string[] = pattern.match(/\[[^\]]*\]|[^[]|\[/gs) ?? [];
	if (parts.includes('[')) {
		throw new Error(`The specified wildcard character pattern is not valid: ${pattern}`);
	}
	return new RegExp(`^${parts.map(expressionOf).join('')}$`, 'is');
}

function expressionOf(part: string): string {
	if (part === '*') return '.*';
	if (part === '?') return '.';
	if (part.length > 1) return `[${part.slice(1, -1).replace(/[\\^]/g, '\\$&')}]`;
	return part.replace(/[.+^${}()|\\\]]/g, '\\$&');
}

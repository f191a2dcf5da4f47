import type { JsonRecord } from '../powershell/members';
import { GraphError } from './graphError';

/**
 * Makes a test out of a Graph $search: `"property:text"` parts in quotation marks, joined by AND or
 * OR. A part matches when every word of its text begins a word of the property.
 *
 * @param search the expression
 * @returns a function that tells whether a row passes
 * @throws GraphError with the text of Graph when quotation marks are missing
 */
export function searchTest(search: string): (row: JsonRecord) => boolean {
	const alternatives = search
		.split(/\s+OR\s+/)
		.map((alternative) =>
			alternative.split(/\s+AND\s+/).map((part) => partTest(part.trim(), search)),
		);
	return (row) => alternatives.some((parts) => parts.every((test) => test(row)));
}

function partTest(part: string, search: string): (row: JsonRecord) => boolean {
	const match = /^"([A-Za-z]+):(.*)"$/s.exec(part);
	if (!match) {
		throw new GraphError(
			`Syntax error: character ':' is not valid at position ${Math.max(search.indexOf(':'), 0)} in '${search}'.`,
		);
	}
	const property = (match[1] ?? '').toLowerCase();
	const wanted = wordsOf((match[2] ?? '').replaceAll('\\"', '"'));
	return (row) => {
		const key = Object.keys(row).find((name) => name.toLowerCase() === property);
		const words = wordsOf(String((key === undefined ? undefined : row[key]) ?? ''));
		return wanted.every((word) => words.some((candidate) => candidate.startsWith(word)));
	};
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What can be filled into a text about a user who leaves, in square brackets. */
export const PLACEHOLDERS = ['user', 'userEmail', 'manager', 'managerEmail', 'date'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The placeholders as a person reads them: `[user], [userEmail] …`. */
export const PLACEHOLDER_LIST = PLACEHOLDERS.map((name) => `[${name}]`).join(', ');

/**
 * A comment of HTML, in which Outlook writes brackets of its own; a doubled bracket, which stands for
 * a bracket; or something in brackets.
 */
const PARTS = /<!--[\s\S]*?-->|\[\[|\]\]|\[([^[\]<>]{1,60})\]/g;

/**
 * @param text a text that people have written
 * @returns what stands in brackets, without them, in the order of the text and each once
 */
export function bracketed(text: string): string[] {
	const found = [...text.matchAll(PARTS)].flatMap(([, inside]) => inside?.trim() ?? []);
	return [...new Set(found)];
}

/** @returns the placeholder that is meant by what stands in brackets, in any letter case */
export function placeholderOf(inside: string): Placeholder | undefined {
	return PLACEHOLDERS.find((name) => name.toLowerCase() === inside.toLowerCase());
}

/** @returns the placeholders of a text, each once */
export function placeholdersIn(text: string): Placeholder[] {
	return bracketed(text).flatMap((inside) => placeholderOf(inside) ?? []);
}

/**
 * @param text a text whose placeholders all exist
 * @param values what to put in; HTML where the text is HTML
 * @returns the text with its placeholders filled in, and with single brackets for doubled ones
 */
export function filledIn(text: string, values: Partial<Record<Placeholder, string>>): string {
	return text.replace(PARTS, (whole, inside: string | undefined) => {
		if (whole === '[[') return '[';
		if (whole === ']]') return ']';
		const name = inside === undefined ? undefined : placeholderOf(inside.trim());
		return (name && values[name]) ?? whole;
	});
}

/** @returns the text as it has to stand in HTML: names may hold what HTML takes for its own */
export function inHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

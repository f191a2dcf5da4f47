/**
 * Characters that nobody sees: they come along when a text is copied from a web page, a chat or a
 * spreadsheet. Two names that differ in nothing else look the same and are two users for CIPP.
 */

/** Spaces of all kinds, controls, format marks, unassigned and private characters, blank letters. */
const INVISIBLE = String.raw`[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]`;
const AT_THE_ENDS = new RegExp(`^${INVISIBLE}+|${INVISIBLE}+$`, 'gu');
const ONE = new RegExp(INVISIBLE, 'gu');
/** What people type, and lines of a file end with: nothing to speak of. */
const ORDINARY = new Set([' ', '\t', '\r', '\n']);

const NAMES: Readonly<Record<string, string>> = {
	'\t': 'tab',
	'\n': 'line break',
	'\r': 'line break',
	'\u00a0': 'no-break space',
	'\u00ad': 'soft hyphen',
	'\u200b': 'zero-width space',
	'\u200c': 'zero-width non-joiner',
	'\u200d': 'zero-width joiner',
	'\u200e': 'left-to-right mark',
	'\u200f': 'right-to-left mark',
	'\u202a': 'left-to-right embedding',
	'\u202c': 'end of a text direction',
	'\u202d': 'left-to-right override',
	'\u202e': 'right-to-left override',
	'\u202f': 'narrow no-break space',
	'\u2060': 'word joiner',
	'\u3000': 'ideographic space',
	'\ufeff': 'byte order mark',
};

/** A text without what copying leaves at its ends. */
export interface Cleaned {
	text: string;
	/** The characters that were taken away, as messages name them; white space is not among them. */
	removed: string[];
}

/**
 * Takes invisible characters and white space away from both ends of a text.
 *
 * @param text as it came in
 */
export function withoutInvisibleEnds(text: string): Cleaned {
	const removed = new Set<string>();
	const cleaned = text.replace(AT_THE_ENDS, (end) => {
		for (const character of end) if (!ORDINARY.has(character)) removed.add(inWords(character));
		return '';
	});
	return { text: cleaned, removed: [...removed] };
}

/**
 * @param text a text that is to name something: a user, a tenant, an ID
 * @returns the first invisible character in it, as messages name it; a plain space is none
 */
export function invisibleIn(text: string): string | undefined {
	const found = text.match(ONE)?.find((character) => character !== ' ');
	return found === undefined ? undefined : inWords(found);
}

/**
 * @param character one character
 * @returns its name and number, such as `zero-width space (U+200B)`, or the number alone
 */
export function inWords(character: string): string {
	const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const name = NAMES[character];
	return name ? `${name} (U+${number})` : `U+${number}`;
}

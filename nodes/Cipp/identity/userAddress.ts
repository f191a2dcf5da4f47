import { inWords, invisibleIn, withoutInvisibleEnds } from '../engine/invisible';
import { isNoValue } from '../engine/noValue';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Entra allows letters, digits and `' . - _ ! # ^ ~` before the @. Older and guest accounts have
 * more, and letters with accents; what is refused here could not be an address in a list or a URL.
 * Letters of other alphabets are refused: some look like Latin ones and name somebody else.
 */
const NAME_PART = /[^\s@,;:"<>()[\]\\/|?*%\u0080-\uffff\u{10000}-\u{10ffff}]|[À-ÖØ-öø-ž]/u;
const PART = NAME_PART.source;
const DOMAIN_PART = String.raw`(?:(?!\.)(?:${PART}))+`;
const USER_PRINCIPAL_NAME = new RegExp(`^(?:${PART})+@(?:${DOMAIN_PART}\\.)+${DOMAIN_PART}$`, 'u');

/** @returns true for a GUID, the form of object ids and customer ids. */
export function isGuid(text: string): boolean {
	return GUID.test(text);
}

/** @returns true for a text that has the form of a user principal name. */
export function isUserPrincipalName(text: string): boolean {
	const isPlain = text.normalize('NFKC') === text && invisibleIn(text) === undefined;
	return isPlain && text.length <= 320 && USER_PRINCIPAL_NAME.test(text) && !text.includes('..');
}

/**
 * @param text a text that is no user principal name
 * @returns the first character that no user principal name has and that does not show as such, as
 * messages name it; undefined when there is none
 */
export function foreignCharacterIn(text: string): string | undefined {
	const found = [...text].find(
		(character) => character > '\u007f' && !/^[À-ÖØ-öø-ž]$/u.test(character),
	);
	return found === undefined ? undefined : `“${found}” (${inWords(found)})`;
}

/** @returns true for the user principal name of a guest of the tenant. */
export function isGuest(userPrincipalName: string): boolean {
	return /#EXT#/i.test(userPrincipalName);
}

/**
 * The users in a parameter that takes any number of them: a list of pickers, an array, a
 * comma-separated text, objects with `value` or `userPrincipalName`, or any mix of these.
 *
 * @param value the parameter with its expressions resolved
 * @returns the texts, trimmed, without empty ones and without repetitions
 */
export function userTexts(value: unknown): string[] {
	return distinct(textParts(value).parts.map((part) => withoutInvisibleEnds(part).text));
}

/** What a parameter with any number of texts holds. */
export interface TextParts {
	/** As they came in. */
	parts: string[];
	/** How many entries of a list have no value, such as a picker whose expression gives nothing. */
	missing: number;
}

/** As `userTexts`, with the texts as they came in. */
export function textParts(value: unknown): TextParts {
	const entries = flatten(value);
	const parts = entries.filter((entry) => entry !== undefined);
	return { parts, missing: entries.length - parts.length };
}

/** @returns the texts without empty ones and without repetitions, whatever their case */
export function distinct(texts: string[]): string[] {
	const seen = new Map<string, string>();
	for (const text of texts) {
		if (text && !seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
	}
	return [...seen.values()];
}

/** The texts; undefined stands for an entry without a value. */
function flatten(value: unknown): Array<string | undefined> {
	if (isNoValue(value) && !Array.isArray(value)) return [undefined];
	if (typeof value === 'string') {
		const list = parsedList(value);
		return list ? list.flatMap(flatten) : value.split(/[,;\n]/);
	}
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (typeof value === 'object' && value !== null) {
		const { value: inner, userPrincipalName } = value as Record<string, unknown>;
		const named = inner ?? userPrincipalName;
		if (named !== undefined && named !== null) return flatten(named);
		// A picker whose expression gives nothing is left with its mode.
		const isPicker = ['value', 'userPrincipalName', '__rl'].some((name) => name in value);
		return [isPicker ? undefined : JSON.stringify(value)];
	}
	return [String(value)];
}

/** Some sources hand a list over as the JSON text of it. */
function parsedList(text: string): unknown[] | undefined {
	if (!/^\s*\[/.test(text)) return undefined;
	try {
		const parsed: unknown = JSON.parse(text);
		return Array.isArray(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

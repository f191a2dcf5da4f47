/**
 * What sources of data give for an empty field: Odoo gives `false`, and an expression in the midst of
 * a text makes `undefined` or `null` a word. None of them is ever meant as a text.
 */
const STANDS_FOR_NOTHING = /^(?:[Ff]alse|FALSE|null|NULL|undefined|NaN)$/;

/** A text into which an expression has put an object. */
const OBJECT_AS_TEXT = '[object Object]';

/** @returns true for what no source of data means as a value: nothing, an empty list, a `false` */
export function isNoValue(value: unknown): boolean {
	if (value === undefined || value === null || value === false) return true;
	if (typeof value === 'number') return Number.isNaN(value);
	if (Array.isArray(value)) return value.every(isNoValue);
	return typeof value === 'string' && STANDS_FOR_NOTHING.test(value.trim());
}

/** @returns true for a text that is none: a truth value, or an object that was made a text */
export function isNoText(value: unknown): boolean {
	if (value === true) return true;
	if (typeof value !== 'string') return false;
	return /^true$/i.test(value.trim()) || value.includes(OBJECT_AS_TEXT);
}

/** What an expression gives, in the words of a message. */
export function described(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'an object';
	const text = String(value).trim();
	return text === '' ? 'an empty text' : `“${text.slice(0, 60)}”`;
}

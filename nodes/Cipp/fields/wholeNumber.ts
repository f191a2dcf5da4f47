import type { ItemReader } from '../engine/itemReader';

/**
 * Reads a whole number; a text that holds one is understood, as expressions often give it.
 *
 * @param item reader of the item; anything else than a whole number in the range is noted on it
 * @param name parameter name
 * @param displayName name of the field in messages
 * @param range lowest and highest number that is allowed
 * @returns the number, `undefined` when the field is empty or not usable
 */
export function readWholeNumber(
	item: ItemReader,
	name: string,
	displayName: string,
	range: { from: number; to?: number },
): number | undefined {
	const text = item.text(name, displayName);
	if (text === '') return undefined;
	const number = Number(text);
	const { from, to = Number.MAX_SAFE_INTEGER } = range;
	if (Number.isInteger(number) && number >= from && number <= to) return number;
	const allowed = range.to === undefined ? `of ${from} or more` : `from ${from} to ${to}`;
	item.note(`“${displayName}” is “${text.slice(0, 60)}”. Enter a whole number ${allowed}.`);
	return undefined;
}

import type { ItemReader } from '../engine/itemReader';
import { isNoValue } from '../engine/noValue';

/** First version of the node that refuses what the first one only warns of. */
const REFUSED_SINCE = 1.1;

/**
 * Refuses an optional field whose expression gives nothing, where leaving it out makes something else
 * of the whole: a list of everything, or replies that end. Nodes of the first version go on with a
 * warning, which the reader has written.
 *
 * @param item reader of the item
 * @param name parameter name
 * @param displayName name of the field in messages
 * @param consequence what would happen, as the end of a sentence
 */
export function refuseWithoutValue(
	item: ItemReader,
	name: string,
	displayName: string,
	consequence: string,
): void {
	if (item.typeVersion < REFUSED_SINCE || !item.isExpression(name)) return;
	if (!isNoValue(item.value(name, displayName))) return;
	item.note(
		`“${displayName}” has no value: its expression gives nothing, and ${consequence}. Correct the expression, or remove it.`,
	);
}

/**
 * Reads a text that narrows a list down.
 *
 * @param item reader of the item; in new nodes an expression that gives nothing is noted on it
 * @param kind `freeText` for a text that people have written
 * @returns the text, empty for none
 */
export function readFilterText(
	item: ItemReader,
	name: string,
	displayName: string,
	kind: 'text' | 'freeText' = 'text',
): string {
	const text = item[kind](name, displayName);
	if (text === '') {
		refuseWithoutValue(item, name, displayName, 'the list would not be narrowed down');
	}
	return text;
}

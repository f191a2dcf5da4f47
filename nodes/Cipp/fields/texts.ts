import type { ItemReader } from '../engine/itemReader';
import { described, isNoText, isNoValue } from '../engine/noValue';
import { distinct, textParts } from '../identity/userAddress';

/** What a list of texts is read as. */
interface TextsOptions {
	/** False where an empty text is a value like another, and no step falls away with it. */
	warnOfEmpty?: boolean;
	/** More entries that belong to the list, such as those of a picker of its own. */
	more?: string[];
}

/**
 * Reads a parameter that names any number of things: pickers, a list, or a text with commas.
 *
 * @param item reader of the item. A list that is empty because its expression gives nothing is
 * warned of, and so is an entry without a value; what is no text is noted as a problem
 * @param name parameter name
 * @param displayName name of the field in messages
 * @returns the texts without invisible characters at their ends, without repetitions
 */
export function readTexts(
	item: ItemReader,
	name: string,
	displayName: string,
	{ warnOfEmpty = true, more = [] }: TextsOptions = {},
): string[] {
	const value = item.value(name, displayName);
	const { parts, missing } = textParts(value);
	const own = distinct(parts.map((part) => readPart(item, displayName, part)));
	if (own.length === 0) {
		if (warnOfEmpty || isNoValue(value)) item.warnOfMissing(name, displayName, value);
		if (missing > 0 && typeof value === 'string' && !item.isExpression(name)) {
			item.note(`“${displayName}” is ${described(value)}, which is no text. Enter another one.`);
		}
	} else if (missing > 0) {
		item.warn(`${missing} of the entries of “${displayName}” left out: they have no value.`);
	}
	return distinct([...own, ...more]);
}

function readPart(item: ItemReader, displayName: string, part: string): string {
	if (!isNoText(part)) return item.clean(part, displayName);
	item.note(`“${displayName}” holds “${part.trim().slice(0, 60)}”, which is no text.`);
	return '';
}

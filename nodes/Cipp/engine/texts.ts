import type { ItemReader } from './itemReader';
import { described, isNoText, isNoValue } from './noValue';
import { distinct, textParts } from './textParts';

/**
 * Reads a parameter that names any number of things: pickers, a list, or a text with commas.
 *
 * @param item reader of the item. A list that is empty because its expression gives nothing is
 * warned of, and so is an entry without a value; what is no text is noted as a problem
 * @param name parameter name
 * @param displayName name of the field in messages
 * @param more further entries of the list, such as those of a picker of its own
 * @returns the texts without invisible characters at their ends, without repetitions
 */
export function readTexts(
	item: ItemReader,
	name: string,
	displayName: string,
	more: string[] = [],
): string[] {
	const value = item.value(name, displayName);
	const texts = textsIn(item, displayName, value);
	if (texts.length === 0 && !item.warnOfMissing(name, displayName, value)) {
		if (typeof value === 'string' && isNoValue(value)) {
			item.note(`“${displayName}” is ${described(value)}, which is no text. Enter another one.`);
		}
	}
	return distinct([...texts, ...more]);
}

/**
 * As `readTexts`, for a value that was read already, such as that of an entry of a collection.
 */
export function textsIn(item: ItemReader, displayName: string, value: unknown): string[] {
	const { parts, missing } = textParts(value);
	const texts = distinct(parts.map((part) => readPart(item, displayName, part)));
	if (missing > 0 && Array.isArray(value) && value.length > 0) {
		item.warn(
			missing === 1
				? `An entry of “${displayName}” is left out, because it has no value.`
				: `${missing} entries of “${displayName}” are left out, because they have no value.`,
		);
	}
	return texts;
}

function readPart(item: ItemReader, displayName: string, part: string): string {
	if (!isNoText(part)) return item.clean(part, displayName);
	item.note(`“${displayName}” holds “${part.trim().slice(0, 60)}”, which is no text.`);
	return '';
}

import type { ItemReader } from '../engine/itemReader';
import { isNoValue } from '../engine/noValue';
import { readDateTime } from './dateTime';

/**
 * Reads a date and time. What n8n's date picker gives has no offset and is meant in the workflow's
 * time zone, not in that of the server.
 *
 * @param item reader of the item; a value that is no date and time is noted on it
 * @param name parameter name
 * @param displayName name of the field in messages
 * @returns Unix seconds, the form that CIPP takes; `undefined` when the field is empty or unusable
 */
export function readMoment(
	item: ItemReader,
	name: string,
	displayName: string,
): number | undefined {
	const value = item.value(name, displayName);
	if (isEmptyMoment(value)) {
		noteMissing(item, name, displayName, value);
		return undefined;
	}
	const moment = readDateTime(value, item.timezone);
	if ('problem' in moment) {
		item.note(`“${displayName}” ${moment.problem}`);
		return undefined;
	}
	const { time, warning } = moment;
	if (time.year < 2000 || time.year > 2100) {
		item.note(`“${displayName}” is in the year ${time.year}. Enter another date and time.`);
		return undefined;
	}
	if (warning) item.warn(`“${displayName}”: ${warning}`);
	return Math.floor(time.toSeconds());
}

/**
 * As `readMoment`, and notes a problem when the field is empty.
 */
export function requiredMoment(
	item: ItemReader,
	name: string,
	displayName: string,
): number | undefined {
	if (isEmptyMoment(item.value(name, displayName))) {
		item.note(`“${displayName}” is empty. Enter a date and time, e.g. 2026-12-01T17:00:00.`);
		return undefined;
	}
	return readMoment(item, name, displayName);
}

/** @returns true for a value that gives no moment at all, as an empty field does */
export function isEmptyMoment(value: unknown): boolean {
	return isNoValue(value) || (typeof value === 'string' && value.trim() === '');
}

/**
 * A date that is missing in the data is no date. What happens at once, or to everything, without it
 * is not what was asked for; workflows of the first version of the node are only warned.
 */
function noteMissing(item: ItemReader, name: string, displayName: string, value: unknown): void {
	if (!item.isExpression(name)) return;
	const wasTakenForNone = value === undefined || String(value).trim() === '';
	if (item.typeVersion < 1.1 && wasTakenForNone) {
		item.warnOfMissing(name, displayName, value);
		return;
	}
	item.note(
		`“${displayName}” has no value: its expression gives no date and time. Correct the expression, or remove the field.`,
	);
}

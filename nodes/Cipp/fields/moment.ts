import { DateTime } from 'luxon';

import type { ItemReader } from '../engine/itemReader';

const HAS_OFFSET = /(?:z|[+-]\d{2}(?::?\d{2})?)$/i;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
/** Unix seconds have 10 digits from 2001 to 2286, milliseconds 13. */
const MILLISECONDS_FROM = 100_000_000_000;

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
	if (value === undefined || String(value).trim() === '') return undefined;
	const time = toDateTime(value, item.timezone);
	if (time?.isValid && time.year >= 2000 && time.year <= 2100) return Math.floor(time.toSeconds());
	item.note(
		`“${displayName}” is “${String(value).slice(0, 60)}”, which is not a date and time. Enter one, e.g. 2026-12-01T17:00:00.`,
	);
	return undefined;
}

/**
 * As `readMoment`, and notes a problem when the field is empty.
 */
export function requiredMoment(
	item: ItemReader,
	name: string,
	displayName: string,
): number | undefined {
	const value = item.value(name, displayName);
	if (value === undefined || String(value).trim() === '') {
		item.note(`“${displayName}” is empty. Enter a date and time, e.g. 2026-12-01T17:00:00.`);
		return undefined;
	}
	return readMoment(item, name, displayName);
}

function toDateTime(value: unknown, zone: string): DateTime | undefined {
	if (DateTime.isDateTime(value)) return value;
	if (value instanceof Date) return DateTime.fromJSDate(value);
	const text = String(value)
		.trim()
		.replace(/^(\d{4}-\d{2}-\d{2}) +(?=\d)/, '$1T');
	if (/^\d{9,13}$/.test(text)) {
		const number = Number(text);
		return DateTime.fromMillis(number >= MILLISECONDS_FROM ? number : number * 1000);
	}
	if (DATE_ONLY.test(text) || !text.includes('T')) return undefined;
	return HAS_OFFSET.test(text) ? DateTime.fromISO(text) : DateTime.fromISO(text, { zone });
}

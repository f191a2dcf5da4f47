import { DateTime } from 'luxon';

import type { ItemReader } from '../../engine/itemReader';

/** The period of a list of log entries, in Unix seconds. */
interface Period {
	start?: number;
	end?: number;
}

/** The severities of entries, by the names that CIPP writes. */
export const SEVERITIES = [
	{ name: 'Alert', value: 'Alert' },
	{ name: 'Critical', value: 'Critical' },
	{ name: 'Debug', value: 'Debug' },
	{ name: 'Error', value: 'Error' },
	{ name: 'Info', value: 'Info' },
	{ name: 'Warning', value: 'Warning' },
];

/** The severities to ask for; CIPP writes warnings in two ways. Undefined for those that it lists. */
export function severityFilter(severities: string[]): string | undefined {
	const names = severities.flatMap((name) => (name === 'Warning' ? [name, 'Warn'] : name));
	return names.join(',') || undefined;
}

/** Notes a period that CIPP passes over without a word, or in which nothing can be. */
export function periodProblem({ start, end }: Period, item: ItemReader): void {
	if (end !== undefined && start === undefined) {
		item.note('“End” is set without “Start”, and CIPP would list today. Set “Start” as well.');
	}
	if (start !== undefined && end !== undefined && start > end) {
		item.note('“Start” is later than “End”. Exchange the two.');
	}
}

/**
 * The days to ask for. CIPP cuts days by the time zone of its setting `CIPP_TIMEZONE`, so that a
 * moment may be in the day before or after.
 *
 * @returns days as yyyyMMdd; undefined without a start, when CIPP takes today
 */
export function searchedDays({ start, end }: Period): { from: string; to: string } | undefined {
	if (start === undefined) return undefined;
	return {
		from: dayOf(start, -1),
		// A start alone would be that one day.
		to: end === undefined ? '99991231' : dayOf(end, 1),
	};
}

function dayOf(seconds: number, days: number): string {
	return DateTime.fromSeconds(seconds, { zone: 'utc' }).plus({ days }).toFormat('yyyyMMdd');
}

/** @returns true when an entry of a time is in the period */
export function isWithin(time: unknown, { start, end }: Period): boolean {
	const seconds = Date.parse(String(time)) / 1000;
	return (start === undefined || seconds >= start) && (end === undefined || seconds <= end);
}

/** CIPP takes the name for a regular expression, and fails for one that is none. */
export function literally(name: string): string | undefined {
	return name === '' ? undefined : name.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}

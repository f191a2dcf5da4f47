import { DateTime } from 'luxon';

import { readDateTime } from '../../fields/dateTime';

/** When an offboarding is to run. */
export interface Schedule {
	/** Unix time in seconds, the form that CIPP's `Scheduled.date` takes. */
	seconds: number;
	/** The same moment as ISO 8601 text in the workflow's time zone. */
	iso: string;
	/** Present when the time may not be the one that is meant. */
	warning?: string;
}

export type ScheduleReading = Schedule | { problem: string };

const NAME = '“Scheduled”';
const EXAMPLE = 'e.g. 2026-12-01T17:00:00';
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

/**
 * Reads the time at which an offboarding is to run.
 *
 * @param value whatever `readDateTime` takes
 * @param zone IANA name of the workflow's time zone
 * @param now the present, for the check of past times
 * @param allowPast true when a time in the past is wanted: CIPP then runs it at the next quarter
 * @param instead what to do about a past time besides entering a later one
 * @returns undefined for an empty value, which means now; the schedule; or a problem as a sentence
 */
export function readSchedule(
	value: unknown,
	zone: string,
	now: DateTime,
	allowPast: boolean,
	instead = 'leave it empty to run now, or turn on Allow Past Date under Options',
): ScheduleReading | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'string' && value.trim() === '') return undefined;
	const moment = readDateTime(value, zone);
	if ('problem' in moment) return { problem: `${NAME} ${moment.problem}` };
	const { time, isMidnight, warning } = moment;
	if (time.year > LATEST_YEAR || time.year < EARLIEST_YEAR) {
		return { problem: `${NAME} is in the year ${time.year}. Enter a date and time, ${EXAMPLE}.` };
	}
	if (!allowPast && time <= now) {
		return {
			problem: `${NAME} is ${time.toISO({ suppressMilliseconds: true })}, which is in the past. Enter a later time, ${instead}.`,
		};
	}
	const seconds = Math.floor(time.toSeconds());
	const iso = DateTime.fromSeconds(seconds, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
	const warnings = [warning, isMidnight ? midnightWarning(iso) : undefined].filter(Boolean);
	return { seconds, iso, ...(warnings.length > 0 && { warning: warnings.join(' ') }) };
}

function midnightWarning(iso: string): string {
	return `${NAME} is midnight exactly, ${iso}, as it is when a date without a time was made one with a time. Add the time of day if another one is meant.`;
}

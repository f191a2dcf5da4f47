import { DateTime } from 'luxon';

/** When an offboarding is to run. */
export interface Schedule {
	/** Unix time in seconds, the form that CIPP's `Scheduled.date` takes. */
	seconds: number;
	/** The same moment as ISO 8601 text in the workflow's time zone. */
	iso: string;
	/** Present when the clock change made the local time doubtful. */
	warning?: string;
}

export type ScheduleReading = Schedule | { problem: string };

const NAME = '“Scheduled”';
const EXAMPLE = 'e.g. 2026-12-01T17:00:00';
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const HAS_OFFSET = /(?:z|[+-]\d{2}(?::?\d{2})?)$/i;
/** Unix seconds have 10 digits from 2001 to 2286, milliseconds 13. */
const MILLISECONDS_FROM = 100_000_000_000;
const LATEST_YEAR = 2100;
/** Kiribati is 14 hours ahead of UTC; nobody is farther away. */
const LARGEST_OFFSET_MINUTES = 14 * 60;

/**
 * Reads the time at which an offboarding is to run.
 *
 * @param value ISO text with or without an offset, `yyyy-MM-dd HH:mm`, luxon DateTime, Date, or
 * Unix seconds or milliseconds. A local time is one in `zone`, not in that of the server.
 * @param zone IANA name of the workflow's time zone
 * @param now the present, for the check of past times
 * @param allowPast true when a time in the past is wanted: CIPP then runs it at the next quarter
 * @returns undefined for an empty value, which means now; the schedule; or a problem as a sentence
 */
export function readSchedule(
	value: unknown,
	zone: string,
	now: DateTime,
	allowPast: boolean,
): ScheduleReading | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	if (typeof value === 'string' && value.trim() === '') return undefined;
	const moment = toMoment(value, zone);
	if ('problem' in moment) return moment;
	const { time, warning } = moment;
	if (time.year > LATEST_YEAR || time.year < 2000) {
		return { problem: `${NAME} is in the year ${time.year}. Enter a date and time, ${EXAMPLE}.` };
	}
	if (!allowPast && time <= now) {
		return {
			problem: `${NAME} is ${time.toISO({ suppressMilliseconds: true })}, which is in the past. Enter a later time, leave it empty to run now, or turn on Allow Past Date under Options.`,
		};
	}
	const seconds = Math.floor(time.toSeconds());
	return {
		seconds,
		iso: DateTime.fromSeconds(seconds, { zone }).toISO({ suppressMilliseconds: true }) ?? '',
		...(warning && { warning }),
	};
}

type Moment = { time: DateTime; warning?: string } | { problem: string };

function toMoment(value: unknown, zone: string): Moment {
	if (DateTime.isDateTime(value)) return valid(value.setZone(zone), String(value));
	if (value instanceof Date) return valid(DateTime.fromJSDate(value, { zone }), String(value));
	if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}$/.test(value.trim()))) {
		return fromUnix(Number(value), zone);
	}
	if (typeof value !== 'string') {
		return { problem: `${NAME} is not a date and time. Enter one, ${EXAMPLE}.` };
	}
	const text = value.trim().replace(/^(\d{4}-\d{2}-\d{2}) +(?=\d)/, '$1T');
	if (DATE_ONLY.test(text)) {
		return {
			problem: `${NAME} is the date ${text} without a time. Add the time of day, ${EXAMPLE}.`,
		};
	}
	if (HAS_OFFSET.test(text) && text.includes('T')) {
		const { offset } = DateTime.fromISO(text, { setZone: true });
		// luxon takes any two digits, and a mistyped offset would move the time by days.
		const exists = Math.abs(offset) <= LARGEST_OFFSET_MINUTES;
		return valid(
			exists ? DateTime.fromISO(text, { zone }) : DateTime.invalid('unknown offset'),
			text,
		);
	}
	return fromLocal(text, zone);
}

function valid(time: DateTime, text: string): Moment {
	if (time.isValid) return { time };
	return {
		problem: `${NAME} is “${text.slice(0, 60)}”, which is not a date and time. Enter one, ${EXAMPLE}.`,
	};
}

function fromUnix(value: number, zone: string): Moment {
	if (!Number.isFinite(value)) {
		return { problem: `${NAME} is not a date and time. Enter one, ${EXAMPLE}.` };
	}
	const milliseconds = Math.abs(value) >= MILLISECONDS_FROM ? value : value * 1000;
	return valid(DateTime.fromMillis(milliseconds, { zone }), String(value));
}

/** A local time may not exist, or exist twice, on the day on which the clocks change. */
function fromLocal(text: string, zone: string): Moment {
	const wall = DateTime.fromISO(text, { zone: 'utc' });
	if (!wall.isValid || !text.includes('T')) return valid(DateTime.invalid('unreadable'), text);
	const time = wall.setZone(zone, { keepLocalTime: true });
	if (!time.isValid) return valid(time, text);
	const asked = wall.toFormat('yyyy-MM-dd HH:mm');
	if (time.toFormat('yyyy-MM-dd HH:mm') !== asked) {
		return {
			time,
			warning: `${asked} does not exist in ${zone} because the clocks go forward then. ${time.toFormat('HH:mm')} is used.`,
		};
	}
	const [first, second] = time.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
	if (first && second) {
		return {
			time: first,
			warning: `${asked} happens twice in ${zone} because the clocks go back then. The first one is used (${first.toFormat('ZZ')}).`,
		};
	}
	return { time };
}

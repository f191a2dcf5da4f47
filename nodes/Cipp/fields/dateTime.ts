import { DateTime, IANAZone } from 'luxon';

import { withoutInvisibleEnds } from '../engine/invisible';
import { otherNotation } from './otherNotation';

/** A moment that a field gives. */
export interface Moment {
	time: DateTime;
	/** True for exactly midnight where it was written: often a date that was made a date and time. */
	isMidnight: boolean;
	/** Present when the clock change made a local time doubtful. */
	warning?: string;
}

/** What is wrong with a value, as the end of a sentence that begins with the name of the field. */
export interface NoMoment {
	problem: string;
}

/** Stands at the end of every problem. */
const EXAMPLE = 'e.g. 2026-12-01T17:00:00';
const SECONDS = (mark: string) =>
	String.raw`(?:${mark}(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?`;
const OFFSET = String.raw` *(?:(?<utc>z)|(?<sign>[+\u2212-])(?<offsetHours>\d{2})(?::?(?<offsetMinutes>\d{2}))?)?`;
/** A zone, and whatever else RFC 9557 allows in brackets. */
const BRACKETS = String.raw`(?<brackets>(?:\[[^\]]*\])*)`;
/** 2026-12-01T17:00:00, and without marks 20261201T170000. */
const WHOLE = [
	String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:t| +)(?<hour>\d{2}):(?<minute>\d{2})${SECONDS(':')}`,
	String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})t(?<hour>\d{2})(?<minute>\d{2})${SECONDS('')}`,
].map((dateAndTime) => new RegExp(`^${dateAndTime}${OFFSET}${BRACKETS}$`, 'i'));
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
/** Unix seconds have 10 digits from 2001 to 2286, milliseconds 13. */
const UNIX = /^\d{9,13}$/;
const MILLISECONDS_FROM = 100_000_000_000;
/** Kiribati is 14 hours ahead of UTC and Baker Island 12 behind; all offsets are quarters. */
const MOST_AHEAD = 14 * 60;
const MOST_BEHIND = -12 * 60;

/**
 * The one reader of dates and times. It takes only what says a whole date and time; what luxon would
 * complete from a part, or pass over, is refused.
 *
 * @param value ISO 8601 text with or without an offset and a zone in brackets, with `T` or a blank
 * between date and time; luxon DateTime; Date; Unix seconds or milliseconds
 * @param zone IANA name of the workflow's zone, in which a text is read that has neither an offset
 * nor a zone. The zone of the server plays no part.
 */
export function readDateTime(value: unknown, zone: string): Moment | NoMoment {
	if (DateTime.isDateTime(value)) {
		const time = value.setZone(zone);
		return valid(time, value, String(value), isMidnight(value) || isMidnight(time));
	}
	if (Object.prototype.toString.call(value) === '[object Date]') {
		return fromInstant(DateTime.fromJSDate(value as Date, { zone }), String(value));
	}
	if (typeof value === 'number') return fromUnix(value, zone);
	if (typeof value !== 'string')
		return { problem: `is not a date and time. Enter one, ${EXAMPLE}.` };
	const { text } = withoutInvisibleEnds(value);
	if (UNIX.test(text)) return fromUnix(Number(text), zone);
	if (DATE_ONLY.test(text)) {
		return { problem: `is the date ${text} without a time. Add the time of day, ${EXAMPLE}.` };
	}
	return fromText(text, zone);
}

function fromUnix(value: number, zone: string): Moment | NoMoment {
	if (!Number.isFinite(value)) return { problem: `is not a date and time. Enter one, ${EXAMPLE}.` };
	const milliseconds = Math.abs(value) >= MILLISECONDS_FROM ? value : value * 1000;
	return fromInstant(DateTime.fromMillis(milliseconds, { zone }), String(value));
}

/** A number has no zone: a program makes midnight in UTC of a date, or midnight where it runs. */
function fromInstant(time: DateTime, text: string): Moment | NoMoment {
	return valid(time, time, text, isMidnight(time) || isMidnight(time.toUTC()));
}

function fromText(text: string, zone: string): Moment | NoMoment {
	const parts = WHOLE.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
	const wall = parts && wallClock(parts);
	if (!wall?.isValid) return unreadable(text);
	const written = zoneIn(parts?.brackets ?? '');
	if (typeof written === 'object') return written;
	const { utc, sign, offsetHours = '0', offsetMinutes = '0' } = parts ?? {};
	if (utc === undefined && sign === undefined) return fromWall(wall, written ?? zone, zone);

	const minutes = Number(offsetHours) * 60 + Number(offsetMinutes);
	const offset = sign === undefined || sign === '+' ? minutes : -minutes;
	const exists = offset <= MOST_AHEAD && offset >= MOST_BEHIND && offset % 15 === 0;
	if (!exists || Number(offsetMinutes) > 59) {
		return {
			problem: `is “${text.slice(0, 60)}”, whose offset from UTC no place has. Enter another one, ${EXAMPLE}.`,
		};
	}
	const time = wall.minus({ minutes: offset });
	if (written !== undefined && time.setZone(written).offset !== offset) {
		return {
			problem: `is “${text.slice(0, 60)}”, whose offset is not that of ${written} at this time. Correct one of the two, or enter another one, ${EXAMPLE}.`,
		};
	}
	return valid(time.setZone(zone), time, text, isMidnight(wall));
}

/** The time on the clock, as if it were one of UTC; invalid for a time that no clock shows. */
function wallClock(parts: Record<string, string | undefined>): DateTime {
	const { year, month, day, hour, minute, second, fraction = '0' } = parts;
	// luxon makes the next day of 24:00, and a midnight is doubtful enough.
	if (Number(hour) > 23) return DateTime.invalid('hour');
	return DateTime.fromObject(
		{
			year: Number(year),
			month: Number(month),
			day: Number(day),
			hour: Number(hour),
			minute: Number(minute),
			second: Number(second ?? 0),
			millisecond: Math.floor(Number(`0.${fraction}`) * 1000),
		},
		{ zone: 'utc' },
	);
}

/** @returns the zone in brackets, undefined when there is none, or what is wrong with it */
function zoneIn(brackets: string): string | undefined | NoMoment {
	const names = [...brackets.matchAll(/\[!?([^\]]*)\]/g)].map(([, name = '']) => name);
	const zones = names.filter((name) => !/^u-ca=(?:iso8601|gregory)$/.test(name));
	const [zone] = zones;
	if (zone === undefined) return undefined;
	if (zones.length === 1 && IANAZone.isValidZone(zone)) return zone;
	return {
		problem: `has “${brackets.slice(0, 60)}” in it, which is no time zone. Enter another one, ${EXAMPLE}.`,
	};
}

/** A local time may not exist, or exist twice, on the day on which the clocks change. */
function fromWall(wall: DateTime, writtenIn: string, zone: string): Moment | NoMoment {
	const time = wall.setZone(writtenIn, { keepLocalTime: true });
	const text = wall.toFormat('yyyy-MM-dd HH:mm');
	const moment = { time: time.setZone(zone), isMidnight: isMidnight(wall) };
	if (!time.isValid) return unreadable(text);
	if (time.toFormat('yyyy-MM-dd HH:mm') !== text) {
		return {
			...moment,
			warning: `${text} does not exist in ${writtenIn} because the clocks go forward then. ${time.toFormat('HH:mm')} is used.`,
		};
	}
	const [first, second] = time.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
	if (!first || !second) return moment;
	return {
		...moment,
		time: first.setZone(zone),
		warning: `${text} happens twice in ${writtenIn} because the clocks go back then. The first one is used (${first.toFormat('ZZ')}).`,
	};
}

function valid(
	time: DateTime,
	source: DateTime,
	text: string,
	isAtMidnight: boolean,
): Moment | NoMoment {
	return time.isValid && source.isValid ? { time, isMidnight: isAtMidnight } : unreadable(text);
}

function isMidnight({ hour, minute, second, millisecond }: DateTime): boolean {
	return hour === 0 && minute === 0 && second === 0 && millisecond === 0;
}

function unreadable(text: string): NoMoment {
	const shown = text.slice(0, 60);
	const notation = otherNotation(text);
	const remedy = notation ? `${notation} Or enter one` : 'Enter one';
	return { problem: `is “${shown}”, which is not a date and time. ${remedy}, ${EXAMPLE}.` };
}

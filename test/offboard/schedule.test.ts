import { DateTime } from 'luxon';

import type { Schedule } from '../../nodes/Cipp/offboarding/order/schedule';
import { readSchedule } from '../../nodes/Cipp/offboarding/order/schedule';
import { setProcessTimeZone } from '../support/processTimeZone';

const NOW = DateTime.fromISO('2026-06-01T12:00:00Z');

/** Reads a value that must be usable. */
function read(value: unknown, zone: string): Schedule {
	const reading = readSchedule(value, zone, NOW, false);
	if (!reading || 'problem' in reading) throw new Error(`Refused: ${JSON.stringify(reading)}`);
	return reading;
}

function problemOf(value: unknown, allowPast = false): string {
	const reading = readSchedule(value, 'Europe/Amsterdam', NOW, allowPast);
	return reading && 'problem' in reading ? reading.problem : '';
}

const utc = (text: string) => Date.parse(`${text}Z`) / 1000;

/** What 17:00 on 1 December 2026 is in UTC; written down from the rules of each zone. */
const FIVE_O_CLOCK: Array<[zone: string, utc: string, iso: string]> = [
	['Europe/Amsterdam', '2026-12-01T16:00:00', '2026-12-01T17:00:00+01:00'],
	['America/New_York', '2026-12-01T22:00:00', '2026-12-01T17:00:00-05:00'],
	['Australia/Lord_Howe', '2026-12-01T06:00:00', '2026-12-01T17:00:00+11:00'],
	['Asia/Kolkata', '2026-12-01T11:30:00', '2026-12-01T17:00:00+05:30'],
	['UTC', '2026-12-01T17:00:00', '2026-12-01T17:00:00Z'],
];

/** Every way to write that local time. */
const LOCAL_FORMS = [
	'2026-12-01T17:00:00',
	'2026-12-01T17:00',
	'2026-12-01T17:00:00.000',
	'2026-12-01 17:00:00',
	'2026-12-01 17:00',
	' 2026-12-01  17:00 ',
	'20261201T170000',
];

describe.each(FIVE_O_CLOCK)('a local time in %s', (zone, moment, iso) => {
	it.each(LOCAL_FORMS)('%s is one in the zone of the workflow', (text) => {
		expect(read(text, zone)).toEqual({ seconds: utc(moment), iso });
	});
});

/** Every way to write the moment 2026-12-01T17:00:00Z, which no zone of a workflow changes. */
const FIXED_FORMS: Array<[name: string, value: unknown]> = [
	['Z', '2026-12-01T17:00:00Z'],
	['Z with milliseconds', '2026-12-01T17:00:00.000Z'],
	['an offset', '2026-12-01T18:00:00+01:00'],
	['an offset without a colon', '2026-12-01T12:00:00-0500'],
	['an offset of hours', '2026-12-01T19:00+02'],
	['an offset after a blank', '2026-12-01 22:30:00+05:30'],
	['a DateTime', DateTime.fromISO('2026-12-02T02:00:00', { zone: 'Asia/Tokyo' })],
	['a Date', new Date('2026-12-01T17:00:00Z')],
	['seconds', 1_796_144_400],
	['seconds as text', '1796144400'],
	['milliseconds', 1_796_144_400_000],
	['milliseconds as text', ' 1796144400000 '],
];

describe.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'])(
	'a moment with an offset of its own, in a workflow of %s',
	(zone) => {
		it.each(FIXED_FORMS)('%s', (_name, value) => {
			const { seconds, iso, warning } = read(value, zone);

			expect(seconds).toBe(utc('2026-12-01T17:00:00'));
			expect(DateTime.fromISO(iso, { setZone: true }).offset).toBe(
				DateTime.fromSeconds(seconds, { zone }).offset,
			);
			expect(Date.parse(iso) / 1000).toBe(seconds);
			expect(warning).toBeUndefined();
		});
	},
);

describe('the zone of the server', () => {
	afterEach(() => setProcessTimeZone(undefined));

	it.each([
		['Asia/Tokyo', -540],
		['America/Los_Angeles', 480],
		['UTC', 0],
	])('%s plays no part', (server, offset) => {
		setProcessTimeZone(server);

		// Without this, the test would say nothing: the server really is elsewhere now.
		expect(new Date(2026, 11, 1, 17).getTimezoneOffset()).toBe(offset);
		for (const [zone, moment, iso] of FIVE_O_CLOCK) {
			expect(read('2026-12-01T17:00:00', zone)).toEqual({ seconds: utc(moment), iso });
		}
		for (const [, value] of FIXED_FORMS) {
			expect(read(value, 'Europe/Amsterdam').seconds).toBe(utc('2026-12-01T17:00:00'));
		}
	});
});

describe('the day on which the clocks go forward', () => {
	it.each([
		['Europe/Amsterdam', '2027-03-28T02:30:00', '2027-03-28T01:30:00', '03:30'],
		['America/New_York', '2027-03-14T02:30:00', '2027-03-14T07:30:00', '03:30'],
		['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00', '02:45'],
	])('%s has no %s: the same time after the change is used', (zone, text, moment, used) => {
		const { seconds, warning } = read(text, zone);

		expect(seconds).toBe(utc(moment));
		expect(warning).toMatch(new RegExp(`does not exist in ${zone} .*${used} is used`));
	});

	it.each([
		['Europe/Amsterdam', '2027-03-28T01:59:59', '2027-03-28T00:59:59'],
		['Europe/Amsterdam', '2027-03-28T03:00:00', '2027-03-28T01:00:00'],
		['America/New_York', '2027-03-14T03:00:00', '2027-03-14T07:00:00'],
		['Australia/Lord_Howe', '2026-10-04T02:30:00', '2026-10-03T15:30:00'],
	])('%s has %s, without a warning', (zone, text, moment) => {
		expect(read(text, zone)).toMatchObject({ seconds: utc(moment) });
		expect(read(text, zone).warning).toBeUndefined();
	});
});

describe('the day on which the clocks go back', () => {
	it.each([
		['Europe/Amsterdam', '2026-10-25T02:30:00', '2026-10-25T00:30:00', '+02:00'],
		['America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00', '-04:00'],
		['Australia/Lord_Howe', '2027-04-04T01:45:00', '2027-04-03T14:45:00', '+11:00'],
	])('%s has %s twice: the first one is used', (zone, text, moment, offset) => {
		const { seconds, warning } = read(text, zone);

		expect(seconds).toBe(utc(moment));
		expect(warning).toContain(`happens twice in ${zone}`);
		expect(warning).toContain(`The first one is used (${offset})`);
	});

	it.each([
		['Europe/Amsterdam', '2026-10-25T01:59:00', '2026-10-24T23:59:00'],
		['Europe/Amsterdam', '2026-10-25T03:00:00', '2026-10-25T02:00:00'],
		['America/New_York', '2026-11-01T02:00:00', '2026-11-01T07:00:00'],
	])('%s has %s once', (zone, text, moment) => {
		expect(read(text, zone)).toMatchObject({ seconds: utc(moment) });
		expect(read(text, zone).warning).toBeUndefined();
	});

	it('leaves no doubt where an offset is given', () => {
		for (const offset of ['+02:00', '+01:00']) {
			const { seconds, warning } = read(`2026-10-25T02:30:00${offset}`, 'Europe/Amsterdam');

			expect(seconds).toBe(Date.parse(`2026-10-25T02:30:00${offset}`) / 1000);
			expect(warning).toBeUndefined();
		}
	});
});

describe('the past', () => {
	const PAST: unknown[] = [
		'2026-05-31T10:00:00',
		'2026-06-01T11:59:59Z',
		'2026-06-01T12:00:00Z',
		1_577_880_000,
		DateTime.fromISO('2020-01-01T00:00:00Z'),
	];

	it.each(PAST)('%s is refused', (value) => {
		expect(problemOf(value)).toMatch(/in the past.*Allow Past Date/);
	});

	it.each(PAST)('%s is taken when it is wanted', (value) => {
		expect(problemOf(value, true)).toBe('');
	});

	it('ends a second after now', () => {
		expect(problemOf('2026-06-01T12:00:01Z')).toBe('');
	});
});

describe('no value', () => {
	it.each([undefined, null, '', '   '])('%j means now', (value) => {
		expect(readSchedule(value, 'Europe/Amsterdam', NOW, false)).toBeUndefined();
	});
});

describe('what is no date and time', () => {
	it.each([
		'tomorrow',
		'12/01/2026 17:00',
		'01.12.2026 17:00',
		'17:00',
		'2026-13-01T17:00:00',
		'2026-12-32T17:00:00',
		'2026-02-29T17:00:00',
		'2026-12-01T24:30:00',
		'2026-12-01T17:00:00 Europe/Amsterdam',
		'2026-12-01T17:00:00+99:00',
		'20261201',
		'T17:00',
		Number.NaN,
		Number.POSITIVE_INFINITY,
		new Date('nonsense'),
		DateTime.invalid('nonsense'),
		true,
		{},
		[],
		['2026-12-01T17:00:00'],
	])('%j is refused, with an example', (value) => {
		expect(problemOf(value)).toMatch(/^“Scheduled” is .*e\.g\. 2026-12-01T17:00:00\.$/);
	});

	it.each(['2026-12-01', ' 2026-12-01 '])('%j lacks the time', (value) => {
		expect(problemOf(value)).toMatch(/is the date 2026-12-01 without a time/);
	});

	it.each([1, -5, 12_345_678, 99_999_999_999, 1_796_144_400_000_000])(
		'%d is in no year that is meant',
		(value) => {
			expect(problemOf(value, true)).toMatch(/“Scheduled” is (in the year|“)/);
		},
	);
});

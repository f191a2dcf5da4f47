import { DateTime } from 'luxon';

import { readDateTime } from '../../nodes/Cipp/fields/dateTime';

const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];

/** The moment in UTC, without regard to the zone of the workflow. */
function utcOf(value: unknown, zone: string): string | undefined {
	const reading = readDateTime(value, zone);
	return 'problem' in reading
		? undefined
		: (reading.time.toUTC().toISO({ suppressMilliseconds: true }) ?? undefined);
}

function problemOf(value: unknown): string {
	const reading = readDateTime(value, 'Europe/Amsterdam');
	return 'problem' in reading ? reading.problem : '';
}

/** What says for itself which moment it is; the same in a workflow of any zone. */
const FIXED: Array<[value: unknown, utc: string]> = [
	['2026-12-01T17:00:00-05:00[America/New_York]', '2026-12-01T22:00:00Z'],
	['2026-12-01T17:00-05:00[America/New_York]', '2026-12-01T22:00:00Z'],
	['2026-12-01T17:00:00[America/New_York]', '2026-12-01T22:00:00Z'],
	['2026-12-01 17:00[America/New_York]', '2026-12-01T22:00:00Z'],
	['2026-07-01T17:00:00-04:00[America/New_York]', '2026-07-01T21:00:00Z'],
	['2026-12-01T17:00:00+01:00[Europe/Amsterdam][u-ca=iso8601]', '2026-12-01T16:00:00Z'],
	['2026-12-01T17:00:00+01:00[!Europe/Amsterdam]', '2026-12-01T16:00:00Z'],
	['2026-12-01T17:00:00Z[UTC]', '2026-12-01T17:00:00Z'],
	['2026-12-01T17:00:00Z[Europe/London]', '2026-12-01T17:00:00Z'],
	['2026-12-01T17:00:00Z', '2026-12-01T17:00:00Z'],
	['2026-12-01t17:00:00z', '2026-12-01T17:00:00Z'],
	['2026-12-01T17:00Z', '2026-12-01T17:00:00Z'],
	['2026-12-01T17:00:00.123456789Z', '2026-12-01T17:00:00.123Z'],
	['2026-12-01T17:00:00,5Z', '2026-12-01T17:00:00.500Z'],
	['20261201T170000Z', '2026-12-01T17:00:00Z'],
	['20261201T1700+0100', '2026-12-01T16:00:00Z'],
	['2026-12-01T17:00:00+14:00', '2026-12-01T03:00:00Z'],
	['2026-12-01T17:00:00-12:00', '2026-12-02T05:00:00Z'],
	['2026-12-01T17:00:00+05:45', '2026-12-01T11:15:00Z'],
	['2026-12-01T17:00:00 +0100', '2026-12-01T16:00:00Z'],
	['2026-12-01 17:00:00+01', '2026-12-01T16:00:00Z'],
	['2026-12-01T17:00:00\u221205:00', '2026-12-01T22:00:00Z'],
	['\u200e2026-12-01T17:00:00Z\u200b', '2026-12-01T17:00:00Z'],
	[1_796_144_400, '2026-12-01T17:00:00Z'],
	[1_796_144_400.7, '2026-12-01T17:00:00.700Z'],
	['1796144400', '2026-12-01T17:00:00Z'],
	[1_796_144_400_000, '2026-12-01T17:00:00Z'],
	['1796144400000', '2026-12-01T17:00:00Z'],
	[new Date('2026-12-01T17:00:00Z'), '2026-12-01T17:00:00Z'],
	[DateTime.fromISO('2026-12-02T02:00:00', { zone: 'Asia/Tokyo' }), '2026-12-01T17:00:00Z'],
];

/** What stands for 17:00 on 1 December 2026 where the workflow is. */
const LOCAL = [
	'2026-12-01T17:00:00',
	'2026-12-01T17:00',
	'2026-12-01 17:00',
	'2026-12-01   17:00:00',
	'20261201T170000',
	'20261201T1700',
	'2026-12-01T17:00:00.000',
	'\u00a02026-12-01T17:00\u200f',
];

/** What luxon completes, moves or passes over, and what is no date and time at all. */
const REFUSED: unknown[] = [
	'2026-12-01T17',
	'2026-12T17:00',
	'2026-12',
	'2026',
	'2026T17:00',
	'2026-12-1T17:00',
	'2026-12-01T7:00',
	'26-12-01T17:00',
	'2026-W49-2T17:00:00',
	'2026W492T170000',
	'2026-335T17:00:00',
	'2026335T170000',
	'T17:00:00',
	'17:00',
	'2026-12-01T24:00:00',
	'2026-12-01T24:00',
	'2026-12-01T17:60:00',
	'2026-12-01T23:59:60',
	'2026-02-30T17:00:00',
	'2026-12-01T17:00:00+25:00',
	'2026-12-01T17:00:00+14:15',
	'2026-12-01T17:00:00-12:30',
	'2026-12-01T17:00:00+01:07',
	'2026-12-01T17:00:00+01:75',
	'2026-12-01T17:00:00+1',
	'2026-12-01T17:00:00-05:00[Europe/Amsterdam]',
	'2026-07-01T17:00:00-05:00[America/New_York]',
	'2026-12-01T17:00:00Z[America/New_York]',
	'2026-12-01T17:00:00[Mars/Olympus]',
	'2026-12-01T17:00:00[]',
	'2026-12-01T17:00:00[Europe/Amsterdam][Asia/Tokyo]',
	'2026-12-01T17:00:00[u-ca=hebrew]',
	'2026-12-01T17:00:00[Europe/Amsterdam]+01:00',
	'2026-12-01T17:00:00 Europe/Amsterdam',
	'2026-12-01T17:00:00 CET',
	'2026-12-01T17:00:00ZZ',
	'2026-12-01T17:00:00 or later',
	'on 2026-12-01T17:00:00',
	'20261201T17:00:00',
	'2026-1201T17:00',
	'2026-12-01T1700',
	'2026/12/01 17:00',
	'12/01/2026 5:00 PM',
	'2026-12-01',
	'20261201',
	'tomorrow',
	'false',
	'',
	true,
	{},
	[],
	['2026-12-01T17:00:00'],
	Number.NaN,
	Number.POSITIVE_INFINITY,
	new Date('nonsense'),
	DateTime.invalid('nonsense'),
];

describe.each(ZONES)('in a workflow of %s', (zone) => {
	it.each(FIXED)('%s is the moment that it says', (value, utc) => {
		expect(utcOf(value, zone)).toBe(utc);
	});

	it.each(LOCAL)('%s is a time there', (text) => {
		const there = DateTime.fromObject({ year: 2026, month: 12, day: 1, hour: 17 }, { zone });

		expect(utcOf(text, zone)).toBe(there.toUTC().toISO({ suppressMilliseconds: true }));
	});

	it('gives every time in the zone of the workflow', () => {
		for (const [value] of FIXED) {
			const reading = readDateTime(value, zone);
			expect('time' in reading && reading.time.zoneName).toBe(zone);
		}
	});
});

it.each(REFUSED)('%j is refused', (value) => {
	expect(problemOf(value)).toMatch(/^(?:is|has) .*e\.g\. 2026-12-01T17:00:00\.$/);
});

it('tells the offset that no place has from the one that its zone does not have', () => {
	expect(problemOf('2026-12-01T17:00:00+25:00')).toContain('whose offset from UTC no place has');
	expect(problemOf('2026-12-01T17:00:00-05:00[Europe/Amsterdam]')).toContain(
		'whose offset is not that of Europe/Amsterdam at this time',
	);
	expect(problemOf('2026-12-01T17:00:00[Mars/Olympus]')).toContain('no time zone');
});

describe('a clock change in the zone that is written', () => {
	it('is told, wherever the workflow is', () => {
		const gone = readDateTime('2027-03-14T02:30:00[America/New_York]', 'Europe/Amsterdam');
		expect(gone).toMatchObject({
			warning: expect.stringContaining('does not exist in America/New_York') as string,
		});
		const twice = readDateTime('2026-11-01T01:30:00[America/New_York]', 'Europe/Amsterdam');
		expect(twice).toMatchObject({
			warning: expect.stringContaining('happens twice in America/New_York') as string,
		});
	});

	it('leaves no doubt with an offset', () => {
		const later = '2026-11-01T01:30:00-05:00[America/New_York]';
		const reading = readDateTime(later, 'Europe/Amsterdam');

		expect(reading).not.toHaveProperty('warning');
		expect(utcOf(later, 'Europe/Amsterdam')).toBe('2026-11-01T06:30:00Z');
	});
});

describe('midnight exactly', () => {
	it.each([
		'2026-12-01T00:00:00',
		'2026-12-01 00:00',
		'2026-12-01T00:00:00.000Z',
		'2026-12-01T00:00:00-05:00',
		'2026-12-01T00:00:00[America/New_York]',
		new Date('2026-12-01'),
		Date.UTC(2026, 11, 1) / 1000,
		DateTime.fromISO('2026-12-01', { zone: 'Asia/Tokyo' }),
		DateTime.fromISO('2026-12-01', { zone: 'Europe/Amsterdam' }),
	])('%s is noticed', (value) => {
		expect(readDateTime(value, 'Europe/Amsterdam')).toMatchObject({ isMidnight: true });
	});

	it.each(['2026-12-01T00:00:01', '2026-12-01T12:00:00', '2026-11-30T19:00:00-05:00'])(
		'%s is none',
		(value) => {
			expect(readDateTime(value, 'Europe/Amsterdam')).toMatchObject({ isMidnight: false });
		},
	);
});

describe('a date in another notation', () => {
	/** What is written between the braces of each expression of a message. */
	const expressions = (text: string) =>
		[...problemOf(text).matchAll(/\{\{ (.*?) \}\}/g)].map(([, expression]) => expression);

	it.each([
		[
			'12/01/2026',
			[
				"DateTime.fromFormat('12/01/2026', 'M/d/yyyy').set({ hour: 17 })",
				"DateTime.fromFormat('12/01/2026', 'd/M/yyyy').set({ hour: 17 })",
			],
		],
		['12/31/2026', ["DateTime.fromFormat('12/31/2026', 'M/d/yyyy').set({ hour: 17 })"]],
		['31.12.2026 17:00', ["DateTime.fromFormat('31.12.2026 17:00', 'd.M.yyyy H:mm')"]],
		['12/31/2026 5:00 PM', ["DateTime.fromFormat('12/31/2026 5:00 PM', 'M/d/yyyy h:mm a')"]],
		['12/31/26 17:00:30', ["DateTime.fromFormat('12/31/26 17:00:30', 'M/d/yy H:mm:ss')"]],
		['2026/12/01 17:00', ["DateTime.fromFormat('2026/12/01 17:00', 'yyyy/M/d H:mm')"]],
		['Dec 1, 2026', ["DateTime.fromFormat('Dec 1, 2026', 'MMM d, yyyy').set({ hour: 17 })"]],
		[
			'1 December 2026',
			["DateTime.fromFormat('1 December 2026', 'd MMMM yyyy').set({ hour: 17 })"],
		],
	])('%s comes with the expression that reads it', (text, wanted) => {
		expect(expressions(text)).toEqual(wanted);
	});

	it('is read by that very expression', () => {
		const evaluate = (expression = '') =>
			new Function('DateTime', `return ${expression}`)(DateTime) as DateTime;
		const [first, second] = expressions('02/03/2027').map(evaluate);

		expect(first?.toFormat('yyyy-MM-dd HH:mm')).toBe('2027-02-03 17:00');
		expect(second?.toFormat('yyyy-MM-dd HH:mm')).toBe('2027-03-02 17:00');
	});

	it('is not guessed where day and month cannot be told apart', () => {
		expect(problemOf('02/03/2027')).toMatch(
			/if the month stands first, or .* if the day stands first/,
		);
		expect(problemOf('12/31/2026')).not.toContain('stands first');
	});

	it.each(["12/31/2026'); process.exit('", '99/99/2026', 'soon'])('%s gets none', (text) => {
		expect(expressions(text)).toEqual([]);
	});
});

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, sharedCipp } from '../support/cipp';
import { setProcessTimeZone } from '../support/processTimeZone';
import { offboardBodies } from '../support/requests';

const t = sharedCipp();

/** `Scheduled.date` of three offboardings, and the times in the output. */
async function run(Scheduled: string, timezone: string, more: INodeParameters = {}) {
	const items = LEAVERS.map((leaver) => ({ ...leaver, last: '2036-12-01T17:00:00' }));
	const { output, error } = await t.run({
		items,
		parameters: { Scheduled, ...more },
		settings: { timezone },
	});
	const dates = offboardBodies(t.cipp).map((body) => (body.Scheduled as IDataObject).date);
	return { error, dates, times: output.map(({ json }) => json.scheduledTime), output };
}

const utc = (text: string) => Date.parse(text) / 1000;

describe('what the field and its expressions give', () => {
	const AMSTERDAM = '2036-12-01T17:00:00+01:00';
	const TOKYO = '2036-12-01T09:00:00+01:00';
	const FORMS: Array<[expression: string, iso: string]> = [
		['2036-12-01T17:00:00', AMSTERDAM],
		['2036-12-01T17:00:00.000+09:00', TOKYO],
		['={{ $json.last }}', AMSTERDAM],
		['={{ DateTime.fromISO($json.last) }}', AMSTERDAM],
		['={{ DateTime.fromISO($json.last, { zone: "Asia/Tokyo" }) }}', TOKYO],
		['={{ DateTime.fromISO($json.last, { zone: "Asia/Tokyo" }).toISO() }}', TOKYO],
		['={{ $json.last.toDateTime() }}', AMSTERDAM],
		['={{ new Date("2036-12-01T08:00:00Z") }}', TOKYO],
		['={{ new Date("2036-12-01T08:00:00Z").getTime() }}', TOKYO],
		['={{ DateTime.fromISO("2036-12-01T08:00:00Z").toSeconds() }}', TOKYO],
		['={{ String(DateTime.fromISO("2036-12-01T08:00:00Z").toMillis()) }}', TOKYO],
		['={{ $json.last.replace("T", " ") }}', AMSTERDAM],
	];

	it.each(FORMS)('%s', async (expression, iso) => {
		const { error, dates, times } = await run(expression, 'Europe/Amsterdam');

		expect(error).toBeUndefined();
		expect(dates).toEqual([utc(iso), utc(iso), utc(iso)]);
		expect(times).toEqual([iso, iso, iso]);
	});

	it('$now plus something is in the future', async () => {
		const before = Math.floor(Date.now() / 1000);
		const { dates } = await run('={{ $now.plus({ days: 30 }) }}', 'America/New_York');

		expect(dates).toHaveLength(3);
		for (const date of dates) {
			expect(Number(date) - before).toBeGreaterThanOrEqual(30 * 86_400 - 3_600);
			expect(Number(date) - before).toBeLessThanOrEqual(30 * 86_400 + 3_660);
			expect(Number.isInteger(date)).toBe(true);
		}
	});
});

describe('the zone of the workflow', () => {
	it.each([
		['America/New_York', '2036-12-01T17:00:00-05:00'],
		['Australia/Lord_Howe', '2036-12-01T17:00:00+11:00'],
		['Asia/Kolkata', '2036-12-01T17:00:00+05:30'],
	])('%s decides', async (zone, iso) => {
		const { dates, times } = await run('={{ $json.last }}', zone);

		expect(dates).toEqual([utc(iso), utc(iso), utc(iso)]);
		expect(times).toEqual([iso, iso, iso]);
	});

	it('decides also where the server is in another one', async () => {
		const iso = '2036-12-01T17:00:00+01:00';
		for (const [server, offset] of [
			['Asia/Tokyo', -540],
			['America/Los_Angeles', 480],
			['UTC', 0],
		] as const) {
			t.cipp.reset();
			setProcessTimeZone(server);
			expect(new Date(2036, 11, 1).getTimezoneOffset()).toBe(offset);
			const { dates } = await run('={{ $json.last }}', 'Europe/Amsterdam');

			expect(dates).toEqual([utc(iso), utc(iso), utc(iso)]);
		}
		setProcessTimeZone(undefined);
	});
});

describe('Allow Past Date', () => {
	it('sends a time in the past, and says so to nobody but CIPP', async () => {
		const options = { allowPastDate: true };
		const { error, dates, output } = await run('2020-01-01T12:00:00Z', 'UTC', { options });

		expect(error).toBeUndefined();
		expect(dates).toEqual(Array(3).fill(utc('2020-01-01T12:00:00Z')));
		expect(output.map(({ json }) => json.status)).toEqual(['scheduled', 'scheduled', 'scheduled']);
	});

	it('is off by default', async () => {
		const { error, dates } = await run('2020-01-01T12:00:00Z', 'UTC');

		expect(error?.message).toMatch(/^3 items cannot be used.*in the past.*Allow Past Date/);
		expect(dates).toEqual([]);
	});
});

describe('the days on which the clocks change', () => {
	it('leave a warning in the output', async () => {
		const { output, dates } = await run('2037-03-29T02:30:00', 'Europe/Amsterdam');

		expect(dates).toEqual(Array(3).fill(utc('2037-03-29T01:30:00Z')));
		for (const { json } of output) {
			expect(json.scheduledTime).toBe('2037-03-29T03:30:00+02:00');
			expect(json.warnings).toEqual([
				expect.stringContaining('does not exist in Europe/Amsterdam'),
			]);
		}
	});
});

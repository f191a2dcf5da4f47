import type { Leaver } from '../../demo/exampleFiles';
import { withFreshDates } from '../../demo/freshDates';

const leaver = (leavesAt: string | null) => ({ ticket: 'HR-1', leavesAt }) as Leaver;

const hrExport = {
	exportedOn: '2026-11-16',
	leavers: [
		leaver('2026-11-27T17:00:00'),
		leaver('2026-12-04T09:30:00-05:00'),
		leaver('2026-12-31'),
		leaver(null),
	],
};

describe('Dates of an HR export', () => {
	it.each([
		['on the day itself', '2026-11-16T00:00:00Z', '2026-11-16', '2026-11-27T17:00:00'],
		['six days later', '2026-11-22T23:59:59Z', '2026-11-16', '2026-11-27T17:00:00'],
		['a week later', '2026-11-23T00:00:00Z', '2026-11-23', '2026-12-04T17:00:00'],
		['years later', '2031-02-05T08:00:00Z', '2031-02-03', '2031-02-14T17:00:00'],
		['before its time', '2025-01-01T00:00:00Z', '2026-11-16', '2026-11-27T17:00:00'],
	])('are moved by whole weeks: %s', (_when, now, exportedOn, leavesAt) => {
		const fresh = withFreshDates(hrExport, new Date(now));
		expect(fresh.exportedOn).toBe(exportedOn);
		expect(fresh.leavers[0]?.leavesAt).toBe(leavesAt);
	});

	it('keep times, offsets and empty values', () => {
		const { leavers } = withFreshDates(hrExport, new Date('2026-11-25T08:00:00Z'));
		expect(leavers.map(({ leavesAt }) => leavesAt)).toEqual([
			'2026-12-04T17:00:00',
			'2026-12-11T09:30:00-05:00',
			'2027-01-07',
			null,
		]);
	});

	it('leave the file itself alone', () => {
		withFreshDates(hrExport, new Date('2031-01-01T00:00:00Z'));
		expect(hrExport.leavers[0]?.leavesAt).toBe('2026-11-27T17:00:00');
	});
});

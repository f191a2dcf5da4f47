const QUARTER = 15 * 60_000;

/**
 * The start of the next quarter of an hour; the moment itself when it is one.
 *
 * @param moment milliseconds since 1970
 * @returns milliseconds since 1970
 */
export function quarterAtOrAfter(moment: number): number {
	return Math.ceil(moment / QUARTER) * QUARTER;
}

/**
 * How Add-CIPPScheduledTask tells when a task will run: until its time, or until the next quarter of
 * an hour when that has passed.
 *
 * @param scheduledTime Unix seconds
 * @param now milliseconds since 1970
 * @returns for example "about 7 minutes" or "2 days and 3 hours"
 */
export function relativeTime(scheduledTime: number, now: number): string {
	const due = scheduledTime * 1000;
	const runsAt = due <= now ? (Math.floor(now / QUARTER) + 1) * QUARTER : due;
	const minutes = (runsAt - now) / 60_000;
	if (minutes >= 1440) {
		return join(Math.floor(minutes / 1440), 'day', Math.floor(minutes / 60) % 24, 'hour');
	}
	if (minutes >= 60)
		return join(Math.floor(minutes / 60), 'hour', Math.floor(minutes) % 60, 'minute');
	if (minutes >= 2) return `about ${Math.round(minutes)} minutes`;
	return minutes >= 1 ? 'about 1 minute' : 'less than a minute';
}

function join(count: number, unit: string, restCount: number, restUnit: string): string {
	const main = `${count} ${unit}${count === 1 ? '' : 's'}`;
	return restCount > 0 ? `${main} and ${restCount} ${restUnit}${restCount === 1 ? '' : 's'}` : main;
}

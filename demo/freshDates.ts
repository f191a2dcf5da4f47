import type { HrExport } from './exampleFiles';

const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}/;

/**
 * Moves the dates of an export on by whole weeks until it is less than a week old, as if HR had
 * sent it these days. A file with fixed dates would be refused some day, because the node refuses
 * times in the past. Weekdays, times of day and offsets stay as they are.
 *
 * @param hrExport the file as it is; its times lie more than a week after `exportedOn`
 * @param now the present
 * @returns a copy with later dates, or with the same ones when they lie ahead anyway
 */
export function withFreshDates(hrExport: HrExport, now: Date): HrExport {
	const age = (now.getTime() - Date.parse(hrExport.exportedOn)) / DAY_MS;
	const days = 7 * Math.max(0, Math.floor(age / 7));
	return {
		exportedOn: later(hrExport.exportedOn, days),
		leavers: hrExport.leavers.map((leaver) => ({
			...leaver,
			leavesAt: leaver.leavesAt && later(leaver.leavesAt, days),
		})),
	};
}

function later(text: string, days: number): string {
	return text.replace(DATE, (date) =>
		new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10),
	);
}

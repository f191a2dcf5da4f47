import { momentOf } from '../powershell/moment';
import type { TaskRow } from '../scheduler/taskRow';

/**
 * Sorts tasks as the list does: by scheduled time, then by time of execution, newest first. Rows
 * with equal times come in the order of their keys, which are random: never in the order in which
 * they were added.
 *
 * @param rows the tasks
 * @returns a new list
 */
export function newestFirst(rows: readonly TaskRow[]): TaskRow[] {
	return [...rows].sort(
		(one, other) =>
			compareTimes(other.ScheduledTime, one.ScheduledTime) ||
			compareTimes(other.ExecutedTime ?? '', one.ExecutedTime ?? '') ||
			compareTexts(one.RowKey, other.RowKey),
	);
}

/** A text that is no time within .NET's range sorts as a text among the texts of the dates. */
function compareTimes(one: string, other: string): number {
	const [first, second] = [momentOf(one), momentOf(other)];
	if (first && second) return first.getTime() - second.getTime();
	return compareTexts(sortText(one, first), sortText(other, second));
}

function sortText(seconds: string, moment: Date | undefined): string {
	if (!moment) return seconds;
	const [date = '', time = ''] = moment.toISOString().split('T');
	const [year, month, day] = date.split('-');
	return `${month}/${day}/${year} ${time.slice(0, 8)}`;
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

import type { IDataObject } from 'n8n-workflow';

import type { ScheduledItem } from '../Cipp/scheduler/queries/listItems';

/** Something that happened, with the item that reports it. */
export interface Found {
	/** The same for the same event, whichever way it was found; empty for what is always reported. */
	key: string;
	json: IDataObject;
	/** Further keys under which the event counts as reported. */
	alsoKnownAs?: string[];
	/** Keys that count as new again from now on. */
	forgets?: string[];
}

/**
 * The key of a run of a task that has ended. Run Now sets the scheduled time anew, while CIPP leaves
 * it alone when it repeats a run by itself; a task that recurs is planned on, so that only the time
 * of execution tells its runs apart (`Push-ExecScheduledCommand`).
 */
export function keyOfRun({ task, row }: ScheduledItem): string {
	return `run ${task.id} ${isRecurring(row) ? task.executedTime : task.scheduledTime}`;
}

/** @returns true for a task that CIPP plans again after each run */
export function isRecurring({ Recurrence }: IDataObject): boolean {
	return typeof Recurrence === 'string' && !/^(?:|0|once)$/i.test(Recurrence);
}

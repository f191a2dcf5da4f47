import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import { inFull } from '../../transport/wrapFailure';
import { taskList } from '../endpoints';
import { isFinal } from '../state';
import { TaskQueries } from './taskQueries';

/** What looking for a task sends, for the list of endpoints of an operation. */
export const PLANNED_TASK_READ = taskList('tenantFilter', 'Type', 'SearchTitle');

/** A task that waits for its time. */
export interface PlannedTask {
	taskId: string;
	/** ISO text. */
	scheduledTime: string | null;
}

/**
 * Makes sure of a task that CIPP reported: several of its functions throw away the answer of the
 * scheduler, and say that a task was scheduled which it refused.
 *
 * @param command name of the command that the task runs
 * @param title title of the task
 * @param at when it is to run, in Unix seconds; left out, any time will do
 * @returns its ID and time, `missing`, or why the tasks could not be read. Throws nothing
 */
export async function findPlanned(
	context: OperationContext,
	tenant: string,
	command: string,
	title: string,
	at?: number,
): Promise<PlannedTask | 'missing' | { unread: string }> {
	try {
		const tasks = await new TaskQueries(context).byTitle(tenant, command, title);
		const task = tasks.find(
			(one) => !isFinal(one) && (at === undefined || isAbout(one.scheduledTime, at)),
		);
		return task ? { taskId: task.id, scheduledTime: task.scheduledTime } : 'missing';
	} catch (error) {
		return { unread: `The scheduled tasks could not be read: ${inFull(error as Error)}` };
	}
}

/** CIPP keeps whole seconds, and some versions give them without a zone. */
function isAbout(scheduledTime: string | null, at: number): boolean {
	if (scheduledTime === null) return false;
	const time = DateTime.fromISO(scheduledTime, { zone: 'utc' });
	return !time.isValid || Math.abs(time.toSeconds() - at) < 60;
}

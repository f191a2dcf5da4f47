import type { IDataObject } from 'n8n-workflow';

import { isOffboarding } from '../../Cipp/offboarding/tasks/commands';
import { isFailureText } from '../../Cipp/output/failureText';
import { columnsOf } from '../../Cipp/scheduler/columns';
import type { ScheduledItem } from '../../Cipp/scheduler/queries/listItems';
import type { TaskQueries } from '../../Cipp/scheduler/queries/taskQueries';
import { isAlertRule } from '../alerts/alertRules';
import { isRecurring } from '../found';
import { sightingOf, type Sighting } from '../sighting';

/** How a result begins when the command itself failed; CIPP completes such a task all the same. */
const TASK_FAILED = /^task failed\b/i;

/** @returns true for a task that is neither an offboarding nor the rule of an alert */
export function isOtherTask(item: ScheduledItem): boolean {
	return !isOffboarding(item.task) && !isAlertRule(item);
}

/** As `sightingOf`; a task that recurs is planned on at the end of a run, and never Completed. */
export function sightingOfTask(item: ScheduledItem): Sighting {
	const sighting = sightingOf(item);
	const executed = item.task.executedTime ? Date.parse(item.task.executedTime) / 1000 : 0;
	if (sighting.phase !== 'planned' || !isRecurring(item.row) || !executed) return sighting;
	return { ...sighting, phase: 'ended', scheduled: executed, at: executed };
}

/**
 * A task that has ended, as output.
 *
 * @param queries to fetch results that are too long for the row
 */
export async function taskItem(item: ScheduledItem, queries: TaskQueries): Promise<IDataObject> {
	const columns = await columnsOf(item, true, queries);
	const { results } = columns;
	return {
		event: 'taskFinished',
		kind: 'task',
		verified: true,
		tenant: item.task.tenant || null,
		title: item.task.name,
		status: statusOf(item.task.state, results),
		...columns,
	};
}

/**
 * @param state `TaskState`; `Completed` for a task whose command failed, too
 * @param results lines and rows of the task
 */
export function statusOf(state: string, results: unknown): 'completed' | 'failed' {
	if (/^failed/i.test(state)) return 'failed';
	const list = Array.isArray(results) ? results : [results];
	return list.some(isFailure) ? 'failed' : 'completed';
}

function isFailure(result: unknown): boolean {
	if (typeof result === 'string') {
		return TASK_FAILED.test(result) || isFailureText(result) || /\bfailed to\b/i.test(result);
	}
	return (result as { Success?: unknown } | null)?.Success === false;
}

import type { IDataObject } from 'n8n-workflow';

import { readTask, type Task } from '../offboarding/tasks/task';
import type { TaskQueries } from '../offboarding/tasks/taskQueries';

/** A task of CIPP's scheduler, as it was read and as CIPP gave it. */
export interface ScheduledItem {
	task: Task;
	/** The row of `ListScheduledItems`. It may hold passwords: see `cleanRow`. */
	row: IDataObject;
}

/**
 * @param query filters of `ListScheduledItems`; several versions of CIPP ignore some of them
 * @returns the tasks in CIPP's order, newest scheduled time first; rows without an id are left out
 * @throws CippFailure when CIPP does not give the list
 */
export async function listItems(
	queries: TaskQueries,
	query: IDataObject,
): Promise<ScheduledItem[]> {
	const rows = await queries.rows(query);
	return rows.flatMap((row) => {
		const task = readTask(row);
		return task ? [{ task, row }] : [];
	});
}

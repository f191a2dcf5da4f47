import type { OperationContext } from '../../engine/operation';
import { taskList } from '../../scheduler/endpoints';
import { TaskQueries } from '../../scheduler/queries/taskQueries';

/** The task by which CIPP backs itself up (`Invoke-ExecSetCIPPAutoBackup`). */
const TASK_NAME = 'Automated CIPP Backup';

/** The request for that task, for the list of endpoints of an operation. */
export const TASK_READ = taskList('Name');

/**
 * Looks whether CIPP backs itself up each day.
 *
 * @returns the next time as ISO text; undefined when there is no such task
 * @throws CippFailure when CIPP does not list its tasks
 */
export async function nextAutomaticBackup(
	context: Pick<OperationContext, 'client' | 'patience'>,
): Promise<string | undefined> {
	// Versions that do not know the filter list every task.
	const tasks = await new TaskQueries(context).rows({ Name: TASK_NAME });
	const task = tasks.find(({ Name }) => Name === TASK_NAME);
	return task && String(task.ScheduledTime ?? '');
}

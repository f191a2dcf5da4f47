import type { OperationContext } from '../../engine/operation';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';
import { taskList } from '../../scheduler/endpoints';

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
export async function nextAutomaticBackup({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<string | undefined> {
	const query = { Name: TASK_NAME };
	const request = { method: 'GET' as const, endpoint: 'ListScheduledItems', query };
	const tasks = answerRows(await sendPatiently(client, request, patience));
	// Versions that do not know the filter list every task.
	const task = tasks.find(({ Name }) => Name === TASK_NAME);
	return task && String(task.ScheduledTime ?? '');
}

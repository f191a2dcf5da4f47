import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../engine/operation';
import { TaskQueries } from '../offboarding/tasks/taskQueries';
import { inFull } from '../transport/wrapFailure';

/** What looking for a task sends, for the list of endpoints of an operation. */
export const PLANNED_TASK_READ: EndpointUse = {
	endpoint: 'ListScheduledItems',
	method: 'GET',
	right: 'CIPP.Scheduler.Read',
	query: ['tenantFilter', 'Type', 'SearchTitle'],
};

/**
 * Makes sure of a task that CIPP reported: several of its functions throw away the answer of the
 * scheduler, and say that a task was scheduled which it refused.
 *
 * @param command name of the command that the task runs
 * @param title title of the task
 * @returns its ID and time, `missing`, or why the tasks could not be read. Throws nothing
 */
export async function findPlanned(
	{ client, patience, tenants }: OperationContext,
	tenant: string,
	command: string,
	title: string,
): Promise<IDataObject | 'missing' | { unread: string }> {
	try {
		const queries = new TaskQueries(client, patience, tenants);
		const tasks = await queries.byTitle(tenant, command, title);
		const task = tasks.find(({ state }) => state === 'Planned') ?? tasks[0];
		return task ? { taskId: task.id, scheduledTime: task.scheduledTime ?? null } : 'missing';
	} catch (error) {
		return { unread: `The scheduled tasks could not be read: ${inFull(error as Error)}` };
	}
}

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { CippFailure } from '../../transport/failure';
import { inFull } from '../../transport/wrapFailure';
import type { Task } from '../tasks/task';
import { TaskQueries } from '../tasks/taskQueries';
import { leavingTaskId } from './tasks';

/** Name under which CIPP keeps with an offboarding which tasks are planned behind it. */
export const FOLLOWED_BY = 'afterLeavingTasks';

/** What looking for them sends, for the list of endpoints of an operation. */
export const COMPANION_READ: EndpointUse = {
	endpoint: 'ListScheduledItems',
	method: 'GET',
	right: 'CIPP.Scheduler.Read',
	query: ['Id'],
};

/**
 * The tasks that were planned behind an offboarding, by what CIPP keeps with it.
 *
 * @param task the offboarding
 * @returns their RowKeys; none for an offboarding that nothing follows
 */
export function companionIds({ options, marker, user }: Task): string[] {
	const parts = options[FOLLOWED_BY];
	if (!Array.isArray(parts) || marker === '') return [];
	return parts
		.filter((part): part is string => typeof part === 'string')
		.map((part) => leavingTaskId(marker, user, part));
}

/**
 * Removes what was planned behind an offboarding that is cancelled. One that CIPP has begun stays.
 *
 * @param task the offboarding
 * @returns RowKeys of what was removed
 * @throws CippFailure when one of them is still there, or nobody knows
 */
export async function removeCompanions(
	task: Task,
	{ client, patience, tenants }: OperationContext,
): Promise<string[]> {
	const queries = new TaskQueries(client, patience, tenants);
	const removed: string[] = [];
	for (const id of companionIds(task)) {
		try {
			const found = await queries.byId(id);
			if (!found) continue;
			if (!/^planned$/i.test(found.state)) {
				throw left(task, id, `CIPP has begun it (state ${found.state}).`);
			}
			await client.send({ method: 'POST', endpoint: 'RemoveScheduledItem', body: { id } });
			if (await queries.byId(id)) throw left(task, id, 'CIPP did not remove it.');
			removed.push(id);
		} catch (error) {
			throw error instanceof CippFailure && error.details.companion
				? error
				: left(task, id, inFull(error as Error));
		}
	}
	return removed;
}

function left({ id, user }: Task, companion: string, why: string): CippFailure {
	return new CippFailure(
		`The offboarding of ${user} is deleted, but a task that changes the account afterwards may still be planned`,
		{
			outcome: 'unknown',
			description: `${why} Look at task ${companion} in CIPP, and delete it with Scheduled Item > Delete.`,
			details: { taskId: id, companion, userEmail: user },
		},
	);
}

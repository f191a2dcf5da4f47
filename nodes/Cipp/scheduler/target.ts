import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals } from '../engine/operation';
import { runBounded } from '../engine/pool';
import { MOST_SINGLE_LOOKUPS } from './queries/lookUpGroups';
import { TaskQueries } from './queries/taskQueries';
import type { TaskFamily } from './family';
import { listItems, type ScheduledItem } from './queries/listItems';

/** Parameters of everything that is done to one task. */
export interface TaskParams {
	/** RowKey. */
	taskId: string;
	/** What CIPP has under this id; filled in by the look-up. */
	item?: ScheduledItem;
}

/**
 * Finds tasks by their ids: up to five with one request each, more with one request for each of the
 * given lists, until few enough are missing. So a run of many items costs a handful of requests.
 *
 * @param lists queries of `ListScheduledItems` in which the tasks may be
 * @returns the tasks under their ids; an id that CIPP does not have is missing
 * @throws CippFailure when CIPP cannot be asked
 */
export async function findItems(
	queries: TaskQueries,
	ids: string[],
	lists: IDataObject[],
): Promise<Map<string, ScheduledItem>> {
	const wanted = new Set(ids);
	const found = new Map<string, ScheduledItem>();
	const look = async (query: IDataObject) => {
		// CIPP before 8.1.1 does not know the filter Id and answers with every task.
		for (const item of await listItems(queries, query)) {
			if (wanted.has(item.task.id)) found.set(item.task.id, item);
		}
	};
	const missing = () => [...wanted].filter((id) => !found.has(id));
	for (const list of lists) {
		if (missing().length <= MOST_SINGLE_LOOKUPS) break;
		await look(list);
	}
	// More than that are in none of the lists, so CIPP does not have them.
	const rest = missing();
	if (rest.length <= MOST_SINGLE_LOOKUPS) await runAll(rest, async (id) => await look({ Id: id }));
	return found;
}

/** Ends when all requests have ended, and then throws the first failure: none may come late. */
async function runAll(ids: string[], work: (id: string) => Promise<void>): Promise<void> {
	const failures: Error[] = [];
	const handled = async (id: string) =>
		await work(id).catch((error: Error) => void failures.push(error));
	await runBounded(ids, handled, () => failures.length > 0);
	if (failures[0]) throw failures[0];
}

/**
 * Looks up the tasks of all items before anything is done to them, and notes them on the
 * parameters. CIPP accepts every id without a word, and some of its functions then do something else.
 *
 * @returns a problem for each item whose task is not there, or is not one of the family
 * @throws CippFailure when CIPP cannot be asked
 */
export async function lookUpTasks(
	entries: Array<Entry<TaskParams>>,
	{ client, patience, tenants }: OperationContext,
	family: TaskFamily,
): Promise<Refusals> {
	const queries = new TaskQueries(client, patience, tenants);
	const ids = entries.map(({ params }) => params.taskId);
	const found = await findItems(queries, ids, family.lists);
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		params.item = found.get(params.taskId);
		const problem = params.item ? family.refusal(params.item.task) : unknownTask(params.taskId);
		if (problem) refusals.set(index, [problem]);
	}
	return refusals;
}

/** What is wrong with an id that CIPP does not have, and what to do. */
export function unknownTask(taskId: string): string {
	return `“Task” is ${taskId}, which is not among the scheduled tasks of CIPP that the API client may see. It may have been deleted, or belong to a tenant that the role of the API client does not allow. Choose from the list, or take the taskId from Offboard User or Get Many.`;
}

/** The same task twice would be done twice. */
export function refuseRepeatedTasks(entries: Array<Entry<TaskParams>>): Refusals {
	const first = new Map<string, number>();
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		const earlier = first.get(params.taskId);
		if (earlier === undefined) first.set(params.taskId, index);
		else {
			refusals.set(index, [
				`“Task” ${params.taskId} is also in item ${earlier}. Remove one of the two, e.g. with a Remove Duplicates node.`,
			]);
		}
	}
	return refusals;
}

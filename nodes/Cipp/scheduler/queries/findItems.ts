import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { listItems, type ScheduledItem } from './listItems';
import { MOST_SINGLE_LOOKUPS } from './lookUpGroups';
import { TaskQueries } from './taskQueries';

/**
 * Finds tasks by their ids: up to five with one request each, more with one request for each of the
 * given lists, until few enough are missing. So a run of many items costs a handful of requests.
 *
 * @param lists queries of `ListScheduledItems` in which the tasks may be
 * @returns the tasks under their ids; an id that CIPP does not have is missing
 * @throws CippFailure when CIPP cannot be asked
 */
export async function findItems(
	ids: string[],
	lists: IDataObject[],
	context: OperationContext,
): Promise<Map<string, ScheduledItem>> {
	const queries = new TaskQueries(context);
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

import type { IDataObject } from 'n8n-workflow';

import { listed } from '../output/columns';
import { scheduledItems } from './family';
import type { ScheduledItem } from './queries/listItems';
import type { TaskQueries } from './queries/taskQueries';
import { cleanRow } from './results/cleanRow';
import { readResultLines } from './results/lines';

/**
 * A task as output, without passwords.
 *
 * @param simplify true for the columns that most workflows need, with times in ISO 8601; false for
 * all that CIPP answers
 * @param queries to fetch results that are too long for the row; left out, they are not fetched
 */
export async function columnsOf(
	item: ScheduledItem,
	simplify: boolean,
	queries?: TaskQueries,
): Promise<IDataObject> {
	const { task } = item;
	const isTooLong = readResultLines(task.results).overflow;
	// Without them the results stay empty, which the last column tells from a task that has none.
	const more = isTooLong ? await queries?.details(task.id).catch(() => undefined) : undefined;
	const results = more === undefined ? item.row.Results : (more as IDataObject[]);
	const row = cleanRow({ ...item.row, Results: results });
	if (!simplify) return row;
	return {
		...scheduledItems.identity(item),
		taskState: task.state,
		recurrence: row.Recurrence ?? null,
		scheduledTime: task.scheduledTime,
		executedTime: task.executedTime,
		notifications: listed(row.PostExecution),
		hidden: row.Hidden === true,
		results: row.Results ?? [],
		resultsComplete: !isTooLong || more !== undefined,
	};
}

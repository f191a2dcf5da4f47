import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { readTask, type Task } from '../offboarding/tasks/task';
import { titlePattern } from '../scheduledTasks/listFilters';
import { answerRows } from '../transport/answers';
import { askForPicker, pickerError } from './pickerClient';

const PAGE_SIZE = 50;

/**
 * Lists tasks of CIPP's scheduler for a picker, the latest first, a page at a time.
 *
 * @param query which tasks to list
 * @param search what the user typed; CIPP before 8.7.0 does not search, so it is done here again
 * @param matches whether a task is one to be shown
 * @param label what stands before the state and the time in the list
 */
export async function listTasks(
	context: ILoadOptionsFunctions,
	query: IDataObject,
	search: { filter?: string; paginationToken?: string },
	matches: (task: Task) => boolean,
	label: (task: Task) => string,
): Promise<INodeListSearchResult> {
	const wanted = (search.filter ?? '').trim().toLowerCase();
	const answer = await askForPicker(context, {
		method: 'GET',
		endpoint: 'ListScheduledItems',
		query: { ...query, ...(wanted && { SearchTitle: `*${titlePattern(wanted)}*` }) },
	});
	let rows: IDataObject[];
	try {
		rows = answerRows(answer);
	} catch (error) {
		throw pickerError(context, error as Error);
	}
	const found = rows
		.flatMap((row) => readTask(row) ?? [])
		.filter((task) => matches(task) && task.name.toLowerCase().includes(wanted));
	const start = Number(search.paginationToken ?? 0);
	const next = start + PAGE_SIZE;
	return {
		results: found.slice(start, next).map((task) => ({
			name: `${label(task)}: ${task.state}${timeOf(task, context.getTimezone())}`,
			value: task.id,
		})),
		...(found.length > next && { paginationToken: String(next) }),
	};
}

/** Several tasks of one user differ in their time only. */
function timeOf({ scheduledTime }: Task, zone: string): string {
	if (!scheduledTime) return '';
	return `, ${DateTime.fromISO(scheduledTime, { zone }).toFormat('yyyy-MM-dd HH:mm')}`;
}

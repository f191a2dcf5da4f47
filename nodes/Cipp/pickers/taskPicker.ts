import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { readTask, type Task } from '../scheduler/task';
import { titlePattern } from '../scheduler/queries/titlePattern';
import { pageOf } from './page';
import { askForPicker, rowsForPicker } from './pickerClient';
import type { Search } from './search';

interface TaskList {
	/** Which tasks CIPP is to list. */
	query?: IDataObject;
	/** Whether a task is one to be shown. */
	matches?: (task: Task) => boolean;
	/** What stands before the state and the time in the list. */
	label: (task: Task) => string;
}

/**
 * @returns the search of tasks of CIPP's scheduler, by part of their name, the latest first; its token
 * is how many were shown already. CIPP before 8.7.0 does not search, so it is done here again.
 */
export function taskPicker({ query, matches = () => true, label }: TaskList): Search {
	return async function (filter, paginationToken) {
		const wanted = (filter ?? '').trim().toLowerCase();
		const answer = await askForPicker(this, {
			method: 'GET',
			endpoint: 'ListScheduledItems',
			query: { ...query, ...(wanted && { SearchTitle: `*${titlePattern(wanted)}*` }) },
		});
		const found = rowsForPicker(this, answer)
			.flatMap((row) => readTask(row) ?? [])
			.filter((task) => matches(task) && task.name.toLowerCase().includes(wanted));
		const entry = (task: Task) => ({
			name: `${label(task)}: ${task.state}${timeOf(task, this.getTimezone())}`,
			value: task.id,
		});
		return pageOf(found, entry, paginationToken);
	};
}

/** Several tasks of one user differ in their time only. */
function timeOf({ scheduledTime }: Task, zone: string): string {
	if (!scheduledTime) return '';
	return `, ${DateTime.fromISO(scheduledTime, { zone }).toFormat('yyyy-MM-dd HH:mm')}`;
}

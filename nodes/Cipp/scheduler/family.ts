import type { IDataObject } from 'n8n-workflow';

import type { PickerName } from '../fields/pickerName';
import type { ScheduledItem } from './queries/listItems';
import type { Task } from './task';

/** What a resource of the node takes from CIPP's table of scheduled tasks. */
export interface TaskFamily {
	/** What one of them is called in messages, such as `offboarding`. */
	noun: string;
	/** Name of the search behind the list of the picker. */
	search: PickerName;
	/**
	 * Queries of `ListScheduledItems` that together give every task of the family, the one that
	 * gives most of them first.
	 */
	lists: IDataObject[];
	/** Says why a task does not belong to the family and what to do; undefined when it does. */
	refusal(task: Task): string | undefined;
	/** Columns that say which task it is. Never a secret. */
	identity(item: ScheduledItem): IDataObject;
}

/** Every task that is not hidden, and then the hidden ones: CIPP gives either these or those. */
export const ALL_TASKS: IDataObject[] = [{}, { ShowHidden: true }];

/** Everything in CIPP's task table. */
export const scheduledItems: TaskFamily = {
	noun: 'scheduled task',
	search: 'searchScheduledItems',
	lists: ALL_TASKS,
	refusal: () => undefined,
	identity: ({ task, row }) => ({
		taskId: task.id,
		name: task.name,
		command: task.command,
		tenantDomain: isGroup(row) ? null : task.tenant || null,
		tenantGroup: isGroup(row) ? labelOf(row) : null,
		reference: task.reference || null,
	}),
};

/** A task may be meant for a group of tenants, which has an ID in place of a domain. */
function isGroup(row: IDataObject): boolean {
	return (row.Tenant as IDataObject | null | undefined)?.type === 'Group';
}

function labelOf(row: IDataObject): string {
	const { label, value } = row.Tenant as IDataObject;
	return String(label ?? value);
}

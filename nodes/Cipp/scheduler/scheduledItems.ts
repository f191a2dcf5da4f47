import type { IDataObject } from 'n8n-workflow';

import { ALL_TASKS, type TaskFamily } from './family';

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

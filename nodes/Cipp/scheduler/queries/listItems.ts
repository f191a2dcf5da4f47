import type { IDataObject } from 'n8n-workflow';

import { readTask, type Task } from '../task';
import { isOfTenant } from '../tenantNames';
import type { TaskQueries } from './taskQueries';

/** A task of CIPP's scheduler, as it was read and as CIPP gave it. */
export interface ScheduledItem {
	task: Task;
	/** The row of `ListScheduledItems`. It may hold passwords: see `cleanRow`. */
	row: IDataObject;
}

/**
 * @param query filters of `ListScheduledItems`; several versions of CIPP ignore some of them
 * @returns the tasks in CIPP's order, newest scheduled time first; rows without an id are left out
 * @throws CippFailure when CIPP does not give the list
 */
export async function listItems(
	queries: TaskQueries,
	query: IDataObject,
): Promise<ScheduledItem[]> {
	const rows = await queries.rows(query);
	return rows.flatMap((row) => {
		const task = readTask(row);
		return task ? [{ task, row }] : [];
	});
}

/**
 * The tasks of one tenant, under each of its names. Through 10.7 CIPP compares the tenant as text, and
 * before 10.2.4 it does not look at it at all, so what belongs to others is left out here.
 *
 * @param tenant default domain; empty for the tasks of all tenants
 * @param query further filters
 * @returns the tasks, newest scheduled time first
 * @throws CippFailure when CIPP does not give a list
 */
export async function listItemsOf(
	queries: TaskQueries,
	tenant: string,
	query: IDataObject,
): Promise<ScheduledItem[]> {
	if (!tenant) return await listItems(queries, query);
	const { namesOf } = queries;
	const others = namesOf(tenant).filter((name) => name !== tenant.toLowerCase());
	const found = new Map<string, ScheduledItem>();
	for (const name of [tenant, ...others]) {
		const items = await listItems(queries, { ...query, tenantFilter: name });
		const own = items.filter(({ task }) => isOfTenant(task, tenant, namesOf));
		for (const item of own) found.set(item.task.id, item);
		// A version that does not know the filter has given all of them already.
		if (own.length < items.length) break;
	}
	return [...found.values()].sort(laterFirst);
}

function laterFirst({ task: one }: ScheduledItem, { task: other }: ScheduledItem): number {
	return (other.scheduledTime ?? '').localeCompare(one.scheduledTime ?? '', 'en');
}

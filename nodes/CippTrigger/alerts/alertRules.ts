import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { listItems, type ScheduledItem } from '../../Cipp/scheduler/queries/listItems';
import type { TaskQueries } from '../../Cipp/scheduler/queries/taskQueries';
import { stateGroup } from '../../Cipp/scheduler/state';
import type { TenantDirectory } from '../../Cipp/transport/tenantDirectory';
import { keyOfRule, type LastRuns } from './whatChanged';

/** CIPP writes days by the clock of its server, whose time zone is not known; this covers all. */
const WIDEST_ZONE_HOURS = 12;

const ALERT_COMMAND = /^Get-CIPPAlert/i;

/** @returns true for a task that is the rule of a scripted alert */
export function isAlertRule({ task }: ScheduledItem): boolean {
	return ALERT_COMMAND.test(task.command);
}

/**
 * When the rules of scripted alerts last ran. The page for alerts hides its rules in the list of
 * tasks, other ways of adding them do not, so both lists are read.
 *
 * @returns days by which they have surely run; a rule that is just running is left out
 */
export async function lastRunsOf(
	queries: TaskQueries,
	directory: TenantDirectory,
): Promise<LastRuns> {
	const rules = [
		...(await listItems(queries, { ShowHidden: true })),
		...(await listItems(queries, {})),
	].filter((item) => isAlertRule(item) && !isRunning(item));
	const days = new Map<string, string>();
	for (const { task, row } of rules) {
		if (!task.executedTime) continue;
		const tenant = isForSeveral(task.tenant, row)
			? '*'
			: (directory.known(task.tenant)?.defaultDomain ?? task.tenant);
		const key = keyOfRule(task.command, tenant);
		const day = DateTime.fromISO(task.executedTime, { zone: 'utc' })
			.minus({ hours: WIDEST_ZONE_HOURS })
			.toFormat('yyyyMMdd');
		if (day > (days.get(key) ?? '')) days.set(key, day);
	}
	return days;
}

function isRunning({ task }: ScheduledItem): boolean {
	return stateGroup(task) === 'Running';
}

/** @returns true for a task that runs in all tenants, or in a group of them */
export function isForSeveral(tenant: string, { Tenant, TenantGroup }: IDataObject): boolean {
	if (/^all\s*tenants$/i.test(tenant)) return true;
	const { type } = (Tenant ?? {}) as { type?: unknown };
	return type === 'Group' || (typeof TenantGroup === 'string' && TenantGroup !== '');
}

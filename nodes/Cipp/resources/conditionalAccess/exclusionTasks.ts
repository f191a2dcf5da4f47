import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { TaskQueries } from '../../offboarding/tasks/taskQueries';
import { CippFailure } from '../../transport/failure';

/** The exclusion that was planned. */
interface Planned {
	tenant: string;
	policyName: string;
	userPrincipalName: string;
	/** Unix seconds. */
	start: number;
	end: number;
}

/**
 * Finds the two tasks that begin and end an exclusion. CIPP reports success whether or not its
 * scheduler took them (`Invoke-ExecCAExclusion`), and without the second one it never ends.
 *
 * @returns their IDs
 * @throws CippFailure when one is missing, or they cannot be read
 */
export async function exclusionTasks(
	planned: Planned,
	{ client, patience, tenants }: OperationContext,
): Promise<IDataObject> {
	const queries = new TaskQueries(client, patience, tenants);
	const rows = await queries.rows({
		tenantFilter: planned.tenant,
		SearchTitle: '*CA Exclusion Vacation Mode: *',
	});
	const idOf = (verb: string, time: number) =>
		rows.find((row) => isTask(row, `${verb} CA Exclusion Vacation Mode: `, time, planned))?.RowKey;
	const begins = idOf('Add', planned.start);
	const ends = idOf('Remove', planned.end);
	if (typeof begins === 'string' && typeof ends === 'string') {
		return { startTaskId: begins, endTaskId: ends, confirmed: true };
	}
	throw missing(begins !== undefined, ends !== undefined);
}

function isTask(
	{ Name, ScheduledTime, Parameters }: IDataObject,
	title: string,
	time: number,
	{ policyName, userPrincipalName }: Planned,
): boolean {
	const { Member } = (Parameters ?? {}) as IDataObject;
	const members = (Array.isArray(Member) ? Member : [Member]).map((name) =>
		String(name ?? '').toLowerCase(),
	);
	return (
		Name === `${title}${policyName}` &&
		secondsOf(ScheduledTime) === time &&
		members.includes(userPrincipalName.toLowerCase())
	);
}

/** CIPP lists times as Unix seconds or as a date. */
function secondsOf(value: unknown): number {
	const text = String(value ?? '');
	return /^\d+$/.test(text) ? Number(text) : Math.floor(Date.parse(text) / 1000);
}

function missing(begins: boolean, ends: boolean): CippFailure {
	const which = begins ? 'end' : ends ? 'start' : 'start or end';
	return new CippFailure(
		`CIPP reported the exclusion, but has no scheduled task for its ${which}`,
		{
			outcome: 'unknown',
			description: begins
				? 'The user would stay excluded. Remove the exclusion, or its first task under Scheduled Items, before you run it again.'
				: 'Look at the scheduled items of the tenant before you run it again.',
		},
	);
}

import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { readBack } from '../../forms/readBack';
import { TaskQueries } from '../../scheduler/queries/taskQueries';

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
 * @returns their IDs, and whether they were found
 * @throws CippFailure when one is missing
 */
export async function exclusionTasks(
	planned: Planned,
	context: OperationContext,
): Promise<IDataObject> {
	const queries = new TaskQueries(context);
	const query = { tenantFilter: planned.tenant, SearchTitle: '*CA Exclusion Vacation Mode: *' };
	return await readBack(context, {
		what: 'The list of scheduled items',
		read: async () => tasksAmong(await queries.rows(query), planned),
		isMade: ({ startTaskId, endTaskId }) => Boolean(startTaskId) && Boolean(endTaskId),
		tell: (found) => found,
		otherwise:
			'not both the start and the end of the exclusion are among the scheduled items, and without an end it stays',
	});
}

function tasksAmong(rows: IDataObject[], planned: Planned): IDataObject {
	const idOf = (verb: string, time: number) =>
		rows.find((row) => isTask(row, `${verb} CA Exclusion Vacation Mode: `, time, planned))?.RowKey;
	return { startTaskId: idOf('Add', planned.start), endTaskId: idOf('Remove', planned.end) };
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

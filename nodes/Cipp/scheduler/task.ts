import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

/** A row of CIPP's table of scheduled tasks. */
export interface Task {
	/** RowKey, a GUID. */
	id: string;
	name: string;
	/** Name of the command that the task runs; empty when CIPP does not say. */
	command: string;
	/** User principal name, as it was sent. */
	user: string;
	/** Default domain of the tenant; a customer ID in CIPP before 10.8.0; empty without a tenant. */
	tenant: string;
	state: string;
	/** The correlation marker of the request that made the task, if it had one. */
	marker: string;
	/** ISO 8601 in UTC, or null when CIPP gives no usable time. */
	scheduledTime: string | null;
	executedTime: string | null;
	/** Raw `Results`; see `readResultLines`. */
	results: unknown;
	/** Wire names of the options that the task was given. */
	options: IDataObject;
	reference: string;
	/** True when CIPP lists the headers of the caller with it, as it does up to 10.4.5. */
	listsHeaders?: boolean;
}

/**
 * Reads a row of `ListScheduledItems`.
 *
 * @param row the row; unknown and missing members are tolerated
 * @returns the task, or undefined for something without an id
 */
export function readTask(row: unknown): Task | undefined {
	if (typeof row !== 'object' || row === null) return undefined;
	const {
		RowKey,
		Name,
		Command,
		TaskState,
		Tenant,
		Parameters,
		ScheduledTime,
		ExecutedTime,
		Results,
		Reference,
	} = row as IDataObject;
	if (typeof RowKey !== 'string' || !RowKey) return undefined;
	const parameters = asObject(Parameters);
	const options = asObject(parameters.options);
	const name = text(Name);
	return {
		id: RowKey,
		name,
		command: text(Command),
		user: text(parameters.Username) || name.replace(/^[^:]*: /, ''),
		tenant: tenantOf(Tenant),
		state: text(TaskState),
		marker: text(options.clientRequestId),
		scheduledTime: moment(ScheduledTime),
		executedTime: moment(ExecutedTime),
		results: Results,
		options,
		reference: text(Reference),
		...('Headers' in parameters && { listsHeaders: true }),
	};
}

/** A plain text before CIPP 8.2.0, an object since; the text "None" for a task without a tenant. */
function tenantOf(value: unknown): string {
	const tenant = text(asObject(value).value) || text(value);
	return tenant === 'None' ? '' : tenant;
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function asObject(value: unknown): IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}

/** Times before 2000 mean "never": CIPP writes 1970 or the year 1 for a task that has not run. */
function moment(value: unknown): string | null {
	const written = text(value);
	if (!written) return null;
	const time = /^\d+$/.test(written)
		? DateTime.fromSeconds(Number(written), { zone: 'utc' })
		: DateTime.fromISO(written, { zone: 'utc' });
	return time.isValid && time.year >= 2000 ? time.toISO({ suppressMilliseconds: true }) : null;
}

import type { VirtualClock } from '../clock';
import { drawGuid, type Random } from '../random';
import { isUnfinished, type NewTask, type TaskRow } from './taskRow';

/**
 * The tables ScheduledTasks and ScheduledTaskResults. Rows are found by key, name and tenant without
 * a walk through the table, because CIPP never clears it and real ones hold tens of thousands.
 */
export class TaskTable {
	private readonly rows = new Map<string, TaskRow>();
	private readonly byName = new Map<string, Set<TaskRow>>();
	private readonly byTenant = new Map<string, Set<TaskRow>>();
	private readonly unfinishedRows = new Set<TaskRow>();
	private readonly largeResults = new Map<string, Map<string, string>>();

	/**
	 * @param clock for the time stamps
	 * @param random where the keys of new rows come from
	 */
	constructor(
		private readonly clock: VirtualClock,
		private readonly random: Random,
	) {}

	/** How many rows there are. */
	get size(): number {
		return this.rows.size;
	}

	/** All rows in the order they were added. */
	all(): TaskRow[] {
		return [...this.rows.values()];
	}

	/** Rows the scheduler may still have to do something about. */
	unfinished(): ReadonlySet<TaskRow> {
		return this.unfinishedRows;
	}

	/** The row with this RowKey, in exact case. */
	get(rowKey: string): TaskRow | undefined {
		return this.rows.get(rowKey);
	}

	/** Rows with exactly this name. */
	named(name: string): Iterable<TaskRow> {
		return this.byName.get(name) ?? [];
	}

	/** Rows stored for exactly this text as tenant. */
	ofTenant(tenant: string): Iterable<TaskRow> {
		return this.byTenant.get(tenant) ?? [];
	}

	/**
	 * Writes a new row, Planned unless the details say otherwise.
	 *
	 * @param details what is known; RowKey is drawn when left out
	 * @returns the row
	 */
	add(details: NewTask): TaskRow {
		const row: TaskRow = {
			PartitionKey: 'ScheduledTask',
			RowKey: drawGuid(this.random),
			TaskState: 'Planned',
			ScheduledTime: String(this.clock.seconds()),
			Recurrence: '',
			PostExecution: '',
			Reference: '',
			Results: 'Planned',
			Hidden: false,
			AdditionalProperties: '{}',
			AlertComment: '',
			CustomSubject: '',
			PsaTicketStrategy: '',
			excludedTenants: '',
			...details,
			...this.stamp(),
		};
		const earlier = this.rows.get(row.RowKey);
		if (earlier) this.remove(earlier.RowKey);
		this.rows.set(row.RowKey, row);
		entriesOf(this.byName, row.Name).add(row);
		entriesOf(this.byTenant, row.Tenant).add(row);
		if (isUnfinished(row)) this.unfinishedRows.add(row);
		return row;
	}

	/**
	 * Changes a row and its time stamp. A row that was removed in the meantime stays removed.
	 *
	 * @param row the row
	 * @param changes the new values; the name and the tenant of a task never change
	 */
	update(row: TaskRow, changes: Partial<Omit<TaskRow, 'RowKey' | 'Name' | 'Tenant'>>): void {
		if (this.rows.get(row.RowKey) !== row) return;
		Object.assign(row, changes, this.stamp());
		if (isUnfinished(row)) this.unfinishedRows.add(row);
		else this.unfinishedRows.delete(row);
	}

	/** Removes a row if it is there. Large results stay behind, as they do in CIPP. */
	remove(rowKey: string): void {
		const row = this.rows.get(rowKey);
		if (!row) return;
		this.rows.delete(rowKey);
		this.byName.get(row.Name)?.delete(row);
		this.byTenant.get(row.Tenant)?.delete(row);
		this.unfinishedRows.delete(row);
	}

	/** Stores results that are too long for the row, as JSON text per tenant. */
	storeLargeResults(rowKey: string, tenant: string, json: string): void {
		const stored = this.largeResults.get(rowKey) ?? new Map<string, string>();
		stored.set(tenant, json);
		this.largeResults.set(rowKey, stored);
	}

	/** The large results of a task: [tenant, JSON text] pairs. */
	largeResultsOf(rowKey: string): [string, string][] {
		return [...(this.largeResults.get(rowKey) ?? [])];
	}

	/** Empties both tables. */
	clear(): void {
		for (const index of [this.rows, this.byName, this.byTenant, this.largeResults]) index.clear();
		this.unfinishedRows.clear();
	}

	private stamp(): { Timestamp: string; ETag: string } {
		const moment = new Date(this.clock.now()).toISOString().replace('Z', '');
		return {
			Timestamp: `${moment}0000+00:00`,
			ETag: `W/"datetime'${encodeURIComponent(`${moment}0000Z`)}'"`,
		};
	}
}

function entriesOf(index: Map<string, Set<TaskRow>>, key: string): Set<TaskRow> {
	let entries = index.get(key);
	if (!entries) {
		entries = new Set();
		index.set(key, entries);
	}
	return entries;
}

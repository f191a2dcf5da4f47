/** A row of CIPP's table ScheduledTasks as it is stored: texts, and JSON inside texts. */
export interface TaskRow {
	PartitionKey: 'ScheduledTask';
	/** A GUID. */
	RowKey: string;
	ETag: string;
	/** Last change, ISO 8601 with seven decimals and offset. */
	Timestamp: string;
	Name: string;
	Command: string;
	/** Default domain or customer id, as it was sent. */
	Tenant: string;
	/** Planned, Pending, Running, Processing, Completed, Failed or "Failed - Planned". */
	TaskState: string;
	/** JSON text. */
	Parameters: string;
	/** Unix seconds as text. */
	ScheduledTime: string;
	/** Unix seconds as text; empty after Run Now, absent before the first run. */
	ExecutedTime?: string;
	/** Empty or 0 for a task that runs once, else for example 7d. */
	Recurrence: string;
	/** Comma list of Webhook, Email and PSA, or empty. */
	PostExecution: string;
	Reference: string;
	Results: string;
	Hidden: boolean;
	AdditionalProperties: string;
	AlertComment: string;
	CustomSubject: string;
	PsaTicketStrategy: string;
	excludedTenants: string;
	/** Set by some of CIPP's own pages. */
	Tag?: string;
	/** JSON text of {type, label, value} when the task is for a group of tenants. */
	TenantGroup?: string;
	/** JSON text; such a task waits for an event in the tenant. */
	Trigger?: string;
}

/** What somebody gives for a new row; the table adds the keys, the state and the times. */
export type NewTask = Pick<TaskRow, 'Name' | 'Command' | 'Tenant' | 'Parameters'> &
	Partial<Omit<TaskRow, 'PartitionKey' | 'ETag' | 'Timestamp'>>;

/** States after which the scheduler leaves a task alone. */
const FINAL_STATES = new Set(['Completed', 'Failed']);

/** Whether the scheduler may still have to do something about a task. */
export function isUnfinished(row: TaskRow): boolean {
	return !FINAL_STATES.has(row.TaskState);
}

import { randomUUID } from 'node:crypto';
import type { VirtualClock } from '../clock';
import type { JsonRecord } from '../powershell/members';

/** An entry of the table CippLogs. */
export interface LogEntry {
	RowKey: string;
	/** The day as yyyyMMdd. */
	PartitionKey: string;
	Timestamp: string;
	API: string;
	Severity: string;
	Message: string;
	Tenant: string;
	Username: string;
	LogData: unknown;
}

/** CIPP's logbook, as far as it is about notifications and about what tests write into it. */
export class Logbook {
	private readonly rows: LogEntry[] = [];

	constructor(private readonly clock: VirtualClock) {}

	/** All entries, oldest first. */
	get entries(): readonly LogEntry[] {
		return this.rows;
	}

	/** Writes an entry (Write-LogMessage). */
	write(entry: Pick<LogEntry, 'API' | 'Severity' | 'Message'> & Partial<LogEntry>): LogEntry {
		const now = new Date(this.clock.now()).toISOString();
		const row: LogEntry = {
			RowKey: randomUUID(),
			PartitionKey: now.slice(0, 10).replaceAll('-', ''),
			Timestamp: now,
			Tenant: 'None',
			Username: 'CIPP',
			LogData: '',
			...entry,
		};
		this.rows.push(row);
		return row;
	}

	/** Forgets all entries. */
	clear(): void {
		this.rows.length = 0;
	}
}

/** An entry as ListLogs shows it. */
export function logView(entry: LogEntry): JsonRecord {
	return {
		DateTime: entry.Timestamp,
		Tenant: entry.Tenant,
		API: entry.API,
		Message: entry.Message,
		User: entry.Username,
		Severity: entry.Severity,
		LogData: entry.LogData,
		TenantID: 'None',
		AppId: null,
		IP: null,
		RowKey: entry.RowKey,
		StandardInfo: {},
		DateFilter: entry.PartitionKey,
	};
}

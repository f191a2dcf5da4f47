import type { IDataObject } from 'n8n-workflow';

import type { WebhookEvent } from '../events';

/** What all notifications say. None of it is trusted before it was read again. */
interface Said {
	/** As CIPP wrote it: default domain, initial domain, customer ID or `AllTenants`; may be empty. */
	tenant: string;
	/** Customer ID, where CIPP gives it. */
	tenantId: string;
	title: string;
}

/** A task of the scheduler has ended, or is about to. */
export interface TaskNotification extends Said {
	kind: 'offboarding' | 'task';
	/** RowKey. */
	taskId: string;
	name: string;
	command: string;
	reference: string;
	/** Lines and rows of the body without secrets, for a task that cannot be read again. */
	results: IDataObject[string][];
}

/** One row that an alert found. */
export interface ClaimedFinding {
	/** CIPP's own hash of the row; empty for a row that is a plain text. */
	hash: string;
	preview: string;
	/** The row itself, `{ message }` for a plain text. */
	row: IDataObject;
}

/** An alert of the scheduler found something. */
export interface AlertNotification extends Said {
	kind: 'alert';
	command: string;
	ruleName: string;
	comment: string;
	findings: ClaimedFinding[];
}

/** A rule for the audit log matched. */
export interface AuditLogNotification extends Said {
	kind: 'auditLog';
	/** ID of the audit record. */
	recordId: string;
	facts: IDataObject;
}

/** An entry of CIPP's logbook. */
export interface LogbookNotification extends Said {
	kind: 'logbook';
	/** RowKey. */
	entryId: string;
	/** PartitionKey: the day as `yyyyMMdd`. */
	day: string;
	severity: string;
	facts: IDataObject;
}

/** Something that cannot be read again. */
export interface OtherNotification extends Said {
	kind: 'standards' | 'customTest' | 'test' | 'other';
	event: WebhookEvent;
	severity: string;
	/** A link into CIPP, where it sends one; empty otherwise. */
	link: string;
	/** What tells it from the others of its kind; empty for what is always reported. */
	identity: string;
	facts: IDataObject;
}

/** One thing that a request of CIPP reports, without secrets. */
export type Notification =
	| TaskNotification
	| AlertNotification
	| AuditLogNotification
	| LogbookNotification
	| OtherNotification;

/** What surrounds the payload in the standardised schema; all empty in the older forms. */
export interface Envelope {
	source: string;
	invoking: string;
	title: string;
	tenant: string;
	/** ISO 8601 in UTC. */
	generatedAt: string;
}

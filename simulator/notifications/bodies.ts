import type { JsonRecord } from '../powershell/members';
import type { TaskRow } from '../scheduler/taskRow';
import { contentHash } from './alertTable';

/** A notification before it has a schema. */
export interface NotificationParts {
	source: string;
	invoking: string | null;
	title: string;
	tenant: string;
	/** Entries in the standardised schema. */
	standard: unknown[];
	/** The whole body in the older form. */
	plain: unknown;
}

/**
 * The body of a webhook (New-CIPPStandardizedWebhookSchema, or the payload alone).
 *
 * @param now milliseconds since 1970
 */
export function bodyOf(parts: NotificationParts, isStandardised: boolean, now: number): unknown {
	if (!isStandardised) return parts.plain;
	return {
		schemaVersion: '1.0',
		source: parts.source,
		invoking: parts.invoking,
		title: parts.title,
		tenant: parts.tenant,
		generatedAt: new Date(now).toISOString().replace('Z', '0000Z'),
		alertCount: parts.standard.length,
		payload: parts.standard,
	};
}

/** CIPP's test notification (Invoke-ExecAddAlert). */
export function testParts(tenant: string, text: string): NotificationParts {
	const entry = { Title: 'CIPP Notification Test', Text: text };
	return {
		source: 'Send Alert',
		invoking: 'Invoke-ExecAddAlert',
		title: entry.Title,
		tenant,
		standard: [entry],
		plain: entry,
	};
}

/**
 * The end of a task, or what an alert found (Send-CIPPScheduledTaskAlert).
 *
 * @param row the task as it was when the run was picked up
 * @param tenantId customer ID
 * @param results lines as `{ Results }`, or the rows of an alert
 */
export function taskParts(
	row: TaskRow,
	tenant: string,
	tenantId: string,
	results: unknown[],
): NotificationParts {
	const isAlert = row.Command.startsWith('Get-CIPPAlert');
	const type = isAlert
		? 'Alert'
		: row.Command === 'Invoke-CIPPOffboardingJob'
			? 'User Offboarding'
			: 'Scheduled Task';
	const reference = row.Reference ? ` - Reference: ${row.Reference}` : '';
	const told = isAlert || results.length !== 1 ? results : results[0];
	const snooze = isAlert && { snooze: snoozeOf(row, tenant, results as JsonRecord[]) };
	return {
		source: type,
		invoking: row.Command,
		title: `${type} - ${tenant} - ${row.Name}${reference}`,
		tenant,
		standard: [
			{
				tenantId,
				tenant,
				taskType: type,
				executingUser: '',
				task: {
					id: row.RowKey,
					name: row.Name,
					command: row.Command,
					state: 'Planned',
					reference: row.Reference,
					scheduled: row.ScheduledTime,
					executed: null,
					partition: 'ScheduledTask',
				},
				results: told,
				alertComment: row.AlertComment,
				...snooze,
			},
		],
		plain: {
			tenantId,
			Tenant: tenant,
			TaskInfo: { ...row, TaskState: 'Planned', Parameters: JSON.parse(row.Parameters || '{}') },
			Results: told,
			AlertComment: row.AlertComment,
			...(snooze && { Snooze: snooze.snooze }),
		},
	};
}

function snoozeOf(row: TaskRow, tenant: string, items: JsonRecord[]): JsonRecord {
	return {
		apiEndpoint: '/api/ExecSnoozeAlert',
		cmdletName: row.Command,
		tenant,
		durations: [7, 14, 30, -1],
		items: items.map((item) => {
			const { ContentHash, ContentPreview } = contentHash(item);
			return { contentHash: ContentHash, contentPreview: ContentPreview, alertItem: item };
		}),
	};
}

import type { IDataObject } from 'n8n-workflow';

import type { AlertNotification, ClaimedFinding, Envelope, TaskNotification } from './notification';
import { cleanResults, fingerprint, listOf, objectOf, textOf } from './values';
import { OFFBOARDING_COMMAND } from '../../Cipp/offboarding/tasks/commands';

/** How the commands of CIPP's scripted alerts begin. */
const ALERT_COMMAND = /^Get-CIPPAlert/i;

/** @returns true for the command of a scripted alert */
export function isAlertCommand(command: string): boolean {
	return ALERT_COMMAND.test(command);
}

/**
 * Reads what `Send-CIPPScheduledTaskAlert` sends for the end of a task, and for an alert.
 *
 * @param entry an entry of the payload: with `task` in the standardised schema, with `TaskInfo`, which
 * is the whole row of the task table, in the older form
 */
export function readTaskEntry(
	entry: IDataObject,
	{ title }: Envelope,
): TaskNotification | AlertNotification {
	const task = objectOf(entry.task);
	const row = objectOf(entry.TaskInfo);
	const name = textOf(task.name ?? row.Name);
	const command = textOf(task.command ?? row.Command);
	const said = {
		tenant: textOf(entry.tenant ?? entry.Tenant),
		tenantId: textOf(entry.tenantId),
		title: title || name,
	};
	const results = entry.results ?? entry.Results;
	if (isAlertCommand(command) || textOf(entry.taskType) === 'Alert') {
		return {
			kind: 'alert',
			...said,
			command,
			ruleName: name,
			comment: textOf(entry.alertComment ?? entry.AlertComment),
			findings: findingsOf(entry, results),
		};
	}
	return {
		kind: command.toLowerCase() === OFFBOARDING_COMMAND.toLowerCase() ? 'offboarding' : 'task',
		...said,
		taskId: textOf(task.id ?? row.RowKey),
		name,
		command,
		reference: textOf(task.reference ?? row.Reference),
		results: cleanResults(results),
	};
}

/** The rows with CIPP's hashes; a command that failed reports a text or `true`, without them. */
function findingsOf(entry: IDataObject, results: unknown): ClaimedFinding[] {
	const { items } = objectOf(entry.snooze ?? entry.Snooze);
	const hashed = listOf(items).flatMap((item) => {
		const { contentHash, contentPreview, alertItem } = objectOf(item);
		const hash = textOf(contentHash);
		return hash ? [{ hash, preview: textOf(contentPreview), row: objectOf(alertItem) }] : [];
	});
	if (hashed.length > 0) return hashed;
	return listOf(results).map((result) => {
		const isRow = typeof result === 'object' && result !== null;
		const row = isRow ? objectOf(result) : { message: textOf(result) };
		return { hash: '', preview: isRow ? fingerprint(row) : textOf(result), row };
	});
}

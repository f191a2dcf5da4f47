import type { IDataObject } from 'n8n-workflow';

import type { WebhookEvent } from './events';
import { wantsOffboardings } from './events';
import type { Notification } from './notifications/notification';
import { textOf } from './notifications/values';
import type { Choices } from './settings';

const EVENT_OF = {
	alert: 'alertRaised',
	auditLog: 'auditLogAlert',
	task: 'taskFinished',
	logbook: 'logbookEntry',
} as const satisfies Record<string, WebhookEvent>;

/**
 * Whether a notification can be wanted, as far as it says so itself. Tenants are compared later: a
 * notification may name one by another name than the user.
 */
export function mayBeWanted(notification: Notification, choices: Choices): boolean {
	const { kind } = notification;
	if (kind === 'offboarding') return wantsOffboardings(choices.events);
	const event =
		'event' in notification ? notification.event : EVENT_OF[kind as keyof typeof EVENT_OF];
	if (!choices.events.includes(event)) return false;
	if (kind === 'alert') return isWantedAlert(notification.command, notification.ruleName, choices);
	return 'severity' in notification ? isWantedSeverity(notification.severity, choices) : true;
}

/**
 * Whether an item is wanted by its alert type and its severity. What has none is wanted: a filter must
 * not hide what it does not know.
 */
export function isWantedItem(item: IDataObject, choices: Choices): boolean {
	if (!choices.events.includes(item.event as WebhookEvent)) return false;
	const command = textOf(item.alertCommand);
	if (command && !isWantedAlert(command, textOf(item.ruleName), choices)) return false;
	return isWantedSeverity(textOf(item.severity), choices);
}

function isWantedAlert(command: string, rule: string, { alertTypes }: Choices): boolean {
	if (alertTypes.length === 0) return true;
	const type = command.toLowerCase().replace(/^get-cippalert/, '');
	return alertTypes.includes(type) || alertTypes.includes(rule.toLowerCase());
}

function isWantedSeverity(severity: string, { severities }: Choices): boolean {
	return severities.length === 0 || !severity || severities.includes(severity.toLowerCase());
}

import type { Endpoint } from '../endpoints/endpoint';
import { ok } from '../http/answer';
import { isRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import { equalsTrue } from '../powershell/truth';
import { wildcard } from '../powershell/wildcard';
import { logView } from './logbook';

/** Invoke-ListNotificationConfig. */
export const listNotificationConfig: Endpoint = {
	name: 'ListNotificationConfig',
	right: 'CIPP.AppSettings.Read',
	handle: (_call, { notifications }) => ok(notifications.settings.view()),
};

/** Invoke-ExecNotificationConfig: writes everything anew. */
export const execNotificationConfig: Endpoint = {
	name: 'ExecNotificationConfig',
	right: 'CIPP.AppSettings.ReadWrite',
	handle(call, { notifications }) {
		notifications.settings.write(call.body);
		return ok({ Results: 'Successfully set the configuration' });
	},
};

/** Invoke-ExecAddAlert: the test notification. CIPP answers what the sending said; this does not wait. */
export const execAddAlert: Endpoint = {
	name: 'ExecAddAlert',
	right: 'CIPP.Alert.ReadWrite',
	anyTenant: true,
	handle(call, { notifications, directory }) {
		const tenant = call.either('tenantFilter') ?? directory.partner?.customerId ?? '';
		if (equalsTrue(call.either('sendWebhookNow'))) {
			notifications.test(tenant, call.either('text') ?? '');
			return ok('Sent webhook');
		}
		notifications.logbook.write({
			API: 'Alerts',
			Severity: 'Alert',
			Message: call.either('text') ?? '',
		});
		return ok('Successfully generated alert.');
	},
};

/** Invoke-ListAlertResults. */
export const listAlertResults: Endpoint = {
	name: 'ListAlertResults',
	right: 'CIPP.Alert.Read',
	anyTenant: true,
	handle(call, { notifications }) {
		const tenant = call.either('tenantFilter');
		if (tenant === undefined) {
			return { status: 400, json: { Results: 'tenantFilter is required.' } };
		}
		return ok(notifications.alerts.results(tenant));
	},
};

/** Invoke-ExecSnoozeAlert. */
export const execSnoozeAlert: Endpoint = {
	name: 'ExecSnoozeAlert',
	right: 'CIPP.AlertSnooze.ReadWrite',
	anyTenant: true,
	handle(call, { notifications }) {
		const refused = (Results: string) => ({ status: 400, json: { Results } });
		const command = textOf(call.bodyMember('CmdletName'));
		const tenant = textOf(call.bodyMember('TenantFilter'));
		const item = call.bodyMember('AlertItem');
		if (command === '' || tenant === '' || !isRecord(item)) {
			return refused('CmdletName, TenantFilter, and AlertItem are required.');
		}
		const days = Number(call.bodyMember('Duration'));
		if (![7, 14, 30, 90].includes(days)) {
			return refused('Duration must be 7, 14, 30, or 90 days.');
		}
		const { ContentHash, ContentPreview } = notifications.alerts.snooze(
			tenant,
			command,
			item,
			days,
		);
		const reason = textOf(call.bodyMember('Reason'));
		const told = `Successfully snoozed alert for ${days} days: ${ContentPreview}`;
		return ok({
			Results: reason ? `${told} - Reason: ${reason}` : told,
			ContentHash,
			SnoozeUntil: 0,
			SnoozedBy: '',
		});
	},
};

/** Invoke-ListSnoozedAlerts. */
export const listSnoozedAlerts: Endpoint = {
	name: 'ListSnoozedAlerts',
	right: 'CIPP.AlertSnooze.Read',
	anyTenant: true,
	handle: (_call, { notifications }) => ok(notifications.alerts.snoozedRows()),
};

/** Invoke-ListLogs: one entry by its id, or the entries of the days that are asked for. */
export const listLogs: Endpoint = {
	name: 'ListLogs',
	right: 'CIPP.Core.Read',
	anyTenant: true,
	handle(call, { notifications, clock }) {
		const today = new Date(clock.now()).toISOString().slice(0, 10).replaceAll('-', '');
		const { entries } = notifications.logbook;
		const id = call.query('logentryid');
		const day = call.query('DateFilter');
		if (id) {
			const found = entries.filter(
				({ RowKey, PartitionKey }) => RowKey === id && PartitionKey === (day ?? today),
			);
			return ok(found.map(logView));
		}
		const isFiltered = equalsTrue(call.query('Filter'));
		const from = (isFiltered && (call.query('StartDate') ?? day)) || today;
		const until = (isFiltered && (call.query('EndDate') ?? day)) || from;
		const severities = (isFiltered && call.query('Severity')?.toLowerCase().split(',')) || [];
		const area = isFiltered ? call.query('API') : undefined;
		const tenant = (isFiltered && call.query('Tenant')) || '';
		const user = (isFiltered && call.query('User')) || '*';
		const rows = entries.filter(
			({ PartitionKey, Severity, API, Tenant, Username }) =>
				(/^alltenants$/i.test(tenant) || Tenant.toLowerCase().includes(tenant.toLowerCase())) &&
				wildcard(user).test(Username) &&
				PartitionKey >= from &&
				PartitionKey <= until &&
				(severities.length === 0 || severities.includes(Severity.toLowerCase())) &&
				(!area || new RegExp(area, 'i').test(API)),
		);
		return ok([...rows].reverse().map(logView));
	},
};

/** The endpoints about notifications, alerts and the logbook. */
export const NOTIFICATION_ENDPOINTS: readonly Endpoint[] = [
	execAddAlert,
	execNotificationConfig,
	execSnoozeAlert,
	listAlertResults,
	listLogs,
	listNotificationConfig,
	listSnoozedAlerts,
];

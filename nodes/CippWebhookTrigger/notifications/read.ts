import type { IDataObject } from 'n8n-workflow';

import type {
	AuditLogNotification,
	Envelope,
	LogbookNotification,
	Notification,
} from './notification';
import {
	readBaseline,
	readCustomTests,
	readDrift,
	readStandards,
	readTest,
	readUnknown,
} from './others';
import { readTaskEntry } from './task';
import { listOf, objectOf, textOf, withoutSecrets } from './values';

const NO_ENVELOPE: Envelope = { source: '', invoking: '', title: '', tenant: '', generatedAt: '' };

/**
 * Reads the body of a webhook of CIPP (`Send-CIPPAlert`): the standardised schema, and the older
 * forms, which are the payload alone. What a payload is shows in its members; no two forms share
 * those that are looked at.
 *
 * @param body parsed JSON
 * @returns what it reports, without secrets; nothing for a body without an object
 */
export function readNotifications(body: unknown): Notification[] {
	const whole = objectOf(body);
	const isStandardised = typeof whole.schemaVersion === 'string' && 'payload' in whole;
	const envelope = isStandardised
		? {
				source: textOf(whole.source),
				invoking: textOf(whole.invoking),
				title: textOf(whole.title),
				tenant: textOf(whole.tenant),
				generatedAt: textOf(whole.generatedAt),
			}
		: NO_ENVELOPE;
	return listOf(isStandardised ? whole.payload : body).flatMap((entry) => {
		const row = objectOf(entry);
		return Object.keys(row).length > 0 ? readEntry(row, envelope) : [];
	});
}

function readEntry(entry: IDataObject, envelope: Envelope): Notification | Notification[] {
	if ('task' in entry || 'TaskInfo' in entry) return readTaskEntry(entry, envelope);
	if ('RawData' in entry || 'AuditRecord' in entry) return readAuditLog(entry, envelope);
	if ('API' in entry && 'Message' in entry && 'RowKey' in entry) {
		return readLogbook(entry, envelope);
	}
	if ('AlertData' in entry) return readDrift(entry, envelope);
	if ('Tests' in entry) return readCustomTests(entry, envelope);
	if ('Event' in entry && 'Standard' in entry) return readBaseline(entry, envelope);
	if (isStandardsNotice(entry, envelope)) return readStandards(entry, envelope);
	if ('Title' in entry && ('Text' in entry || envelope.invoking === 'Invoke-ExecAddAlert')) {
		return readTest(entry, envelope);
	}
	return readUnknown(entry, envelope);
}

/** Sherweb's notice has the same members; only this one leads to the logbook. */
function isStandardsNotice(entry: IDataObject, { source }: Envelope): boolean {
	if (source) return source === 'Standards Notification';
	return /\/cipp\/logs$/i.test(textOf(entry.buttonurl));
}

function readAuditLog(entry: IDataObject, envelope: Envelope): AuditLogNotification {
	const raw = objectOf(entry.RawData);
	const record = objectOf(entry.AuditRecord);
	return {
		kind: 'auditLog',
		tenant: envelope.tenant || textOf(raw.CIPPTenant),
		tenantId: textOf(raw.OrganizationId) || textOf(record.organizationId),
		title: textOf(entry.Title) || envelope.title,
		recordId: textOf(raw.Id) || textOf(record.id),
		facts: withoutSecrets({
			operation: textOf(raw.Operation) || textOf(record.operation),
			user: textOf(raw.UserId) || textOf(record.userPrincipalName),
			ip: textOf(entry.IP) || null,
			location: (entry.PotentialLocationInfo as IDataObject) ?? null,
			actionsTaken: (entry.ActionsTaken as IDataObject) ?? null,
			time: textOf(raw.CreationTime) || textOf(record.createdDateTime) || null,
			comment: textOf(entry.AlertComment),
			actionText: textOf(entry.ActionText),
			link: textOf(entry.ActionUrl),
			record: raw,
		}),
	};
}

function readLogbook(entry: IDataObject, envelope: Envelope): LogbookNotification {
	const tenant = textOf(entry.Tenant);
	return {
		kind: 'logbook',
		// CIPP writes the word None for an entry without a tenant.
		tenant: tenant === 'None' ? '' : tenant,
		tenantId: textOf(entry.TenantID),
		title: textOf(entry.Message).slice(0, 200) || envelope.title,
		entryId: textOf(entry.RowKey),
		day: textOf(entry.PartitionKey),
		severity: textOf(entry.Severity),
		facts: withoutSecrets({
			severity: textOf(entry.Severity),
			area: textOf(entry.API),
			message: textOf(entry.Message),
			user: textOf(entry.Username),
			time: textOf(entry.Timestamp) || null,
			taskId: textOf(entry.ScheduledTaskId) || null,
			data: textOf(entry.LogData),
		}),
	};
}

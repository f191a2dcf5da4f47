import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { createAuditLogAlert } from './createAuditLogAlert.operation';
import { getAllAuditLogs } from './getAllAuditLogs.operation';
import { getAllResults } from './getAllResults.operation';
import { getAllRules } from './getAllRules.operation';
import { snoozeAlert } from './snooze.operation';

/** Rules of alerts, and what they have found. */
export const alert: Resource = {
	name: 'Alert',
	value: 'alert',
	operations: [
		asOperation(createAuditLogAlert),
		asOperation(getAllRules),
		asOperation(getAllResults),
		asOperation(getAllAuditLogs),
		asOperation(snoozeAlert),
	],
};

import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllSecurityAlerts } from './getAll.operation';
import { setAlertStatus } from './setStatus.operation';

/** What Microsoft 365 Defender and its kin report of a tenant. */
export const securityAlert: Resource = {
	name: 'Security Alert',
	value: 'securityAlert',
	operations: [asOperation(getAllSecurityAlerts), asOperation(setAlertStatus)],
};

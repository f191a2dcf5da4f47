import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllSecurityIncidents } from './getAll.operation';
import { setIncidentStatus } from './setStatus.operation';

/** Alerts that Microsoft 365 Defender has put together. */
export const securityIncident: Resource = {
	name: 'Security Incident',
	value: 'securityIncident',
	operations: [asOperation(getAllSecurityIncidents), asOperation(setIncidentStatus)],
};

import { tenantField } from '../../fields/tenant';
import { pickedId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../tenant/params';
import { readTenant } from '../tenant/params';
import { amongRows } from '../amongRows';
import type { SecurityIncident } from './incident';
import { INCIDENT_READ, readIncidents } from './incident';

/** A security incident of a tenant. */
export interface IncidentParams extends TenantParams {
	incidentId: string;
	/** What was found under the ID before anything is sent. */
	incident?: SecurityIncident;
}

const picker = pickedId({
	name: 'incidentId',
	displayName: 'Security Incident',
	description: 'The security incident, by its ID',
	search: 'searchSecurityIncidents',
	example: '924',
});

/** One security incident. CIPP refuses to change one that was merged into another. */
export const securityIncidentTarget: Target<IncidentParams> = {
	fields: [tenantField(), picker.field],
	lookUps: [INCIDENT_READ],
	read: (item) => ({ ...readTenant(item), incidentId: picker.read(item, picker.field.name) }),
	subject: ({ tenant, incidentId }) => `${incidentId} of ${tenant}`,
	about: ({ tenant, incidentId, incident }) => ({
		tenantDomain: tenant,
		incidentId,
		...(incident && { title: incident.title }),
	}),
	resolve: async (entries, context) =>
		await amongRows(entries, context, {
			what: 'The security incidents',
			read: readIncidents,
			take(params, all) {
				params.incident = all.find(({ id }) => id === params.incidentId);
				return problemOf(params);
			},
		}),
};

function problemOf({ tenant, incidentId, incident }: IncidentParams): string | undefined {
	if (!incident) {
		return `“Security Incident” is ${incidentId.slice(0, 80)}, which CIPP does not find in ${tenant}. Choose from the list, or enter the ID that Get Many gives.`;
	}
	return incident.redirectId
		? `“Security Incident” is ${incidentId}, which was merged into incident ${incident.redirectId}. Change that one.`
		: undefined;
}

import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the open service health issues of a tenant (`Invoke-ListServiceHealth`). */
export const getServiceHealth = list(tenant, {
	name: 'Get Service Health',
	value: 'getServiceHealth',
	action: 'Get service health of tenant',
	description:
		'Get open incidents and advisories of the services of a tenant. CIPP gives no state and no dates.',
	endpoint: 'ListServiceHealth',
	right: 'Tenant.Administration.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['issueId'],
	columns: { issueId: 'issueId', service: 'service', feature: 'type', impact: 'desc' },
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

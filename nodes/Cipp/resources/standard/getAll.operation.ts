import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the standards that apply to a tenant (`Invoke-ListStandards`). */
export const getAllStandards = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many standards of tenant',
	description:
		'Get many standards that apply to a tenant. The list is also empty when CIPP cannot read them.',
	endpoint: 'ListStandards',
	right: 'Tenant.Standards.Read',
	sends: { tenantFilter: tenantOf, ShowConsolidated: () => 'true' },
	rowHas: ['Standard'],
	columns: {
		tenantDomain: 'Tenant',
		standard: 'Standard',
		templateId: 'TemplateId',
		settings: 'Settings',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

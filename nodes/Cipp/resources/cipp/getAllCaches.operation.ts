import { list } from '../../forms/list';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists what CIPP has read of tenants, and when (`Invoke-ListDBCache`, counts only). */
export const getAllCaches = list(
	oneOrAllTenants('Whether to list what there is of all tenants instead of one'),
	{
		name: 'Get Many Caches',
		value: 'getAllCaches',
		action: 'Get many caches of CIPP',
		description: 'Get which data CIPP has cached of tenants, how many rows, and when it read them',
		endpoint: 'ListDBCache',
		right: 'CIPP.Core.Read',
		sends: { tenantFilter: tenantOrAll, countsOnly: () => true },
		rowHas: ['Type'],
		columns: {
			tenantDomain: 'Tenant',
			dataType: 'Type',
			rowCount: 'Count',
			cachedAt: 'LastRefresh',
		},
		advice: 'Check the tenant, and run it again.',
	},
);

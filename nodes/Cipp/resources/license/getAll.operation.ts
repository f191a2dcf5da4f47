import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the licenses of a tenant (`Invoke-ListLicenses`). */
export const getAllLicenses = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many licenses',
	description:
		'Get many licenses of a tenant and who has them. CIPP gives an empty list also when Microsoft refuses.',
	endpoint: 'ListLicenses',
	right: 'Tenant.Directory.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['skuId'],
	columns: {
		tenantDomain: 'Tenant',
		skuId: 'skuId',
		name: 'License',
		total: (row) => Number(row.TotalLicenses),
		used: (row) => Number(row.CountUsed),
		available: 'availableUnits',
		assignedUsers: (row) =>
			((row.AssignedUsers ?? []) as IDataObject[]).map(
				({ userPrincipalName }) => userPrincipalName,
			),
	},
	advice: 'Look into the log book of CIPP for the reason.',
});

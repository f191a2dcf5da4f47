import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { typeOf } from '../../nouns/app/app';
import { askGraph, GRAPH_READ } from '../../nouns/askGraph';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { listed } from '../../output/columns';
import { ensureNothing } from '../../output/rows';

/** Lists apps of Intune (`Invoke-ListApps`). */
export const getAllApps = list(
	oneOrAllTenants(
		'Whether to list the apps of all tenants instead of one, as CIPP last collected them. Tenants that it did not are left out.',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many apps',
		description: 'Get many apps of Intune, with whom they are assigned to',
		endpoint: 'ListApps',
		right: 'Endpoint.Application.Read',
		sends: { tenantFilter: tenantOrAll },
		rowHas: ['id'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			appId: 'id',
			appName: 'displayName',
			appType: typeOf,
			description: 'description',
			publisher: 'publisher',
			publishingState: 'publishingState',
			assignedTo: ({ AppAssignment }) => listed(AppAssignment),
			excluded: ({ AppExclude }) => listed(AppExclude),
			...(allTenants && { collectedAt: 'CacheTimestamp' }),
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		// CIPP answers with an empty list also when Microsoft refuses the apps alone.
		looksUp: [GRAPH_READ],
		async ifEmpty(context, { tenant, allTenants }) {
			if (allTenants) return;
			const rows = await askGraph({ tenant, endpoint: 'deviceAppManagement/mobileApps' }, context);
			ensureNothing(rows.filter(isListed), 'apps', tenant);
		},
	},
);

/** CIPP leaves out the apps of the stores that are assigned to nobody. */
function isListed({ isAssigned, appAvailability }: IDataObject): boolean {
	return isAssigned === true || (appAvailability ?? 'lineOfBusiness') === 'lineOfBusiness';
}

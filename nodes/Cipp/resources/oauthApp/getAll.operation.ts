import { list } from '../../forms/list';
import { refuseNothingCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists what applications may do in the name of users (`Invoke-ListOAuthApps`). */
export const getAllOAuthApps = list(
	oneOrAllTenants(
		'Whether to list the apps of all tenants instead of one, from the report that CIPP has cached',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many OAuth apps',
		description: 'Get the applications that users or admins consented to, one row for each consent',
		endpoint: 'ListOAuthApps',
		right: 'Tenant.Application.Read',
		sends: {
			tenantFilter: tenantOrAll,
			UseReportDB: ({ allTenants }) => (allTenants ? true : undefined),
		},
		rowHas: ['ObjectID', 'ApplicationID'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			name: 'Name',
			appId: 'ApplicationID',
			servicePrincipalId: 'ObjectID',
			scopes: ({ Scope }) =>
				String(Scope ?? '')
					.split(/[\s,]+/)
					.filter((scope) => scope !== ''),
			startTime: 'StartTime',
			...(allTenants && { cachedAt: 'CacheTimestamp' }),
		}),
		ifEmpty: async (_context, params) => await refuseNothingCached(params, 'app consents'),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	},
);

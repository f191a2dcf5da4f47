import { list } from '../../forms/list';
import { refuseNothingCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists the teams of a tenant (`Invoke-ListTeams`). */
export const getAllTeams = list(
	oneOrAllTenants(
		'Whether to list the teams of all tenants instead of one, from the reports that CIPP has cached',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many teams',
		description: 'Get many teams of Microsoft Teams',
		endpoint: 'ListTeams',
		right: 'Teams.Group.Read',
		// Without it, CIPP answers with a list of nothing.
		sends: { tenantFilter: tenantOrAll, type: () => 'List' },
		rowHas: ['id'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			teamId: 'id',
			name: 'displayName',
			description: 'description',
			visibility: 'visibility',
			mailNickname: 'mailNickname',
			...(allTenants && { cachedAt: 'CacheTimestamp' }),
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		ifEmpty: async (_context, params) => await refuseNothingCached(params, 'teams'),
	},
);

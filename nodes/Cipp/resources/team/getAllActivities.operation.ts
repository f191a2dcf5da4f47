import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { refuseNothingCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** The report has numbers as texts. */
const numberOf = (name: string) => (row: IDataObject) =>
	/^\d+$/.test(String(row[name] ?? '')) ? Number(row[name]) : null;

/** Lists how users use Teams (`Invoke-ListTeamsActivity`). */
export const getAllActivities = list(
	oneOrAllTenants(
		'Whether to list the users of all tenants instead of one, from the reports that CIPP has cached',
	),
	{
		name: 'Get Many Activities',
		value: 'getAllActivities',
		action: 'Get many Teams activities',
		description:
			'Get how users used Teams in 30 days. Names are hidden where the tenant hides them in reports.',
		endpoint: 'ListTeamsActivity',
		right: 'Teams.Activity.Read',
		sends: { tenantFilter: tenantOrAll, Type: () => 'TeamsUserActivityUser' },
		rowHas: ['UPN'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			userEmail: 'UPN',
			lastActive: ({ LastActive }) => LastActive || null,
			teamChatMessages: numberOf('TeamsChat'),
			calls: numberOf('CallCount'),
			meetings: numberOf('MeetingCount'),
			...(allTenants && { cachedAt: 'CacheTimestamp' }),
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		ifEmpty: async (_context, params) => await refuseNothingCached(params, 'activities of Teams'),
	},
);

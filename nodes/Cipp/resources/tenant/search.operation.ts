import { list } from '../../forms/list';
import { presetChoice, requiredText } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import type { Columns } from '../../output/columns';

/** More than CIPP has of anything. */
const MOST = 1_000_000;

const SHARED: Columns = { tenantDomain: 'Tenant', type: 'Type', id: 'Data.id' };

const COLUMNS: Record<string, Columns> = {
	Users: { ...SHARED, name: 'Data.displayName', userEmail: 'Data.userPrincipalName' },
	Groups: {
		...SHARED,
		name: 'Data.displayName',
		email: 'Data.mail',
		description: 'Data.description',
	},
	Applications: {
		...SHARED,
		name: 'Data.displayName',
		appId: 'Data.appId',
		publisher: 'Data.publisherName',
	},
	Licenses: {
		type: 'Type',
		skuId: 'Data.skuId',
		name: 'Data.displayName',
		used: 'Data.totalAssigned',
		total: 'Data.totalAvailable',
		tenants: 'Data.tenants',
	},
};

/** Searches all tenants (`Invoke-ExecUniversalSearchV2`). */
export const searchTenants = list(everything('Search'), {
	name: 'Search',
	value: 'search',
	action: 'Search all tenants',
	description:
		'Find users, groups, applications or licenses of all tenants in the report data that CIPP has cached',
	parts: {
		terms: requiredText({
			name: 'searchTerms',
			displayName: 'Search For',
			description: 'A part of a name, an address or an ID. Wildcards are not understood.',
			placeholder: 'e.g. jane.doe',
		}),
		kind: presetChoice({
			name: 'searchType',
			displayName: 'Type',
			description: 'What to find',
			default: 'Users',
			options: Object.keys(COLUMNS).map((name) => ({ name, value: name })),
		}),
	},
	endpoint: 'ExecUniversalSearchV2',
	right: 'CIPP.Core.Read',
	sends: {
		searchTerms: ({ terms }) => terms,
		type: ({ kind }) => kind,
		// CIPP gives ten when nothing is asked for; 0 means all of them, but no license.
		limit: ({ limit }) => String(limit ?? MOST),
	},
	rowHas: ['RowKey'],
	columns: ({ kind }) => ({ ...COLUMNS[kind], readAt: 'Timestamp' }),
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

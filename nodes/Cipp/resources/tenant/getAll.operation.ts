import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { toggle } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import type { Columns } from '../../output/columns';

const COLUMNS: Columns = {
	tenantDomain: 'defaultDomainName',
	customerId: 'customerId',
	name: 'displayName',
	initialDomain: 'initialDomainName',
	originalName: 'originalDisplayName',
	relationshipEnd: 'relationshipEnd',
	graphErrorCount: 'GraphErrorCount',
	lastGraphError: 'LastGraphError',
	lastRefresh: 'LastRefresh',
};

/** Lists the tenants that the API client may see (`Invoke-ListTenants`). */
export const getAllTenants = list(everything('Tenants'), {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many tenants',
	description:
		'Get many tenants of your CIPP, without excluded ones and those that the API client may not see',
	options: {
		defaults: toggle({
			name: 'includeOffboardingDefaults',
			displayName: 'Include Offboarding Defaults',
			description: 'Whether to return the offboarding defaults of each tenant',
		}),
		groups: toggle({
			name: 'includeGroups',
			displayName: 'Include Tenant Groups',
			description: 'Whether to return the names of the tenant groups of each tenant',
		}),
	},
	endpoint: 'ListTenants',
	right: 'CIPP.Core.Read',
	sends: {
		IncludeOffboardingDefaults: ({ defaults }) => (defaults ? 'true' : undefined),
		Mode: ({ groups }) => (groups ? 'TenantList' : undefined),
	},
	// A failure is a row without a customer ID.
	rowHas: ['customerId'],
	columns: ({ defaults, groups }) => ({
		...COLUMNS,
		...(defaults && { offboardingDefaults: 'offboardingDefaults' }),
		...(groups && { tenantGroups: groupNames }),
	}),
	advice: 'Run the permission check of CIPP, and look into its log book (CIPP > Log Book).',
});

function groupNames({ tenantGroups }: IDataObject): unknown[] {
	return ((tenantGroups ?? []) as IDataObject[]).map(({ Name }) => Name);
}

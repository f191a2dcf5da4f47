import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { ensureNoPolicies, POLICY_READ } from '../../nouns/policy/policy';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/** Lists Conditional Access policies (`Invoke-ListConditionalAccessPolicies`). */
export const getAllPolicies = list(
	oneOrAllTenants(
		'Whether to list the policies of all tenants instead of one. CIPP keeps them for an hour; tenants that it could not read are named in a warning.',
	),
	{
		name: 'Get Many Policies',
		value: 'getAllPolicies',
		action: 'Get many conditional access policies',
		description:
			'Get many Conditional Access policies, with the names of the users, groups and apps in them',
		endpoint: 'ListConditionalAccessPolicies',
		right: 'Tenant.ConditionalAccess.Read',
		sends: { tenantFilter: tenantOrAll },
		isQueued: true,
		// `Push-ListConditionalAccessPoliciesAllTenants` puts such a tenant among the policies.
		missing: ({ id, Tenant, displayName }) =>
			id === 'Error' ? `${String(Tenant)}: ${String(displayName)}` : undefined,
		rowHas: ['id'],
		columns: {
			tenantDomain: 'Tenant',
			policyId: 'id',
			name: 'displayName',
			state: 'state',
			includeUsers: names('includeUsers'),
			excludeUsers: names('excludeUsers'),
			includeGroups: names('includeGroups'),
			excludeGroups: names('excludeGroups'),
			includeRoles: names('includeRoles'),
			excludeRoles: names('excludeRoles'),
			includeApplications: names('includeApplications'),
			excludeApplications: names('excludeApplications'),
			includeLocations: names('includeLocations', ','),
			excludeLocations: names('excludeLocations', ','),
			grantControls: names('builtInControls', ','),
			grantControlsOperator: 'grantControlsOperator',
			createdDateTime: 'createdDateTime',
			modifiedDateTime: 'modifiedDateTime',
		},
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		// For one tenant, CIPP answers a refusal of Microsoft with an empty list too.
		looksUp: [POLICY_READ],
		ifEmpty: async (context, { tenant, allTenants }) =>
			allTenants ? undefined : await ensureNoPolicies(tenant, context),
	},
);

/** CIPP joins the names to one text, one a line. */
function names(column: string, mark: string | RegExp = /\r?\n/): (row: IDataObject) => string[] {
	return ({ [column]: joined }) =>
		String(joined ?? '')
			.split(mark)
			.map((name) => name.trim())
			.filter((name) => name !== '');
}

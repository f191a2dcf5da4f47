import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { askGraph, GRAPH_READ } from '../../nouns/askGraph';
import { policyOf } from '../../nouns/intunePolicy/policy';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { listed } from '../../output/columns';
import { ensureNothing } from '../../output/rows';

/** Lists policies of Intune (`Invoke-ListIntunePolicy`), one family after the other. */
export const getAllPolicies = list(
	oneOrAllTenants(
		'Whether to list the policies of all tenants instead of one, as CIPP last collected them. Tenants that it did not are left out.',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many intune policies',
		description:
			'Get many policies of Intune. Kinds of policies that Microsoft refuses are left out without a word.',
		endpoint: 'ListIntunePolicy',
		right: 'Endpoint.MEM.Read',
		sends: { tenantFilter: tenantOrAll },
		rowHas: ['id'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			intunePolicyId: 'id',
			policyName: (row) => policyOf(row).name,
			policyType: 'PolicyTypeName',
			collection: (row) => policyOf(row).urlName,
			description: 'description',
			assignedTo: ({ PolicyAssignment }) => listed(PolicyAssignment),
			excluded: ({ PolicyExclude }) => listed(PolicyExclude),
			createdAt: 'createdDateTime',
			modifiedAt: 'lastModifiedDateTime',
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		// CIPP answers with an empty list also when Microsoft refuses all of it.
		looksUp: [GRAPH_READ],
		async ifEmpty(context, { tenant, allTenants }) {
			if (allTenants) return;
			const rows = await askGraph(
				{ tenant, endpoint: 'deviceManagement/configurationPolicies' },
				context,
			);
			ensureNothing(rows.filter(isListed), 'policies', tenant);
		},
	},
);

/** CIPP leaves out what is for Linux, and scripts that Microsoft keeps among the policies. */
function isListed({ platforms, templateReference }: IDataObject): boolean {
	const { templateFamily } = (templateReference ?? {}) as IDataObject;
	return platforms !== 'linux' && templateFamily !== 'deviceConfigurationScripts';
}

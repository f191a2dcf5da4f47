import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the directory roles of a tenant with their members (`Invoke-ListRoles`). */
export const getAllTenantRoles = list(tenant, {
	name: 'Get Many Roles',
	value: 'getAllRoles',
	action: 'Get many roles of tenant',
	description:
		'Get many roles of a tenant with their members. Who may only activate a role is not listed.',
	endpoint: 'ListRoles',
	right: 'Identity.Role.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['Id'],
	columns: {
		roleId: 'Id',
		name: 'DisplayName',
		description: 'Description',
		memberCount: 'MemberCount',
		members: ({ Members }) =>
			((Members ?? []) as IDataObject[]).map(
				({ userPrincipalName, displayName }) => userPrincipalName ?? displayName,
			),
		isBuiltIn: 'isBuiltIn',
		isEnabled: 'isEnabled',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

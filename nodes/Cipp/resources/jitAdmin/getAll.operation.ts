import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { tenant } from '../../nouns/tenant/target';

/**
 * Lists who has or had rights for a time (`Invoke-ListJITAdmin`). The function has no error of its
 * own: what Microsoft refuses comes as an empty list.
 */
export const getAllJitAdmins = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many JIT admins',
	description:
		'Get many users with admin rights for a time. An empty list is no proof: Microsoft may have refused.',
	endpoint: 'ListJITAdmin',
	right: 'Identity.Role.Read',
	sends: { TenantFilter: ({ tenant: name }) => name },
	rowHas: ['id', 'userPrincipalName'],
	columns: {
		userId: 'id',
		userEmail: 'userPrincipalName',
		displayName: 'displayName',
		accountEnabled: 'accountEnabled',
		isActive: ({ jitAdminEnabled }) => jitAdminEnabled === true,
		startedAt: 'jitAdminStartDate',
		expiresAt: 'jitAdminExpiration',
		reason: 'jitAdminReason',
		grantedBy: 'jitAdminCreatedBy',
		memberOf: ({ memberOf }) =>
			([memberOf].flat() as Array<IDataObject | null | undefined>).flatMap(
				(one) => one?.displayName ?? [],
			),
	},
	advice: 'Look into the log book of CIPP for the reason.',
});

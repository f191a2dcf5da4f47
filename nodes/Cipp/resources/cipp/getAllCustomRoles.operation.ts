import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { everything } from '../../nouns/everything';

/** Lists the roles of CIPP, its own and those made by hand (`Invoke-ListCustomRole`). */
export const getAllCustomRoles = list(everything('Custom Roles'), {
	name: 'Get Many Custom Roles',
	value: 'getAllCustomRoles',
	action: 'Get many custom roles',
	description:
		'Get many roles of CIPP, the built-in ones included, with what they may do and where',
	endpoint: 'ListCustomRole',
	right: 'CIPP.Core.Read',
	sends: {},
	rowHas: ['RoleName'],
	columns: {
		name: 'RoleName',
		type: 'Type',
		permissions: ({ Permissions }) => Permissions || null,
		includedRights: 'PermissionRules.Include',
		excludedRights: 'PermissionRules.Exclude',
		allowedTenants: ({ AllowedTenants }) => namesOf(AllowedTenants),
		blockedTenants: ({ BlockedTenants }) => namesOf(BlockedTenants),
		entraGroup: 'EntraGroup',
		ipRanges: 'IPRange',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

/** An entry is a text, or an object with the name of a tenant or of a group of tenants. */
function namesOf(entries: unknown): unknown[] {
	return (Array.isArray(entries) ? entries : []).map((entry: unknown) => {
		const { label, value } = (entry ?? {}) as IDataObject;
		return typeof entry === 'string' ? entry : (value ?? label ?? null);
	});
}

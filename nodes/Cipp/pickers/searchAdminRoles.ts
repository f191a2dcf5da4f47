import { listPicker } from './listPicker';

/**
 * Lists the built-in roles of Entra ID, by name. CIPP gives roles by their templates, whose IDs are
 * the same in all tenants.
 */
export const searchAdminRoles = listPicker({
	ofTenant: 'a role',
	endpoint: 'ListGraphRequest',
	query: { Endpoint: 'directoryRoleTemplates', $select: 'id,displayName' },
	entry: ({ id, displayName }) => ({
		name: String(displayName),
		value: String(id),
	}),
});

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the built-in roles of Entra ID, by name. CIPP gives roles by their templates, whose IDs are
 * the same in all tenants.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchAdminRoles(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a role'),
			Endpoint: 'directoryRoleTemplates',
			$select: 'id,displayName',
		},
	};
	const entry = ({ id, displayName }: IDataObject) => ({
		name: String(displayName),
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

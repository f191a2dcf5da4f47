import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { rowsForPicker, searchWhole } from './graphPicker';
import { askForPicker } from './pickerClient';

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
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a role'),
			Endpoint: 'directoryRoleTemplates',
			$select: 'id,displayName',
		},
	});
	const entries = rowsForPicker(this, answer).map(({ id, displayName }) => ({
		name: String(displayName),
		value: String(id),
	}));
	return searchWhole(entries, filter, paginationToken);
}

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the Conditional Access policies of the chosen tenant with their state. CIPP's own list reads
 * all users and groups for it.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchConditionalAccessPolicies(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a policy'),
			Endpoint: 'identity/conditionalAccess/policies',
			$select: 'id,displayName,state',
			AsApp: true,
		},
	};
	const entry = ({ id, displayName, state }: IDataObject) => ({
		name: `${String(displayName)} (${String(state)})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

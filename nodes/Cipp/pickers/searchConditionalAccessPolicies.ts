import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { rowsForPicker, searchWhole } from './graphPicker';
import { askForPicker } from './pickerClient';

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
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a policy'),
			Endpoint: 'identity/conditionalAccess/policies',
			$select: 'id,displayName,state',
			AsApp: true,
		},
	});
	const entries = rowsForPicker(this, answer).map(({ id, displayName, state }) => ({
		name: `${String(displayName)} (${String(state)})`,
		value: String(id),
	}));
	return searchWhole(entries, filter, paginationToken);
}

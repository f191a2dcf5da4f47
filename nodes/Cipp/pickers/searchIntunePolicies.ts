import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the policies that Intune has of the chosen tenant, with their types.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchIntunePolicies(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListIntunePolicy',
		query: { tenantFilter: await chosenTenant(this, 'a policy') },
	};
	const entry = ({ id, displayName, PolicyTypeName, URLName }: IDataObject) => ({
		name: `${String(displayName)} (${String(PolicyTypeName ?? URLName)})`,
		value: String(id),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

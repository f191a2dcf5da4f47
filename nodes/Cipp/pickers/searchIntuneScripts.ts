import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the scripts that Intune has of the chosen tenant, with their kinds. Rows without an ID are
 * failures of a kind.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchIntuneScripts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListIntuneScript',
		query: { tenantFilter: await chosenTenant(this, 'a script') },
	};
	const entry = ({ id, displayName, name, scriptType }: IDataObject) =>
		id
			? { name: `${String(displayName ?? name)} (${String(scriptType)})`, value: String(id) }
			: undefined;
	return await searchList(this, request, entry, filter, paginationToken);
}

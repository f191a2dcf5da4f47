import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchGraph } from './graphPicker';

/**
 * Lists groups of the chosen tenant, by name or mail address.
 *
 * @param filter what the user typed
 * @param paginationToken link to the next page
 */
export async function searchGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const list = {
		endpoint: 'groups',
		select: 'id,displayName,mail',
		searched: ['displayName', 'mail'],
		entry: ({ id, displayName, mail }: IDataObject) => ({
			name: mail ? `${String(displayName)} (${String(mail)})` : String(displayName),
			value: String(id),
		}),
	};
	return await searchGraph(
		this,
		await chosenTenant(this, 'a group'),
		list,
		filter,
		paginationToken,
	);
}

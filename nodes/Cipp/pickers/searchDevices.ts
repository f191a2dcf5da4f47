import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchGraph } from './graphPicker';

/**
 * Lists devices of the chosen tenant by name. The value is the object ID in Entra ID.
 *
 * @param filter what the user typed
 * @param paginationToken link to the next page
 */
export async function searchDevices(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const list = {
		endpoint: 'devices',
		select: 'id,displayName,operatingSystem,accountEnabled',
		searched: ['displayName'],
		entry: ({ id, displayName, operatingSystem, accountEnabled }: IDataObject) => {
			const facts = [operatingSystem, accountEnabled === false && 'disabled'].filter(Boolean);
			const name = String(displayName ?? id);
			return {
				name: facts.length > 0 ? `${name} (${facts.join(', ')})` : name,
				value: String(id),
			};
		},
	};
	return await searchGraph(
		this,
		await chosenTenant(this, 'a device'),
		list,
		filter,
		paginationToken,
	);
}

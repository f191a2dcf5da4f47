import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { endpointTable } from '../endpoints/table';
import { searchWhole } from './page';

/**
 * Lists the endpoints of CIPP, with their method and what they do. Asks CIPP nothing.
 *
 * @param filter what the user typed, anywhere in the name or the text
 * @param paginationToken how many were shown already
 */
export async function searchEndpoints(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const { all } = await endpointTable();
	const entries = all.map(({ name, method, text }) => ({
		name: `${name} (${method})${text && `: ${text}`}`,
		value: name,
	}));
	return searchWhole(entries, filter, paginationToken);
}

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists CIPP's templates of policies, with their families.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchIntuneTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = { method: 'GET' as const, endpoint: 'ListIntuneTemplates' };
	const entry = ({ GUID, Displayname, Type }: IDataObject) => ({
		name: `${String(Displayname)} (${String(Type)})`,
		value: String(GUID),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

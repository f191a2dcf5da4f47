import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists CIPP's templates of standards.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchStandardTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = { method: 'GET' as const, endpoint: 'listStandardTemplates' };
	const entry = ({ GUID, templateName }: IDataObject) => ({
		name: String(templateName),
		value: String(GUID),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

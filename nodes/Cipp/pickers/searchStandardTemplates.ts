import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { rowsForPicker, searchWhole } from './graphPicker';
import { askForPicker } from './pickerClient';

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
	const answer = await askForPicker(this, { method: 'GET', endpoint: 'listStandardTemplates' });
	const entries = rowsForPicker(this, answer).map(({ GUID, templateName }) => ({
		name: String(templateName),
		value: String(GUID),
	}));
	return searchWhole(entries, filter, paginationToken);
}

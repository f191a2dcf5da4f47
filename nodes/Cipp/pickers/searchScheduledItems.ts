import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { listTasks } from './taskList';

/**
 * Lists the tasks of CIPP's scheduler that are not hidden, the latest first.
 *
 * @param filter part of the name, as the user typed it
 * @param paginationToken how many were shown already
 */
export async function searchScheduledItems(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await listTasks(
		this,
		{},
		{ filter, paginationToken },
		() => true,
		({ name, tenant }) => (tenant ? `${name} (${tenant})` : name),
	);
}

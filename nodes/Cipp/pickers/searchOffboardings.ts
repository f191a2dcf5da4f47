import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isOffboarding, OFFBOARDING_COMMAND } from '../offboarding/tasks/task';
import { listTasks } from './taskList';

/**
 * Lists the offboardings that CIPP has, the latest first.
 *
 * @param filter part of the user principal name, as the user typed it
 * @param paginationToken how many were shown already
 */
export async function searchOffboardings(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await listTasks(
		this,
		{ Type: OFFBOARDING_COMMAND },
		{ filter, paginationToken },
		isOffboarding,
		({ user, tenant }) => `${user} (${tenant})`,
	);
}

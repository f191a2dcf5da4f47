import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the deleted users of the chosen tenant.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchDeletedUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a deleted user'),
			Endpoint: 'directory/deletedItems/microsoft.graph.user',
			$select: 'id,displayName,userPrincipalName,deletedDateTime',
		},
	};
	return await searchList(this, request, (row) => entry(row), filter, paginationToken);
}

/**
 * Lists the deleted users, groups, applications and so on of the chosen tenant.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchDeletedItems(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListDeletedItems',
		query: { tenantFilter: await chosenTenant(this, 'a deleted item') },
	};
	const typed = (row: IDataObject) => entry(row, String(row.TargetType));
	return await searchList(this, request, typed, filter, paginationToken);
}

function entry({ id, displayName, deletedDateTime }: IDataObject, type?: string) {
	const day = String(deletedDateTime ?? '').slice(0, 10);
	const facts = [type, day && `deleted ${day}`].filter(Boolean).join(', ');
	return {
		name: `${String(displayName ?? id)}${facts ? ` (${facts})` : ''}`,
		value: String(id),
	};
}

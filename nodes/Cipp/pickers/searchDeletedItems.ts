import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { rowsForPicker, searchWhole } from './graphPicker';
import { askForPicker } from './pickerClient';

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
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a deleted user'),
			Endpoint: 'directory/deletedItems/microsoft.graph.user',
			$select: 'id,displayName,userPrincipalName,deletedDateTime',
		},
	});
	const entries = rowsForPicker(this, answer).map((row) => entry(row));
	return searchWhole(entries, filter, paginationToken);
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
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListDeletedItems',
		query: { tenantFilter: await chosenTenant(this, 'a deleted item') },
	});
	const entries = rowsForPicker(this, answer).map((row) => entry(row, String(row.TargetType)));
	return searchWhole(entries, filter, paginationToken);
}

function entry({ id, displayName, deletedDateTime }: IDataObject, type?: string) {
	const day = String(deletedDateTime ?? '').slice(0, 10);
	const facts = [type, day && `deleted ${day}`].filter(Boolean).join(', ');
	return {
		name: `${String(displayName ?? id)}${facts ? ` (${facts})` : ''}`,
		value: String(id),
	};
}

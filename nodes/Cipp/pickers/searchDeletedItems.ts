import type { IDataObject } from 'n8n-workflow';

import { listPicker } from './listPicker';

/** Lists the deleted users of the chosen tenant. */
export const searchDeletedUsers = listPicker({
	ofTenant: 'a deleted user',
	endpoint: 'ListGraphRequest',
	query: {
		Endpoint: 'directory/deletedItems/microsoft.graph.user',
		$select: 'id,displayName,userPrincipalName,deletedDateTime',
	},
	entry: (row) => entryOf(row),
});

/** Lists the deleted users, groups, applications and so on of the chosen tenant. */
export const searchDeletedItems = listPicker({
	ofTenant: 'a deleted item',
	endpoint: 'ListDeletedItems',
	entry: (row) => entryOf(row, String(row.TargetType)),
});

function entryOf({ id, displayName, deletedDateTime }: IDataObject, type?: string) {
	const day = String(deletedDateTime ?? '').slice(0, 10);
	const facts = [type, day && `deleted ${day}`].filter(Boolean).join(', ');
	return {
		name: `${String(displayName ?? id)}${facts ? ` (${facts})` : ''}`,
		value: String(id),
	};
}

import type { Operation } from '../../engine/operation';
import type { ChangeDefinition } from '../../operations/changeOperation';
import { changeOperation } from '../../operations/changeOperation';
import type { DeletedItemParams, DeletedKind } from './deletedItem';
import {
	aboutDeletedItem,
	DELETED_ITEM_LOOK_UP,
	deletedItemBody,
	deletedItemFields,
	lookUpDeletedItems,
	readDeletedItem,
} from './deletedItem';

type Definition = Pick<
	ChangeDefinition<DeletedItemParams>,
	'name' | 'value' | 'action' | 'description' | 'output'
> & {
	/** `ExecRestoreDeleted` or `RemoveDeletedObject`: both take the same body. */
	endpoint: string;
	kind: DeletedKind;
};

/** Completes the definition of an operation about something that was deleted. */
export function changeOfDeletedItem(definition: Definition): Operation<DeletedItemParams> {
	const { endpoint, kind, ...texts } = definition;
	return changeOperation<DeletedItemParams>({
		...texts,
		fields: deletedItemFields(kind),
		endpoints: [
			{
				endpoint,
				method: 'POST',
				right: 'Tenant.Directory.ReadWrite',
				body: ['tenantFilter', 'ID', 'userPrincipalName', 'displayName'],
			},
			DELETED_ITEM_LOOK_UP,
		],
		read: (item) => readDeletedItem(item, kind),
		subject: ({ itemId }) => itemId,
		resolve: async (entries, context) => await lookUpDeletedItems(entries, context, kind),
		about: aboutDeletedItem,
		request: (params) => ({ method: 'POST', endpoint, body: deletedItemBody(params) }),
	});
}

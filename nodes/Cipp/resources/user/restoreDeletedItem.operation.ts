import { change } from '../../forms/change';
import { deletedItem, deletedItemSends } from '../../nouns/deletedItem/deletedItem';

/** Restores anything that Entra ID keeps after a deletion (`Invoke-ExecRestoreDeleted`). */
export const restoreDeletedItem = change(deletedItem('any'), {
	name: 'Restore Deleted Item',
	value: 'restoreDeletedItem',
	action: 'Restore deleted item',
	description:
		'Restore a user, group or application that was deleted within the last 30 days, if Entra ID keeps that kind',
	endpoint: 'ExecRestoreDeleted',
	right: 'Tenant.Directory.ReadWrite',
	sends: deletedItemSends,
});

import { change } from '../../forms/change';
import { deletedItem, deletedItemSends } from '../../nouns/deletedItem/deletedItem';

/** Restores a deleted user (`Invoke-ExecRestoreDeleted`). */
export const restoreDeletedUser = change(deletedItem('user'), {
	name: 'Restore Deleted User',
	value: 'restoreDeletedUser',
	action: 'Restore deleted user',
	description: 'Restore a user who was deleted within the last 30 days',
	endpoint: 'ExecRestoreDeleted',
	right: 'Tenant.Directory.ReadWrite',
	sends: deletedItemSends,
});

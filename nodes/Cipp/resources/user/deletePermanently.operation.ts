import { change } from '../../forms/change';
import { deletedItem, deletedItemSends } from '../../nouns/deletedItem/deletedItem';
import { messageOf } from '../../forms/changeOperation';

/** Destroys a deleted item (`Invoke-RemoveDeletedObject`). */
export const deletePermanently = change(deletedItem('any'), {
	name: 'Delete Permanently',
	value: 'deletePermanently',
	action: 'Delete deleted item permanently',
	description:
		'Destroy a deleted user, group or application with all of its data. THIS CANNOT BE UNDONE.',
	endpoint: 'RemoveDeletedObject',
	right: 'Tenant.Directory.ReadWrite',
	sends: deletedItemSends,
	output: (lines) => ({ deleted: true, permanently: true, message: messageOf(lines) }),
});

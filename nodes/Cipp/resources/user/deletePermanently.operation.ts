import { messageOf } from '../../operations/changeOperation';
import { changeOfDeletedItem } from './changeOfDeletedItem';

/** Destroys a deleted item (`Invoke-RemoveDeletedObject`). */
export const deletePermanently = changeOfDeletedItem({
	name: 'Delete Permanently',
	value: 'deletePermanently',
	action: 'Delete a deleted item for good',
	description:
		'Destroy a user, group or application that was deleted before. THIS CANNOT BE UNDONE: the item and its data are lost.',
	endpoint: 'RemoveDeletedObject',
	kind: 'any',
	output: (lines) => ({ deleted: true, permanently: true, message: messageOf(lines) }),
});

import { messageOf } from '../../operations/changeOperation';
import { changeOfDeletedItem } from './changeOfDeletedItem';

/** Destroys a deleted item (`Invoke-RemoveDeletedObject`). */
export const deletePermanently = changeOfDeletedItem({
	name: 'Delete Permanently',
	value: 'deletePermanently',
	action: 'Delete deleted item permanently',
	description:
		'Destroy a deleted user, group or application with all of its data. THIS CANNOT BE UNDONE.',
	endpoint: 'RemoveDeletedObject',
	kind: 'any',
	output: (lines) => ({ deleted: true, permanently: true, message: messageOf(lines) }),
});

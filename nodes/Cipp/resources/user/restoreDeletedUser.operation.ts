import { changeOfDeletedItem } from './changeOfDeletedItem';

/** Restores a deleted user (`Invoke-ExecRestoreDeleted`). */
export const restoreDeletedUser = changeOfDeletedItem({
	name: 'Restore Deleted User',
	value: 'restoreDeletedUser',
	action: 'Restore deleted user',
	description: 'Restore a user who was deleted within the last 30 days',
	endpoint: 'ExecRestoreDeleted',
	kind: 'user',
});

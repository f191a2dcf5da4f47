import { change } from '../../forms/change';
import { group, groupId } from '../../nouns/group/target';
import { deleted } from '../../forms/changeOperation';
import { confirmDeleted, GROUP_READ_BACK } from '../../nouns/group/readBack';
import { syncedGroup } from './takesMail';

/**
 * Deletes a group (`Invoke-ExecGroupsDelete`). For a type that it does not know the function answers
 * with nothing, and for a tenant that it does not find with success, so the group is read back.
 */
export const deleteGroup = change(group, {
	name: 'Delete',
	value: 'delete',
	action: 'Delete group',
	description:
		'Delete a group. A distribution list or mail-enabled security group CANNOT BE RESTORED.',
	endpoint: 'ExecGroupsDelete',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: {
		tenantFilter: ({ tenant }) => tenant,
		id: groupId,
		GroupType: ({ group: { kind } }) => kind,
		displayName: ({ group: { displayName } }) => displayName,
	},
	reads: [GROUP_READ_BACK],
	prepare: syncedGroup,
	alsoAbout: ({ group: { kind } }) => ({ type: kind }),
	output: deleted,
	confirm: confirmDeleted,
});

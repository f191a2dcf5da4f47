import { addressOf, nameOf } from '../../identity/userReference';
import { messageOf } from '../../operations/changeOperation';
import { changeOfUser } from './ofUser';

/**
 * Deletes a user (`Invoke-RemoveUser`). Without an ID that function ends without an answer, so the
 * user is looked up first; the output has the object ID that Restore Deleted User takes.
 */
export const deleteUser = changeOfUser({
	name: 'Delete',
	value: 'delete',
	action: 'Delete user',
	description:
		'Delete the account of a user. It can be restored for 30 days, with Restore Deleted User.',
	userDescription: 'The user to delete',
	need: 'both',
	endpoints: [
		{
			endpoint: 'RemoveUser',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'ID', 'userPrincipalName'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'RemoveUser',
		body: { tenantFilter: tenant, ID: addressOf(user), userPrincipalName: nameOf(user) },
	}),
	output: (lines) => ({ deleted: true, message: messageOf(lines) }),
});

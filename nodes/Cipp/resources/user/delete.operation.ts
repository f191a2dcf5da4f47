import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';
import { deleted } from '../../forms/changeOperation';

/**
 * Deletes a user (`Invoke-RemoveUser`). Without an ID that function ends without an answer, so the
 * user is looked up first; the output has the object ID that Restore Deleted User takes.
 */
export const deleteUser = change(user('both'), {
	name: 'Delete',
	value: 'delete',
	action: 'Delete user',
	description:
		'Delete the account of a user. It can be restored for 30 days, with Restore Deleted User.',
	endpoint: 'RemoveUser',
	right: 'Identity.User.ReadWrite',
	sends: { tenantFilter: tenantOf, ID: address, userPrincipalName: upn },
	output: deleted,
});

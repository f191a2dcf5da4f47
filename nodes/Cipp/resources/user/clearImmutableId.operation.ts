import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';

/**
 * Clears the link to an account of the local Active Directory (`Invoke-ExecClrImmId`). For a user
 * whom it cannot read, CIPP restores a deleted one; the look-up keeps that from happening unasked.
 */
export const clearImmutableId = change(
	user('both', {
		description: 'The user whose immutable ID is cleared. A deleted user must be restored first.',
	}),
	{
		name: 'Clear Immutable ID',
		value: 'clearImmutableId',
		action: 'Clear immutable ID of user',
		description:
			'Remove the link between a user and its local Active Directory account, once it is no longer synchronized',
		endpoint: 'ExecClrImmId',
		right: 'Identity.User.ReadWrite',
		sends: { tenantFilter: tenantOf, ID: address },
	},
);

import { addressOf } from '../../identity/userReference';
import { changeOfUser } from './ofUser';

/**
 * Clears the link to an account of the local Active Directory (`Invoke-ExecClrImmId`). For a user
 * whom it cannot read, CIPP restores a deleted one; the look-up keeps that from happening unasked.
 */
export const clearImmutableId = changeOfUser({
	name: 'Clear Immutable ID',
	value: 'clearImmutableId',
	action: 'Clear immutable ID of user',
	description:
		'Remove the link between a user and its local Active Directory account, once it is no longer synchronized',
	userDescription: 'The user whose immutable ID is cleared. A deleted user must be restored first.',
	need: 'both',
	endpoints: [
		{
			endpoint: 'ExecClrImmId',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'ID'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'ExecClrImmId',
		body: { tenantFilter: tenant, ID: addressOf(user) },
	}),
});

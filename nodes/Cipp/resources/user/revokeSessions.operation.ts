import { addressOf, nameOf } from '../../identity/userReference';
import { changeOfUser } from './ofUser';

/** Ends all sessions of a user (`Invoke-ExecRevokeSessions`). */
export const revokeSessions = changeOfUser({
	name: 'Revoke Sessions',
	value: 'revokeSessions',
	action: 'Revoke sessions of user',
	description: 'Sign a user out everywhere. Access that was granted already ends within an hour.',
	userDescription: 'The user whose sessions end',
	need: 'checked',
	endpoints: [
		{
			endpoint: 'ExecRevokeSessions',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'id', 'Username'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'ExecRevokeSessions',
		// Without Username, CIPP's log and answer do not say whose sessions they were.
		body: { tenantFilter: tenant, id: addressOf(user), Username: nameOf(user) },
	}),
});

import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';

/** Ends all sessions of a user (`Invoke-ExecRevokeSessions`). */
export const revokeSessions = change(user('checked'), {
	name: 'Revoke Sessions',
	value: 'revokeSessions',
	action: 'Revoke sessions of user',
	description: 'Sign a user out everywhere. Access that was granted already ends within an hour.',
	endpoint: 'ExecRevokeSessions',
	right: 'Identity.User.ReadWrite',
	// Without Username, CIPP's log and answer do not say whose sessions they were.
	sends: { tenantFilter: tenantOf, id: address, Username: upn },
});

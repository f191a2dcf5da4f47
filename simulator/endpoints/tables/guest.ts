import type { SimUser } from '../../directory/types';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';

function guestRow({ id, displayName, mail, userPrincipalName, accountEnabled }: SimUser): object {
	return {
		id,
		displayName,
		mail,
		userPrincipalName,
		sourceDomain: mail?.split('@')[1] ?? null,
		status: accountEnabled ? 'Never Signed In' : 'Disabled',
		accountEnabled,
		externalUserState: 'Accepted',
		createdDateTime: '2024-05-06T07:08:09Z',
		lastSignInDateTime: null,
		daysSinceSignIn: null,
	};
}

/** Guests of a tenant. */
export const guestEndpoints: Endpoint[] = [
	rows('ListGuestUsers', 'Identity.User.Read', ({ users }) =>
		users.filter(({ userType }) => userType === 'Guest').map(guestRow),
	),
];

import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import type { UserParams } from '../../nouns/user/target';
import { address, upn, user } from '../../nouns/user/target';
import { messageOf } from '../../forms/changeOperation';
import { CippFailure } from '../../transport/failure';

/**
 * Blocks or allows the sign-in of a user (`Invoke-ExecDisableUser`). A request without `Enable`
 * blocks the account, so the choice is never left out.
 */
export const setSignInState = change(user('checked'), {
	name: 'Set Sign-In State',
	value: 'setSignInState',
	action: 'Block or allow sign in of user',
	description:
		'Block or allow the sign-in of a user. Change a synced account in the local Active Directory as well.',
	parts: {
		state: choice({
			name: 'signInState',
			displayName: 'Sign-In',
			description: 'Whether the user may sign in from now on',
			options: [
				{ name: 'Allow', value: 'allow', description: 'The user can sign in' },
				{ name: 'Block', value: 'block', description: 'The user cannot sign in any more' },
			],
		}),
	},
	endpoint: 'ExecDisableUser',
	right: 'Identity.User.ReadWrite',
	sends: { tenantFilter: tenantOf, ID: address, Enable: ({ state }) => state === 'allow' },
	sets: {
		what: 'the sign-in',
		said: /account enabled state to (true|false)\b/i,
		to: ({ state }) => String(state === 'allow'),
	},
	explain: syncedAccount,
	output: (lines, { state }) => ({
		success: true,
		message: messageOf(lines),
		accountEnabled: state === 'allow',
	}),
});

/** `Set-CIPPSignInState` changes a synced account in the cloud and then reports a failure. */
function syncedAccount(
	failure: CippFailure,
	params: UserParams & { state: string },
): CippFailure | undefined {
	if (!failure.results.some((text) => /AD Sync enabled/i.test(text))) return undefined;
	const isAllowed = params.state === 'allow';
	return new CippFailure(
		`The sign-in of ${upn(params)} is ${isAllowed ? 'allowed' : 'blocked'} in Microsoft 365 only, until the next synchronization`,
		{
			...failure,
			outcome: 'unknown',
			description: `The account comes from the local Active Directory. ${isAllowed ? 'Enable' : 'Disable'} it there as well, or the next synchronization undoes the change.`,
			details: { ...failure.details, reason: 'onPremisesSync' },
		},
	);
}

import { choiceField, readChoice } from '../../fields/choice';
import { addressOf, nameOf } from '../../identity/userReference';
import { messageOf } from '../../operations/changeOperation';
import { failureOf, otherState } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import type { UserParams } from './ofUser';
import { changeOfUser } from './ofUser';

interface SignInState {
	enable: boolean;
}

const STATE = {
	name: 'signInState',
	displayName: 'Sign-In',
	description: 'Whether the user may sign in from now on',
	options: [
		{ name: 'Allow', value: 'allow', description: 'The user can sign in' },
		{ name: 'Block', value: 'block', description: 'The user cannot sign in any more' },
	],
};

const STATE_IN_TEXT = /account enabled state to (true|false)\b/i;

/**
 * Blocks or allows the sign-in of a user (`Invoke-ExecDisableUser`). A request without `Enable`
 * blocks the account, so the choice is never left out.
 */
export const setSignInState = changeOfUser<SignInState>({
	name: 'Set Sign-In State',
	value: 'setSignInState',
	action: 'Block or allow sign in of user',
	description:
		'Block or allow the sign-in of a user. Change a synced account in the local Active Directory as well.',
	userDescription: 'The user whose sign-in is blocked or allowed',
	need: 'checked',
	fields: [choiceField(STATE)],
	readMore: (item) => ({ enable: readChoice(item, STATE) === 'allow' }),
	endpoints: [
		{
			endpoint: 'ExecDisableUser',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'ID', 'Enable'],
		},
	],
	request: ({ tenant, user, enable }) => ({
		method: 'POST',
		endpoint: 'ExecDisableUser',
		body: { tenantFilter: tenant, ID: addressOf(user), Enable: enable },
	}),
	judge: (lines, { enable }) =>
		failureOf(lines) ?? otherState(lines, STATE_IN_TEXT, enable ? 'True' : 'False', 'the sign-in'),
	explain: syncedAccount,
	output: (lines, { enable }) => ({
		success: true,
		message: messageOf(lines),
		accountEnabled: enable,
	}),
});

/** `Set-CIPPSignInState` changes a synced account in the cloud and then reports a failure. */
function syncedAccount(
	failure: CippFailure,
	{ user, enable }: UserParams & SignInState,
): CippFailure | undefined {
	if (!failure.results.some((text) => /AD Sync enabled/i.test(text))) return undefined;
	const done = enable ? 'allowed' : 'blocked';
	return new CippFailure(
		`The sign-in of ${nameOf(user)} is ${done} in Microsoft 365 only, until the next synchronization`,
		{
			...failure,
			outcome: 'unknown',
			description: `The account comes from the local Active Directory. ${enable ? 'Enable' : 'Disable'} it there as well, or the next synchronization undoes the change.`,
			details: { ...failure.details, reason: 'onPremisesSync' },
		},
	);
}

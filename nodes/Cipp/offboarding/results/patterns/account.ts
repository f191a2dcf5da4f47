import { pattern, type Pattern } from './pattern';

/** The user's account: sessions, password, sign-in, MFA, Immutable ID, deletion. */
export const ACCOUNT: Pattern[] = [
	pattern(['RevokeSessions'], 'failure', /^Revoke Sessions? Failed\b/i),
	pattern(
		['RevokeSessions'],
		'success',
		/^(?:Success\. All sessions by |(?:Successfully )?revoked (?:all )?sessions for )/i,
	),
	// Set-CIPPResetPassword.ps1 on a synced user: accepted by the cloud, unknown on premises.
	pattern(
		['ResetPass'],
		'warning',
		/^(?:Password reset accepted\b|(?:Successfully )?reset the password for [\s\S]*(?:WARNING: This user is AD synced|This user is directory synced))/i,
		{ reason: 'passwordWriteback' },
	),
	pattern(
		['ResetPass'],
		'success',
		/^(?:(?:Successfully )?reset the password for |The new password is )/i,
	),
	// Set-CIPPSignInState.ps1 throws this after it changed the account in the cloud; the local
	// Active Directory can turn the account on again.
	pattern(
		['DisableSignIn'],
		'warning',
		/^(?:Failed to set sign-in state for .*Error: )?WARNING: User (?:\S+ )?is AD Sync enabled\b/i,
		{ reason: 'onPremisesSync', despiteFailureStart: true },
	),
	pattern(
		['DisableSignIn'],
		'failure',
		/^(?:Successfully )?(?:set account enabled state to True\b|enabled (?:the )?(?:sign-?in|user|account))/i,
		{ reason: 'opposite' },
	),
	pattern(
		['DisableSignIn'],
		'success',
		/^(?:Successfully )?(?:set account enabled state to False for |disabled user account for )/i,
	),
	pattern(
		['DisableSignIn'],
		'failure',
		/^(?:Failed to set sign-in state for |Could not disable (?:sign-? ?in for )?\S+\. Error: )/i,
	),
	pattern(
		['RemoveMFADevices'],
		'failure',
		/^Successfully removed MFA methods? .*However, failed to remove\b/i,
		{ reason: 'partial' },
	),
	pattern(
		['RemoveMFADevices'],
		'success',
		/^Successfully (?:removed MFA methods? |completed request\. User (?:.* )?must supply MFA)/i,
	),
	pattern(
		['RemoveMFADevices'],
		'skipped',
		/^No (?:removable )?MFA methods? (?:with id \S+ )?found\b/i,
	),
	pattern(['ClearImmutableId'], 'warning', /^Schedul(?:ed|ing) (?:an )?Immutable ID clear\b/i, {
		reason: 'pendingDeletion',
	}),
	pattern(
		['ClearImmutableId'],
		'skipped',
		/^User .*does not have an Immutable ?ID set or it is already cleared/i,
	),
	pattern(['ClearImmutableId'], 'success', /^Successfully cleared immutable ID\b/i),
	pattern(
		['DeleteUser'],
		'success',
		/^(?:Successfully deleted user with ID: |Deleted the user account\b|Deleted account )/i,
	),
	pattern(
		['DeleteUser'],
		'failure',
		/^(?:Failed to delete user with ID: |Could not delete (?!rules? for |mobile |mailbox )\S+\. Error: )/i,
	),
];

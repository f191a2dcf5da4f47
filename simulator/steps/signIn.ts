import { writePassword } from '../password';
import { textOf } from '../powershell/text';
import { goneById } from './errors';
import { simpleStep } from './simpleStep';
import { StepFailure, type StepContext } from './step';

const now = (context: StepContext) => new Date(context.state.clock.now()).toISOString();

/** Revoke-CIPPSessions: ends all sessions. */
export const revokeSessions = simpleStep({
	option: 'RevokeSessions',
	title: 'Revoke sessions',
	cmdlet: 'Revoke-CIPPSessions',
	does(context) {
		context.user.sessionsRevokedAt = now(context);
		return `Successfully revoked sessions for ${context.username}`;
	},
	fails: ({ username }, error) => `Failed to revoke sessions for ${username}. Error: ${error}`,
	userGone: goneById,
});

/** Set-CIPPResetPassword: a new random password, in clear text in the result. */
export const resetPassword = simpleStep({
	option: 'ResetPass',
	title: 'Reset password',
	cmdlet: 'Set-CIPPResetPassword',
	does(context) {
		const { state, user, username } = context;
		const password = writePassword(state.random);
		const secret = state.options.passwordPusher
			? `https://pwpush.example/p/${Math.floor(state.random() * 2 ** 40).toString(36)}`
			: password;
		user.passwordResetAt = now(context);
		state.secrets.push({ user: username, password, secret, at: state.clock.now() });
		const whom = `${user.displayName}, ${username}`;
		const synced = user.onPremisesSyncEnabled === true;
		const resultText =
			synced && state.profile.rank >= 10_06_04
				? `Password reset accepted for ${whom}. The new password is ${secret}. This user is directory synced, so the reset was submitted via password writeback and is applied asynchronously - it is not confirmed yet, and will fail if writeback is not enabled or if the on-premises password policy rejects the password. This user must change their password at next logon; that is enforced by this method and cannot be turned off.`
				: `Successfully reset the password for ${whom}. User must change password is set to ${textOf(true)}. The new password is ${secret}${synced ? ' WARNING: This user is AD synced. Please confirm passthrough or writeback is enabled.' : ''}`;
		const isDoubtful = synced && state.profile.rank < 10_06_04;
		return { resultText, copyField: secret, state: isDoubtful ? 'warning' : 'success' };
	},
	fails: ({ user, username }, error) =>
		`Failed to reset password for ${user.displayName}, ${username}. Error: ${error}`,
});

/**
 * Set-CIPPSignInState: blocks the sign-in. For a synced user the cloud flag is set and the warning
 * is thrown afterwards.
 */
export const disableSignIn = simpleStep({
	option: 'DisableSignIn',
	title: 'Disable sign-in',
	cmdlet: 'Set-CIPPSignInState',
	does({ user, username }) {
		user.accountEnabled = false;
		if (user.onPremisesSyncEnabled === true) {
			throw new StepFailure(
				`Failed to set sign-in state for ${username}. Error: WARNING: User ${username} is AD Sync enabled. Please enable/disable in the local AD.`,
			);
		}
		return `Successfully set account enabled state to False for ${username}`;
	},
	fails: ({ username }, error) => `Failed to set sign-in state for ${username}. Error: ${error}`,
});

/** Remove-CIPPUserMFA: removes the registered methods. */
export const removeMfaDevices = simpleStep({
	option: 'RemoveMFADevices',
	title: 'Remove MFA devices',
	cmdlet: 'Remove-CIPPUserMFA',
	does({ user, username, state }) {
		if (user.mfaMethods.length === 0) return `No MFA methods found for user ${username}`;
		const methods = user.mfaMethods.splice(0).join(', ');
		const which = state.profile.rank >= 10_03_00 ? ` (${methods})` : '';
		return `Successfully removed MFA methods${which} for user ${username}. User must supply MFA at next logon`;
	},
	fails: ({ username, state }, error) =>
		`Failed to ${state.profile.rank >= 10_03_00 ? 'get' : 'remove'} MFA methods for user ${username}. Error: ${error}`,
});

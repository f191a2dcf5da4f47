import { plainText } from '../http/answer';
import { writePassword } from '../password';
import { attempt, graphUserNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecResetPass: a new random password, in clear text or behind a link. */
export const execResetPass: Endpoint = {
	name: 'ExecResetPass',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		const whom = `${call.either('displayName') ?? id}, ${id}`;
		const mustChange = (call.either('MustChange') ?? 'false').toLowerCase();
		if (mustChange !== 'true' && mustChange !== 'false') {
			return plainText(500, `String '${mustChange}' was not recognized as a valid Boolean.`);
		}
		return attempt(
			() => {
				const user = graphUserNamed(state, call.either('tenantFilter'), id);
				const password = writePassword(state.random);
				const secret = state.options.passwordPusher
					? `https://pwpush.example/p/${Math.floor(state.random() * 2 ** 40).toString(36)}`
					: password;
				user.passwordResetAt = new Date(state.clock.now()).toISOString();
				user.profile = { ...user.profile, mustChangePassword: mustChange === 'true' };
				state.secrets.push({
					user: user.userPrincipalName,
					password,
					secret,
					at: state.clock.now(),
				});
				const resultText =
					user.onPremisesSyncEnabled === true
						? `Password reset accepted for ${whom}. The new password is ${secret}. This user is directory synced, so the reset was submitted via password writeback and is applied asynchronously - it is not confirmed yet, and will fail if writeback is not enabled or if the on-premises password policy rejects the password. This user must change their password at next logon; that is enforced by this method and cannot be turned off.`
						: `Successfully reset the password for ${whom}. User must change password is set to ${mustChange === 'true' ? 'True' : 'False'}. The new password is ${secret}`;
				return { resultText, copyField: secret, state: 'success' };
			},
			500,
			(error) => `Failed to reset password for ${whom}. Error: ${error}`,
		);
	},
};

import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';
import { messageOf } from '../../forms/changeOperation';
import { reportedFailure } from '../../output/changeFailure';
import { passwordIn } from '../../output/passwordIn';
import type { ResultLine } from '../../output/resultLine';
import { withoutSecret } from '../../output/secret';
import { CippFailure } from '../../transport/failure';

/** Said of an account of the local Active Directory; what may still fail there stands behind it. */
const ACCEPTED = /^Password reset accepted for \S/i;

/**
 * Gives a user a new random password (`Invoke-ExecResetPass`). CIPP answers with the password, or
 * with a link to it when a password pusher is set up there.
 */
export const resetPassword = change(user('checked'), {
	name: 'Reset Password',
	value: 'resetPassword',
	action: 'Reset password of user',
	description:
		'Give a user a new random password. The output, which n8n stores, holds it in plain text or a link to it.',
	parts: {
		mustChange: toggle({
			displayName: 'Must Change Password',
			name: 'mustChangePassword',
			default: true,
			description:
				'Whether the user must choose another password at the next sign-in. For an account from the local Active Directory this is always so.',
		}),
	},
	endpoint: 'ExecResetPass',
	right: 'Identity.User.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		ID: address,
		// CIPP takes a missing value for false, which leaves a password in use that others saw.
		MustChange: ({ mustChange }) => mustChange,
		displayName: (params) => params.user.displayName ?? upn(params),
	},
	givesSecret: () => true,
	judge: (lines) => reportedFailure(lines, ACCEPTED) ?? withoutPassword(lines),
	output: (lines, { mustChange }) => passwordOutput(lines, mustChange),
});

/** Only an answer with the password is a success; a reset that nobody can use is none. */
function withoutPassword(lines: ResultLine[]): CippFailure | undefined {
	if (lines.some(({ copyField }) => copyField)) return undefined;
	return new CippFailure('CIPP answered without the new password', {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description:
			'The password may have been changed all the same. Reset it once more to get a known one.',
	});
}

function passwordOutput(lines: ResultLine[], mustChange: boolean): IDataObject {
	const { secret, field } = passwordIn(lines);
	const message = withoutSecret(messageOf(lines), secret);
	const isSynced = /directory synced|AD synced/i.test(message);
	return {
		success: true,
		message,
		...field,
		mustChangePassword: mustChange || /^Password reset accepted\b/i.test(message),
		// The write-back to the local directory runs later and may be refused there.
		confirmed: !isSynced,
		...(isSynced && {
			warnings: [
				'The account comes from the local Active Directory. The new password works only after it was written back there, which needs password writeback.',
			],
		}),
	};
}

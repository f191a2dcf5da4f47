import { nameOf } from '../../identity/userReference';
import { messageOf } from '../../operations/changeOperation';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import { changeOfUser } from './ofUser';

/**
 * Sends an MFA request to the phone of a user and waits for the reaction (`Invoke-ExecSendPush`).
 * The status is always 200; only `state` tells what the user did.
 */
export const sendMfaPush = changeOfUser({
	name: 'Send MFA Push',
	value: 'sendMfaPush',
	action: 'Send MFA push to user',
	description:
		'Ask a user to approve a sign-in in the authenticator app. All but an approval goes to the error output.',
	userDescription: 'The user who gets the request',
	need: 'both',
	endpoints: [
		{
			endpoint: 'ExecSendPush',
			method: 'POST',
			right: 'Identity.User.Read',
			body: ['TenantFilter', 'UserEmail'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'ExecSendPush',
		body: { TenantFilter: tenant, UserEmail: nameOf(user) },
	}),
	judge: notApproved,
	output: (lines) => ({
		success: true,
		approved: true,
		message: messageOf(lines),
	}),
});

function notApproved(lines: ResultLine[]): CippFailure | undefined {
	if (lines.length > 0 && lines.every(({ state }) => state === 'success')) return undefined;
	const results = lines.map(({ text }) => text).filter(Boolean);
	return new CippFailure(results.join(' ') || 'The MFA request was not approved', {
		outcome: 'refused',
		results,
		description:
			'The user did not approve the request, did not answer in time, or has no authenticator app or phone registered for it.',
		details: { approved: false },
	});
}

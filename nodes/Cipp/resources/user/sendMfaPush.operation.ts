import { change } from '../../forms/change';
import { tenantOf } from '../../nouns/tenant/target';
import { upn, user } from '../../nouns/user/target';
import { messageOf } from '../../forms/changeOperation';
import { judgeChangeLine } from '../../output/judge/changeLine';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';

/**
 * Sends an MFA request to the phone of a user and waits for the reaction (`Invoke-ExecSendPush`).
 * The status is always 200; only `state` tells what the user did.
 */
export const sendMfaPush = change(user('both'), {
	name: 'Send MFA Push',
	value: 'sendMfaPush',
	action: 'Send MFA push to user',
	description:
		'Ask a user to approve a sign-in in the authenticator app. All but an approval goes to the error output.',
	endpoint: 'ExecSendPush',
	right: 'Identity.User.Read',
	sends: { TenantFilter: tenantOf, UserEmail: upn },
	judge: notApproved,
	explain: notSent,
	output: (lines) => ({ success: true, approved: true, message: messageOf(lines) }),
});

/** `Invoke-ExecSendPush` prepares a sign-in of its own first; what is refused there comes as a 500. */
function notSent(failure: CippFailure): CippFailure | undefined {
	const text = failure.results.join(' ');
	if (failure.httpCode !== '500' || judgeChangeLine({ text }) !== 'notMade') return undefined;
	return new CippFailure(text, {
		...failure,
		outcome: 'refused',
		description:
			'Nothing was sent to the user. CIPP could not prepare the request in the tenant: check its permissions there, or run a CPV refresh in CIPP (Application Settings > Permissions).',
		details: { ...failure.details, approved: false },
	});
}

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

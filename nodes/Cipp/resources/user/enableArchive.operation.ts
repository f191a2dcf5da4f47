import { addressOf, nameOf } from '../../identity/userReference';
import { failureOf, otherState } from '../../output/changeFailure';
import { changeOfUser } from './ofUser';

const STATE_IN_TEXT = /^Successfully set archive for \S+ to (True|False)\b/i;

const ALREADY = /\balready archive-enabled\b/i;

/** Turns the online archive of a mailbox on (`Invoke-ExecEnableArchive`). */
export const enableArchive = changeOfUser({
	name: 'Enable Archive',
	value: 'enableArchive',
	action: 'Enable archive of mailbox',
	description: 'Turn the online archive of the mailbox on. CIPP cannot turn it off again.',
	userDescription: 'The user whose mailbox gets an archive',
	need: 'checked',
	endpoints: [
		{
			endpoint: 'ExecEnableArchive',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['tenantFilter', 'id', 'username'],
		},
	],
	request: ({ tenant, user }) => ({
		method: 'POST',
		endpoint: 'ExecEnableArchive',
		body: { tenantFilter: tenant, id: addressOf(user), username: nameOf(user) },
	}),
	judge: (lines) => failureOf(lines) ?? otherState(lines, STATE_IN_TEXT, 'True', 'the archive'),
	// Exchange refuses to enable it twice, and CIPP answers with 500.
	settled: ({ results }, { user }) =>
		results.some((text) => ALREADY.test(text))
			? {
					success: true,
					changed: false,
					message: `The archive of ${nameOf(user)} is already enabled.`,
				}
			: undefined,
});

import { change } from '../../forms/change';
import { orNothing } from '../../forms/wire';
import { nameOf } from '../../identity/userReference';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { reportedFailure } from '../../output/changeFailure';
import { judgeChangeLine } from '../../output/judge/changeLine';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import type { PermissionChanges } from './permissionChanges';
import { ACCESS_USER, ACTIONS, permissionChanges } from './permissionChanges';

/** The names of those with whom something is done. */
const namesFor =
	(action: string) =>
	({ changes }: PermissionChanges) =>
		orNothing(changes.flatMap((one) => (one.action === action ? nameOf(one.user) : [])));

/**
 * Grants and removes permissions on a mailbox (`Invoke-ExecEditMailboxPermissions`). That function
 * always answers with status 200, and ignores lists of bare texts.
 */
export const updateMailboxPermissions = change(
	user<PermissionChanges>('checked', {
		description: 'The user whose mailbox is opened to others or closed',
		otherUsers: ({ changes }) => changes.map((one) => one.user),
	}),
	{
		name: 'Update Mailbox Permissions',
		value: 'updateMailboxPermissions',
		action: 'Update mailbox permissions of user',
		description: 'Grant or remove permissions on the mailbox of a user',
		parts: { changes: permissionChanges },
		check({ user: owner, changes }, item) {
			const ownName = owner.entered.toLowerCase();
			for (const { user: other } of changes) {
				if (other.entered.toLowerCase() !== ownName) continue;
				item.note(`“${ACCESS_USER}” is the owner of the mailbox. Choose somebody else.`);
			}
		},
		endpoint: 'ExecEditMailboxPermissions',
		right: 'Exchange.Mailbox.ReadWrite',
		sends: {
			tenantfilter: tenantOf,
			userID: address,
			...Object.fromEntries(ACTIONS.map(({ value }) => [`${value}[].value`, namesFor(value)])),
		},
		labels: Object.fromEntries(ACTIONS.map(({ value }) => [`${value}[]`, namesFor(value)])),
		judge: (lines, { changes }) => reportedFailure(lines) ?? missingLines(lines, changes.length),
		output: (lines) => ({ success: true, results: lines.map(({ text }) => text) }),
	},
);

/** Every change must have a sentence of its own that says that it was made. */
function missingLines(lines: ResultLine[], expected: number): CippFailure | undefined {
	const done = lines.filter((line) => judgeChangeLine(line) === 'done');
	if (done.length >= expected) return undefined;
	return new CippFailure(`CIPP confirmed ${done.length} of ${expected} changes`, {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look at the permissions of the mailbox before you run it again.',
	});
}

import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { change } from '../../forms/change';
import { toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { GROUP_READ_BACK } from '../../nouns/group/readBack';
import { tenantOf } from '../../nouns/tenant/target';
import { upn, user, type UserParams } from '../../nouns/user/target';
import { readGraphParts } from '../../nouns/graphParts';
import { messageOf } from '../../forms/changeOperation';
import { judgeSteps, masked, stepRows } from './compromise/steps';
import { passwordIn } from '../../output/passwordIn';
import { isUnread } from '../../nouns/unread';

/**
 * Takes an account out of the hands of whoever got into it (`Invoke-ExecBECRemediate`). The status is
 * always that of a success; each step has a state of its own, and its success is a claim.
 */
export const remediateCompromise = change(user('both'), {
	name: 'Remediate Compromise',
	value: 'remediateCompromise',
	action: 'Remediate compromise of user',
	description:
		'Secure a compromised account. The output, which n8n stores, holds the new password or a link to it.',
	parts: {
		isConfirmed: toggle({
			name: 'confirmRemediation',
			displayName: 'Confirm Remediation',
			description:
				'Whether to reset the password, block the sign-in, end all sessions, remove all MFA methods, turn off all inbox rules and stop all sharing of the OneDrive',
		}),
	},
	check({ isConfirmed }, item) {
		if (isConfirmed) return;
		item.note(
			'“Confirm Remediation” is off. Turn it on to reset the password, block the sign-in, end all sessions, remove all MFA methods, turn off all inbox rules and stop all sharing of the OneDrive.',
		);
	},
	reads: [GROUP_READ_BACK],
	endpoint: 'ExecBECRemediate',
	right: 'Identity.User.ReadWrite',
	sends: { tenantFilter: tenantOf, userid: ({ user: { id } }) => id, username: upn },
	givesSecret: () => true,
	judge: (lines) => judgeSteps(lines),
	output: (lines) => ({
		success: true,
		message: messageOf(masked(lines)),
		...passwordIn(lines).field,
		steps: stepRows(lines),
	}),
	confirm: async (context, params) => await confirmBlocked(params, context),
});

/** Reads back that the sign-in is blocked, which is what keeps the account safe. */
async function confirmBlocked(
	{ tenant, user: { id } }: UserParams,
	context: OperationContext,
): Promise<IDataObject> {
	const part = {
		tenant,
		url: `users/${String(id)}?$select=id,accountEnabled`,
		what: 'The account',
	};
	return await readBack(context, {
		what: part.what,
		async read() {
			const read = (await readGraphParts([part], context.client)).get(part);
			if (!read || isUnread(read)) throw new Error(read?.message ?? 'no answer');
			return read.value;
		},
		isMade: (account) => account?.accountEnabled === false,
		otherwise: 'the sign-in of the account is not blocked',
	});
}

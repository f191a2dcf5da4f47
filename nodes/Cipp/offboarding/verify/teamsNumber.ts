import { isUnread } from '../../nouns/unread';
import type { CippRequest } from '../../transport/request';
import type { Checked } from './evidence';
import { emptyProvesNothing, isDeleted, named } from './evidence';
import { unknown } from './verification';

/**
 * `Invoke-ListTeamsVoice`: all telephone numbers of a tenant. `AssignedTo` is an account, or the
 * text "Unassigned".
 *
 * @param tenant default domain or customer ID
 */
export function numbersRequest(tenant: string): CippRequest {
	return { method: 'GET', endpoint: 'ListTeamsVoice', query: { tenantFilter: tenant } };
}

/** Remove Teams Phone Number: no number is assigned to the account. */
export const removeTeamsNumber: Checked = {
	needs: ['account', 'numbers'],
	check: (evidence) => {
		const { account, deleted, numbers } = evidence;
		if (!numbers)
			return unknown({ reason: 'noAnswer', message: 'The numbers were not read back.' });
		if (isUnread(numbers)) return unknown(numbers);
		if (isUnread(account)) return emptyProvesNothing(evidence) as ReturnType<typeof unknown>;
		const kept = isDeleted(evidence) && deleted && !isUnread(deleted) ? deleted.value : null;
		const id = account.value?.id ?? kept?.id;
		if (!id) {
			return unknown({
				reason: 'noAccount',
				message: 'There is no account with this user principal name.',
			});
		}
		const own = numbers.value.filter(
			({ TargetId, AssignedTo }) =>
				TargetId === id || (AssignedTo as { id?: unknown } | null | undefined)?.id === id,
		);
		return own.length > 0
			? {
					is: 'notSo',
					message: `Telephone numbers that are still assigned: ${named(own.map(({ TelephoneNumber }) => TelephoneNumber))}.`,
				}
			: { is: 'so', message: 'No telephone number is assigned.' };
	},
};

import { methodId } from '../graph/resources';
import { textOf } from '../powershell/text';
import { attempt, graphUserNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecResetMFA: removes all registered methods, or one. Reads the body only. */
export const execResetMfa: Endpoint = {
	name: 'ExecResetMFA',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const id = textOf(call.bodyMember('ID'));
		const wanted = textOf(call.bodyMember('MethodId'));
		return attempt(
			() => {
				// Escaped by CIPP, so that the names of guests work as well.
				const key = encodeURIComponent(id);
				const user = graphUserNamed(state, textOf(call.bodyMember('tenantFilter')), key);
				const removed = user.mfaMethods.filter(
					(_method, index) => wanted === '' || methodId(index + 1) === wanted,
				);
				user.mfaMethods = user.mfaMethods.filter((method) => !removed.includes(method));
				const names = removed.join(', ');
				if (wanted !== '') {
					return removed.length === 0
						? `No removable MFA method with id ${wanted} found for user ${id}`
						: `Successfully removed MFA method (${names}) for user ${id}`;
				}
				return removed.length === 0
					? `No MFA methods found for user ${id}`
					: `Successfully removed MFA methods (${names}) for user ${id}. User must supply MFA at next logon`;
			},
			500,
			(error) => `Failed to get MFA methods for user ${id}. Error: ${error}`,
		);
	},
};

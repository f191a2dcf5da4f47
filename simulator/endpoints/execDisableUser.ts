import { plainText } from '../http/answer';
import { attempt, graphUserNamed } from './attempt';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ExecDisableUser: blocks a user, or allows the sign-in with Enable. A synced user is changed,
 * and reported as a failure.
 */
export const execDisableUser: Endpoint = {
	name: 'ExecDisableUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		const wanted = (call.either('Enable') ?? 'false').toLowerCase();
		if (wanted !== 'true' && wanted !== 'false') {
			return plainText(500, `String '${wanted}' was not recognized as a valid Boolean.`);
		}
		return attempt(
			() => {
				const user = graphUserNamed(state, call.either('tenantFilter'), id);
				user.accountEnabled = wanted === 'true';
				if (user.onPremisesSyncEnabled === true) {
					throw new Error(
						`WARNING: User ${id} is AD Sync enabled. Please enable/disable in the local AD.`,
					);
				}
				const word = user.accountEnabled ? 'True' : 'False';
				return `Successfully set account enabled state to ${word} for ${id}`;
			},
			500,
			(error) => `Failed to set sign-in state for ${id}. Error: ${error}`,
		);
	},
};

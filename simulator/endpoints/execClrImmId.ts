import { attempt, graphUserNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';
import { restoreUser } from './execRestoreDeleted';

/** Invoke-ExecClrImmId: clears the immutable ID, of a deleted user after restoring it. */
export const execClrImmId: Endpoint = {
	name: 'ExecClrImmId',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		const tenantName = call.either('tenantFilter');
		return attempt(
			() => {
				const tenant = tenantNamed(state, tenantName);
				if (!tenant.nowhere && !state.directory.user(tenant, id)) restoreUser(tenant, id);
				graphUserNamed(state, tenantName, id).onPremisesImmutableId = null;
				return `Successfully cleared immutable ID for user ${id}`;
			},
			500,
			(error) => `Failed to clear immutable ID for ${id}. Error: ${error}`,
		);
	},
};

import { attempt, graphUserNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecRevokeSessions: ends all sessions of a user. */
export const execRevokeSessions: Endpoint = {
	name: 'ExecRevokeSessions',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const username = call.either('Username') ?? '';
		return attempt(
			() => {
				const user = graphUserNamed(state, call.either('tenantFilter'), call.either('id') ?? '');
				user.sessionsRevokedAt = new Date(state.clock.now()).toISOString();
				return `Successfully revoked sessions for ${username}`;
			},
			500,
			(error) => `Failed to revoke sessions for ${username}. Error: ${error}`,
		);
	},
};

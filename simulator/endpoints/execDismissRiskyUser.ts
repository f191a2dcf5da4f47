import { GraphError } from '../graph/graphError';
import { attempt, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecDismissRiskyUser: takes the object id only, and does not miss it when it is not there. */
export const execDismissRiskyUser: Endpoint = {
	name: 'ExecDismissRiskyUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const whom = call.either('userDisplayName') ?? '';
		return attempt(
			() => {
				const tenant = tenantNamed(state, call.either('tenantFilter'));
				const id = call.either('userId') ?? '';
				const user = tenant.users.find((candidate) => candidate.id === id.toLowerCase());
				if (!user && !tenant.nowhere) throw new GraphError(`Invalid user id ${id}`);
				if (user) user.atRisk = false;
				return `Successfully dismissed User Risk for user ${whom}. `;
			},
			500,
			(error) => `Failed to dismiss user risk for ${whom}. ${error}`,
		);
	},
};

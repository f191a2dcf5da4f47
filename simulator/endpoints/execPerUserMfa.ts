import { valueOf } from '../powershell/members';
import { textOf } from '../powershell/text';
import { attempt, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const STATES = ['enabled', 'disabled', 'enforced'];

/**
 * Invoke-ExecPerUserMFA: finds ordinary users by userPrincipalName and guests by userId, and never
 * looks at Graph's answer.
 */
export const execPerUserMfa: Endpoint = {
	name: 'ExecPerUserMFA',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const name = textOf(call.bodyMember('userPrincipalName'));
		const id = name.includes('#EXT#') ? textOf(call.bodyMember('userId')) : name;
		const wanted = textOf(valueOf(call.bodyMember('State'))).toLowerCase();
		return attempt(
			() => {
				if (id === '') throw new Error("Cannot bind argument to parameter 'userId'.");
				if (!STATES.includes(wanted)) {
					throw new Error("Cannot validate argument on parameter 'State'.");
				}
				const tenant = tenantNamed(state, textOf(call.bodyMember('tenantFilter')));
				const user = state.directory.user(tenant, id);
				if (user && user.profile?.refusesPerUserMfa !== true) user.perUserMfa = wanted;
				return [`Successfully set Per user MFA State for ${id}`];
			},
			500,
			(error) => [`Failed to set MFA State to ${wanted} for ${id}. Error: ${error}`],
		);
	},
};

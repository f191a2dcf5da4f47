import { plainText } from '../http/answer';
import { attempt, graphUserNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-RemoveUser: moves a user among the deleted ones. Without an ID it just ends. */
export const removeUser: Endpoint = {
	name: 'RemoveUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const id = call.either('ID');
		if (id === undefined) return plainText(500, '');
		const name = call.either('userPrincipalName');
		const whom = name ? ` and Username: '${name}'` : '';
		return attempt(
			() => {
				const tenantName = call.either('tenantFilter');
				const user = graphUserNamed(state, tenantName, id);
				user.deletedDateTime = new Date(state.clock.now()).toISOString();
				state.directory.deleteUser(tenantNamed(state, tenantName), user);
				return `Successfully deleted user with ID: '${id}'${whom}`;
			},
			500,
			(error) => `Failed to delete user with ID: '${id}'. Error: ${error}${whom}`,
		);
	},
};

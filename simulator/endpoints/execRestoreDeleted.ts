import { nobody } from '../directory/nowhere';
import type { SimTenant, SimUser } from '../directory/types';
import { GraphError } from '../graph/graphError';
import type { ApiCall } from '../http/apiCall';
import { textOf } from '../powershell/text';
import { attempt, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecRestoreDeleted: restores a deleted item; the query wins over the body. */
export const execRestoreDeleted: Endpoint = {
	name: 'ExecRestoreDeleted',
	right: 'Tenant.Directory.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		return attempt(
			() => {
				restoreUser(tenantNamed(state, call.either('tenantFilter')), id);
				return `Successfully restored deleted item with ID: '${id}'${namesIn(call)}`;
			},
			500,
			(error) => `Failed to restore deleted item with ID: '${id}'${namesIn(call)} Error: ${error}`,
		);
	},
};

/** The names that a request about a deleted item gives for the answer. */
export function namesIn(call: ApiCall): string {
	const name = textOf(call.bodyMember('userPrincipalName'));
	const displayName = textOf(call.bodyMember('displayName'));
	return [
		name && ` User Principal Name: '${name}'`,
		displayName && ` Display Name: '${displayName}'`,
	].join('');
}

/**
 * Takes a user out of the deleted ones.
 *
 * @throws GraphError when there is no such deleted user
 */
export function takeDeleted(tenant: SimTenant, id: string): SimUser {
	if (tenant.nowhere) return nobody(id);
	const position = tenant.deletedUsers.findIndex((user) => user.id === id.toLowerCase());
	const [user] = position < 0 ? [] : tenant.deletedUsers.splice(position, 1);
	if (user) return user;
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** Moves a deleted user back among the users. */
export function restoreUser(tenant: SimTenant, id: string): void {
	const user = takeDeleted(tenant, id);
	delete user.deletedDateTime;
	tenant.users.push(user);
}

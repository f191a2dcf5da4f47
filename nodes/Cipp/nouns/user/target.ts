import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals } from '../../engine/operation';
import { tenantField } from '../../fields/tenant';
import { userField } from '../../fields/user';
import type { Target } from '../../forms/target';
import type { UserNeed } from '../../identity/userLookUp';
import { lookUpUsers, USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import { addressOf, nameOf, readUser } from '../../identity/userReference';
import type { TenantParams } from '../tenant/params';
import { readTenant } from '../tenant/params';

/** Parameters of what is about one user of a tenant. */
export interface UserParams extends TenantParams {
	user: UserReference;
}

interface MorePeople<P> {
	description?: string;
	otherUsers?(params: P): UserReference[];
}

/**
 * One user of a tenant.
 *
 * @param need what the request needs to know of the user; it is looked up before anything is sent
 * @param more describes the User field where the operation has more than one person; and further users
 * among the parameters, such as a manager, who are checked as well
 */
export function user<P extends UserParams = UserParams>(
	need: UserNeed,
	{ description, otherUsers = () => [] }: MorePeople<P> = {},
): Target<UserParams> {
	return {
		fields: userFields(description),
		lookUps: [USER_LOOK_UP],
		read: (item) => ({ ...readTenant(item), user: readUser(item, 'userEmail', 'User') }),
		// As it was entered: a look-up must not make another subject of it when the node is tried again.
		subject: ({ user: { entered } }) => entered,
		about: aboutUser,
		async resolve(entries: Array<Entry<UserParams>>, context: OperationContext): Promise<Refusals> {
			const questions = entries.flatMap(({ index, params }) => [
				{ index, tenant: params.tenant, user: params.user, need },
				...otherUsers(params as P).map((other) => ({
					index,
					tenant: params.tenant,
					user: other,
					need: 'checked' as const,
				})),
			]);
			return await lookUpUsers(questions, context);
		},
	};
}

/** Tenant and the picker of a user. */
export function userFields(
	description = 'The user that the operation is about',
): INodeProperties[] {
	return [
		tenantField(),
		userField({ displayName: 'User', name: 'userEmail', description, required: true }),
	];
}

/** Who and where, in the words that the parameters of a following node take. */
export function aboutUser({ tenant, user: person }: UserParams): IDataObject {
	return {
		tenantDomain: tenant,
		userEmail: nameOf(person),
		...(person.id && { userId: person.id }),
	};
}

/** The text by which CIPP finds the user wherever it puts it. */
export const address = ({ user: person }: UserParams): string => addressOf(person);

/** The user principal name when it is known. */
export const upn = ({ user: person }: UserParams): string => nameOf(person);

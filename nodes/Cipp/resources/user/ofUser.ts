import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import type { Entry, OperationContext, Refusals } from '../../engine/operation';
import { tenantField } from '../../fields/tenant';
import { userField } from '../../fields/user';
import type { UserNeed } from '../../identity/userLookUp';
import { lookUpUsers, USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import { nameOf, readUser } from '../../identity/userReference';
import type { ChangeDefinition } from '../../operations/changeOperation';
import { changeOperation } from '../../operations/changeOperation';
import type { ReadDefinition } from '../../operations/readOperation';
import { readOperation } from '../../operations/readOperation';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';

/** Parameters of what is about one user of a tenant. */
export interface UserParams extends TenantParams {
	user: UserReference;
}

/** What the operations about one user have in common; the rest is theirs. */
interface AboutUser<More> {
	/** Describes the User field, e.g. `The user whose sessions end`. */
	userDescription: string;
	/** What the request needs to know of the user. */
	need: UserNeed;
	/** Fields after Tenant and User. */
	fields?: INodeProperties[];
	/** Reads those fields. */
	readMore?(item: ItemReader, params: UserParams): More;
	/** Other users among the parameters, such as a manager. */
	otherUsers?(params: UserParams & More): UserReference[];
}

type OwnParts = 'fields' | 'read' | 'subject' | 'resolve' | 'about';

type UserChange<More> = AboutUser<More> &
	Omit<ChangeDefinition<UserParams & More>, OwnParts> &
	Partial<Pick<ChangeDefinition<UserParams & More>, 'about'>>;

type UserRead<More> = AboutUser<More> & Omit<ReadDefinition<UserParams & More>, OwnParts>;

/**
 * Completes the definition of a change to one user: Tenant and User fields, their checks, and the
 * look-up of the user before anything is sent.
 */
export function changeOfUser<More extends object = object>(definition: UserChange<More>) {
	return changeOperation<UserParams & More>({
		...aboutOneUser(definition),
		about: aboutUser,
		...definition,
		fields: fieldsOf(definition),
		endpoints: [...definition.endpoints, USER_LOOK_UP],
	});
}

/** As `changeOfUser`, for an operation that only reads. */
export function readingOfUser<More extends object = object>(definition: UserRead<More>) {
	return readOperation<UserParams & More>({
		...aboutOneUser(definition),
		...definition,
		fields: fieldsOf(definition),
		endpoints: [...definition.endpoints, USER_LOOK_UP],
	});
}

/** Who and where, in the words that the parameters of a following node take. */
export function aboutUser({ tenant, user }: UserParams): IDataObject {
	return { tenantDomain: tenant, userEmail: nameOf(user), ...(user.id && { userId: user.id }) };
}

function fieldsOf({ userDescription, fields = [] }: AboutUser<object>): INodeProperties[] {
	const user = userField({
		displayName: 'User',
		name: 'userEmail',
		description: userDescription,
		required: true,
	});
	return [tenantField(), user, ...fields];
}

function aboutOneUser<More>({ need, readMore, otherUsers }: AboutUser<More>) {
	return {
		read(item: ItemReader): UserParams & More {
			const params: UserParams = {
				...readTenant(item),
				user: readUser(item, 'userEmail', 'User'),
			};
			return { ...params, ...readMore?.(item, params) } as UserParams & More;
		},
		// As it was entered: a look-up must not make another subject of it when the node is tried again.
		subject: ({ user }: UserParams & More) => user.entered,
		async resolve(
			entries: Array<Entry<UserParams & More>>,
			context: OperationContext,
		): Promise<Refusals> {
			const questions = entries.flatMap(({ index, params }) => {
				const { tenant, user } = params;
				const others = otherUsers?.(params) ?? [];
				return [
					{ index, tenant, user, need },
					...others.map((other) => ({ index, tenant, user: other, need: 'checked' as const })),
				];
			});
			return await lookUpUsers(questions, context);
		},
	};
}

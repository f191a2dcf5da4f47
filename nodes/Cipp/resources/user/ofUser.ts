import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import type { UserNeed } from '../../identity/userLookUp';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import type { UserParams } from '../../nouns/user/target';
import { aboutUser, user } from '../../nouns/user/target';
import type { ChangeDefinition } from '../../operations/changeOperation';
import { changeOperation } from '../../operations/changeOperation';

export type { UserParams };
export { aboutUser };

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

/**
 * Completes the definition of a change to one user: Tenant and User fields, their checks, and the
 * look-up of the user before anything is sent.
 */
export function changeOfUser<More extends object = object>(definition: UserChange<More>) {
	return changeOperation<UserParams & More>({
		...aboutOneUser(definition),
		about: aboutUser as (params: UserParams & More) => IDataObject,
		...definition,
		fields: [...targetOf(definition).fields, ...(definition.fields ?? [])],
		endpoints: [...definition.endpoints, USER_LOOK_UP],
	});
}

function targetOf<More>({ userDescription, need, otherUsers }: AboutUser<More>) {
	return user<UserParams & More>(userDescription, need, otherUsers);
}

function aboutOneUser<More>(definition: AboutUser<More>) {
	const target = targetOf(definition);
	return {
		read(item: ItemReader): UserParams & More {
			const params = target.read(item);
			return { ...params, ...definition.readMore?.(item, params) } as UserParams & More;
		},
		subject: target.subject,
		resolve: target.resolve,
	};
}

import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import type { UserNeed } from '../../identity/userLookUp';
import { USER_LOOK_UP } from '../../identity/userLookUp';
import type { UserParams } from '../../nouns/user/target';
import { user } from '../../nouns/user/target';
import type { ReadDefinition } from '../../operations/readOperation';
import { readOperation } from '../../operations/readOperation';

export type { UserParams };

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
}

type OwnParts = 'fields' | 'read' | 'subject' | 'resolve' | 'about';

type UserRead<More> = AboutUser<More> & Omit<ReadDefinition<UserParams & More>, OwnParts>;

/**
 * Completes the definition of a read of one user: Tenant and User fields, their checks, and the look-up
 * of the user before anything is sent.
 */
export function readingOfUser<More extends object = object>(definition: UserRead<More>) {
	return readOperation<UserParams & More>({
		...aboutOneUser(definition),
		...definition,
		fields: [...targetOf(definition).fields, ...(definition.fields ?? [])],
		endpoints: [...definition.endpoints, USER_LOOK_UP],
	});
}

function targetOf<More>({ userDescription, need }: AboutUser<More>) {
	return user<UserParams & More>(userDescription, need);
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

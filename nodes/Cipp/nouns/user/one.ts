import type { OperationContext } from '../../engine/operation';
import { userField } from '../../fields/user';
import type { Part } from '../../forms/part';
import type { UserNeed } from '../../identity/userLookUp';
import { lookUpUsers } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';
import { readUser } from '../../identity/userReference';

/** One user who must be given, besides what an operation is aimed at. */
export function oneUser(texts: {
	name: string;
	displayName: string;
	description: string;
}): Part<UserReference> {
	return {
		field: userField({ ...texts, required: true }),
		read: (item, path) => readUser(item, path, texts.displayName),
	};
}

/**
 * Looks up users of one item, and completes the references in place.
 *
 * @param need what the request needs to know of each
 * @returns problems of the item, in sentences
 * @throws CippFailure when CIPP could not be asked
 */
export async function lookUpThem(
	tenant: string,
	users: UserReference[],
	need: UserNeed,
	context: OperationContext,
): Promise<string[]> {
	const questions = users.map((user) => ({ index: 0, tenant, user, need }));
	const why = (await lookUpUsers(questions, context)).get(0);
	return why instanceof Error ? await Promise.reject(why) : (why ?? []);
}

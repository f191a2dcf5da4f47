import type { OperationContext } from '../../engine/operation';
import { lookUpUsers, type UserNeed } from '../../identity/userLookUp';
import type { UserReference } from '../../identity/userReference';

/**
 * Completes references to users of one item, such as the owners of something new.
 *
 * @returns a problem for each user whom CIPP does not find
 * @throws CippFailure when they could not be looked up
 */
export async function lookUpAll(
	tenant: string,
	users: UserReference[],
	need: UserNeed,
	context: OperationContext,
): Promise<string[]> {
	const questions = users.map((user) => ({ index: 0, tenant, user, need }));
	const why = (await lookUpUsers(questions, context)).get(0) ?? [];
	if (why instanceof Error) throw why;
	return why;
}

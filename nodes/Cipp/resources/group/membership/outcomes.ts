import type { IDataObject } from 'n8n-workflow';

import type { UserReference } from '../../../identity/userReference';
import { nameOf } from '../../../identity/userReference';
import { isFailureText } from '../../../output/failureText';
import type { People } from './people';

/**
 * What became of one user:
 * - `changed`: added or removed, as was read back.
 * - `unchanged`: it was so before, and nothing was sent for this user.
 * - `reported`: CIPP reported the change, and it could not be read back.
 * - `failed`: CIPP says that it was not made, or it was read back that it was not.
 * - `unknown`: neither CIPP nor the group tells.
 */
export type Outcome = 'changed' | 'unchanged' | 'reported' | 'failed' | 'unknown';

/** One user with what became of the change. */
export interface UserOutcome {
	user: UserReference;
	outcome: Outcome;
	/** Why, in CIPP's words where it has some. */
	reason?: string;
}

/**
 * Judges each user by who is in the group now, and by CIPP's words only where that is not known.
 * `Add-CIPPGroupMember` and its siblings name people by their display names, which two may share.
 *
 * @param users the users who were sent
 * @param texts sentences of the answer
 * @param before who was in the group
 * @param after who is in the group now; undefined when that could not be read
 * @param wantsInside true for adding, false for removing
 */
export function outcomesOf(
	users: UserReference[],
	texts: string[],
	before: People | undefined,
	after: People | undefined,
	wantsInside: boolean,
): UserOutcome[] {
	const isUntouched = after !== undefined && after.fingerprint === before?.fingerprint;
	const failures = texts.filter(isFailureText).join(' ');
	const isAnyDone = texts.some((text) => /^Successfully\b/i.test(text));
	return users.map((user) => {
		const reason = reasonFor(user, users, failures);
		// Where names may not be recognized, being gone proves something of whom they showed before.
		const isReadable = after?.isExact || wantsInside || before?.has(user) === true;
		if (after && after.has(user) === wantsInside && isReadable) {
			return { user, outcome: 'changed' };
		}
		if (reason !== undefined) return { user, outcome: 'failed', reason };
		if (after?.isExact) {
			const words = isAnyDone ? undefined : failures || undefined;
			return { user, outcome: isAnyDone ? 'unknown' : 'failed', ...(words && { reason: words }) };
		}
		if (!isAnyDone) return { user, outcome: failures ? 'failed' : 'unknown' };
		const isDoubtful = isUntouched || (failures && !isNamedOnce(user, users));
		return { user, outcome: isDoubtful ? 'unknown' : 'reported' };
	});
}

/** The words in brackets behind the name of a user, when no other of the users has that name. */
function reasonFor(
	user: UserReference,
	users: UserReference[],
	failures: string,
): string | undefined {
	for (const label of labelsOf(user)) {
		if (users.some((other) => other !== user && labelsOf(other).includes(label))) continue;
		const start = failures.indexOf(`${label} (`);
		if (start < 0) continue;
		const rest = failures.slice(start + label.length + 2);
		const end = rest.search(/\)(?:;|\.?$|\. )/);
		return end < 0 ? rest : rest.slice(0, end);
	}
	return undefined;
}

function isNamedOnce(user: UserReference, users: UserReference[]): boolean {
	return labelsOf(user).some((label) =>
		users.every((other) => other === user || !labelsOf(other).includes(label)),
	);
}

function labelsOf({ displayName, userPrincipalName, entered }: UserReference): string[] {
	return [displayName, userPrincipalName, entered].filter((label) => label !== undefined);
}

/** The outcome as output; never more than CIPP and the group say. */
export function outcomeRow({ user, outcome, reason }: UserOutcome): IDataObject {
	return {
		userEmail: nameOf(user),
		userId: user.id ?? null,
		outcome,
		...(reason !== undefined && { message: reason }),
	};
}

import { userField } from '../../fields/user';
import type { Part } from '../../forms/part';
import type { UserReference } from '../../identity/userReference';
import { readUser, readUsers } from '../../identity/userReference';

interface Texts {
	name: string;
	displayName: string;
	description: string;
}

/**
 * One user who must be given, besides what an operation is aimed at.
 *
 * @param texts with `required: false` the field is only not marked in the editor, which would ask for
 * it wherever an expression decides whether it is shown
 */
export function oneUser({
	required = true,
	...texts
}: Texts & { required?: boolean }): Part<UserReference> {
	return {
		field: userField({ ...texts, required }),
		read: (item, path) => readUser(item, path, texts.displayName),
	};
}

/** A user who may be left out; an expression may give several. */
export function anyUser(texts: Texts): Part<UserReference[]> {
	return {
		field: userField(texts),
		read: (item, path) => readUsers(item, path, texts.displayName),
		hidden: [],
	};
}

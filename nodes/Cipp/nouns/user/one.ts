import { userField } from '../../fields/user';
import type { Part } from '../../forms/part';
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

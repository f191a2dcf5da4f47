import type { ItemReader } from '../../../engine/itemReader';
import { userTexts } from '../../../identity/userAddress';
import { VALUE_STEPS } from './steps';

/** Somebody who gets access, chosen with a picker. */
export interface Delegate {
	user: string;
	/** Wire names of the lists that the delegate belongs to. */
	access: string[];
}

/**
 * Reads the collection Delegates.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readDelegates(item: ItemReader): Delegate[] {
	const value = item.value('delegates.delegate', 'Delegates');
	if (value === undefined || value === '') return [];
	const known = VALUE_STEPS.filter(({ kind }) => kind === 'users').map(({ wireName }) => wireName);
	return [value].flat().flatMap((entry: unknown): Delegate[] => {
		const { user, access } = (entry ?? {}) as { user?: unknown; access?: unknown };
		const users = userTexts(user);
		const rights = userTexts(access);
		if (users.length === 0 && rights.length === 0) return [];
		if (users.length === 0) {
			item.note('“Delegates” holds an entry without a user. Choose the user, or remove the entry.');
			return [];
		}
		if (rights.length === 0) {
			item.note(`“Delegates” gives ${users.join(', ')} no access. Choose what they may do.`);
		}
		for (const right of rights) {
			if (!known.some((name) => name === right)) {
				item.note(
					`“Delegates” holds the access “${right}”, which does not exist. Choose it again.`,
				);
			}
		}
		return users.map((name) => ({ user: name, access: rights }));
	});
}

import type { ItemReader } from '../../../engine/itemReader';
import { textsIn } from '../../../engine/texts';
import { VALUE_STEPS, stepDisplayName } from '../../../offboarding/order/steps';

/** Somebody who gets access, chosen with a picker. */
export interface Delegate {
	user: string;
	/** Wire names of the lists that the delegate belongs to. */
	access: string[];
}

const PATH = 'delegates.delegate';

/**
 * Reads the collection Delegates. An entry whose user is an expression that gives nothing, as for
 * somebody without a manager, is left out with a warning; one without a user by hand is refused.
 *
 * @param item reader of the item; problems and warnings are noted on it
 */
export function readDelegates(item: ItemReader): Delegate[] {
	const value = item.value(PATH, 'Delegates');
	const entries = value === undefined || value === '' ? [] : [value].flat();
	return entries.flatMap((entry: unknown, position) => readEntry(item, entry, position));
}

function readEntry(item: ItemReader, entry: unknown, position: number): Delegate[] {
	const { user, access } = (entry ?? {}) as { user?: unknown; access?: unknown };
	const users = textsIn(item, 'Delegates', user);
	const rights = textsIn(item, 'Delegates', access);
	if (users.length === 0) {
		noteWithoutUser(item, rights, isWorkedOut(item, position));
		return [];
	}
	if (rights.length === 0) {
		item.note(`“Delegates” gives ${users.join(', ')} no access. Choose what they may do.`);
	}
	const known = VALUE_STEPS.filter(({ kind }) => kind === 'users').map(({ wireName }) => wireName);
	for (const right of rights) {
		if (!known.some((name) => name === right)) {
			item.note(`“Delegates” holds the access “${right}”, which does not exist. Choose it again.`);
		}
	}
	return users.map((name) => ({ user: name, access: rights }));
}

function noteWithoutUser(item: ItemReader, rights: string[], isExpression: boolean): void {
	if (isExpression) {
		const lost = rights.length > 0 ? ` (${rights.map(stepDisplayName).join(', ')})` : '';
		item.warn(`An entry of “Delegates” is left out${lost}, because its expression gives nobody.`);
	} else if (rights.length > 0) {
		item.note('“Delegates” holds an entry without a user. Choose the user, or remove the entry.');
	}
}

/** True when the user of the entry, or the list as a whole, comes from an expression. */
function isWorkedOut(item: ItemReader, position: number): boolean {
	return item.isExpression(`${PATH}[${position}].user`) || item.isExpression(PATH, 'whole');
}

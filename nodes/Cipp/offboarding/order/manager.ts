import type { IDataObject } from 'n8n-workflow';

import type { StepName } from '../results';

/** What stands for the manager of the user who leaves, wherever somebody is named who gets something. */
export const MANAGER_WORD = 'manager';

/** A manager, as the directory shows one. */
export interface Manager {
	displayName: string;
	userPrincipalName: string;
	/** Empty when the manager has none. */
	email: string;
}

/** What reading the manager of a user came to: `null` for none, or why this one cannot be taken. */
export type ManagerReading = Manager | { problem: string } | null;

/** Related object to read with a user, in the words of Graph's `$expand`. */
export const MANAGER_EXPANDED =
	'manager($select=id,displayName,userPrincipalName,mail,accountEnabled)';

/** @returns true for the word that stands for the manager, in any letter case */
export function isManagerWord(text: string): boolean {
	return text.trim().toLowerCase() === MANAGER_WORD;
}

/**
 * @param named who gets what: the one who gets the email, and the lists of the steps
 * @returns true when the manager is one of them
 */
export function namesManager({
	forward,
	userLists,
}: {
	forward: string;
	userLists: Partial<Record<StepName, string[]>>;
}): boolean {
	return [forward, ...Object.values(userLists).flat()].some(isManagerWord);
}

/**
 * Reads the manager of a user, who has to be there for what the user leaves behind.
 *
 * @param row the user, read with {@link MANAGER_EXPANDED}; one without a manager has no such member
 */
export function managerIn(row: IDataObject): ManagerReading {
	const manager = row.manager as IDataObject | null | undefined;
	if (!manager?.id) return null;
	const { displayName, userPrincipalName, mail, accountEnabled } = manager;
	const name = textOf(userPrincipalName) || textOf(displayName) || textOf(manager.id);
	if (manager.id === row.id) {
		return { problem: 'has the very user who leaves as manager in the directory' };
	}
	if (!textOf(userPrincipalName)) {
		return { problem: `has ${name} as manager in the directory, who is no user of the tenant` };
	}
	if (accountEnabled !== true) {
		const why =
			accountEnabled === false
				? 'whose sign-in is blocked'
				: 'of whom it is not known whether the sign-in is blocked';
		return { problem: `has ${name} as manager in the directory, ${why}` };
	}
	return {
		displayName: textOf(displayName),
		userPrincipalName: textOf(userPrincipalName),
		email: textOf(mail),
	};
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

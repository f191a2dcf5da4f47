import type { ItemReader } from '../engine/itemReader';
import { readTexts } from '../engine/texts';
import { foreignCharacterIn, isGuid, isUserPrincipalName } from './userAddress';

/** A user as a parameter names one, and what a look-up has added. */
export interface UserReference {
	/** As entered: a user principal name or an object ID. */
	entered: string;
	/** Display name of the parameter, for messages. */
	field: string;
	id?: string;
	userPrincipalName?: string;
	displayName?: string;
}

/**
 * Characters that keep their meaning when CIPP puts a user principal name into an address of Graph
 * or Exchange without escaping it, as most of its functions do. `#` ends such an address, and an
 * apostrophe ends a text in it.
 */
const SAFE_IN_ADDRESS = /^[a-z0-9@._~+!^-]+$/i;

/** @returns true when CIPP finds the user by this text wherever it puts it. */
export function isSafeInAddress(userPrincipalName: string): boolean {
	return SAFE_IN_ADDRESS.test(userPrincipalName);
}

/**
 * @param entered user principal name or object ID
 * @param field display name of the parameter
 * @returns the reference, or undefined when the text is neither
 */
export function userReference(entered: string, field: string): UserReference | undefined {
	if (isGuid(entered)) return { entered, field, id: entered };
	if (isUserPrincipalName(entered)) return { entered, field, userPrincipalName: entered };
	return undefined;
}

/**
 * Reads a parameter that names one user who must be given.
 *
 * @param item reader of the item; an empty or unusable value is noted on it
 * @param name parameter name
 * @param field display name of the parameter
 * @returns the reference; with an empty `entered` when a problem was noted
 */
export function readUser(item: ItemReader, name: string, field: string): UserReference {
	const entered = item.requiredText(name, field);
	if (!entered) return { entered, field };
	const reference = userReference(entered, field);
	if (reference) return reference;
	item.note(notAUser(entered, field));
	return { entered: '', field };
}

/**
 * Reads a parameter that may be empty or name users: pickers, a list, or a text with commas.
 *
 * @param item reader of the item; values that name no user are noted on it
 * @param name parameter name
 * @param field display name of the parameter
 * @returns the references, without repetitions
 */
export function readUsers(item: ItemReader, name: string, field: string): UserReference[] {
	return readTexts(item, name, field).flatMap((entered) => {
		const reference = userReference(entered, field);
		if (!reference) item.note(notAUser(entered, field));
		return reference ?? [];
	});
}

/**
 * The text by which CIPP finds the user wherever it puts it: the object ID when it is known.
 */
export function addressOf(user: UserReference): string {
	return user.id ?? user.entered;
}

/** The text that people know the user by: the user principal name when it is known. */
export function nameOf(user: UserReference): string {
	return user.userPrincipalName ?? user.entered;
}

/**
 * @param entered a text that names no user
 * @param field display name of the parameter
 * @param verb `is` for a parameter of one user, `holds` for a list
 * @returns what is wrong and what to do
 */
export function notAUser(entered: string, field: string, verb: 'is' | 'holds' = 'is'): string {
	const foreign = foreignCharacterIn(entered);
	const why = foreign ? ` It holds ${foreign}, which no user principal name has.` : '';
	const remedy =
		verb === 'is'
			? 'Enter the name the user signs in with, e.g. jane.doe@contoso.com.'
			: 'Enter one, e.g. manager@contoso.com.';
	return `“${field}” ${verb} “${entered.slice(0, 80)}”, which is neither a user principal name nor an object ID.${why} ${remedy}`;
}

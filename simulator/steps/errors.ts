import type { SimUser } from '../directory/types';
import { StepFailure, type StepContext } from './step';

/** What Graph says when the app or the role does not suffice. */
export const GRAPH_DENIED = 'Insufficient privileges to complete the operation.';

/**
 * What Graph says about a user that is not there.
 *
 * @param key the id or user principal name that was asked for
 */
export function graphNotFound(key: string): string {
	return `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`;
}

/**
 * What Exchange says about a recipient that is not there.
 *
 * @param key the identity that was asked for
 */
export function exchangeNotFound(key: string): string {
	return `The operation couldn't be performed because object '${key}' couldn't be found on 'DB8PR04A01DC001.EURPR04A001.PROD.OUTLOOK.COM'.`;
}

/** The user is gone, as Graph tells a step that works with the object id. */
export const goneById = (context: StepContext): string => graphNotFound(context.user.id);

/** The user is gone, as Graph tells a step that works with the user principal name. */
export const goneByName = (context: StepContext): string => graphNotFound(context.username);

/** The mailbox is gone, as Exchange tells. */
export const mailboxGone = (context: StepContext): string => exchangeNotFound(context.username);

/**
 * Ends a step whose function takes the object id, when the look-up of the user gave none because
 * CIPP does not find the tenant.
 *
 * @throws StepFailure with the text of PowerShell
 */
export function requireId(user: SimUser): void {
	if (user.id !== '') return;
	throw new StepFailure(
		"Cannot bind argument to parameter 'UserID' because it is an empty string.",
	);
}

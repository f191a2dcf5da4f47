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

const NOT_FOUND =
	'Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|';

/**
 * What Exchange says about a recipient that is not there.
 *
 * @param key the identity that was asked for
 */
export function exchangeNotFound(key: string): string {
	return `${NOT_FOUND}The operation couldn't be performed because object '${key}' couldn't be found on 'DB8PR04A01DC001.EURPR04A001.PROD.OUTLOOK.COM'.`;
}

/**
 * What Exchange says about somebody who is to get full access and is not there.
 *
 * @param key the identity that was asked for
 */
export function principalNotFound(key: string): string {
	return `${NOT_FOUND}User or security principal ${key} not found.`;
}

/**
 * What Exchange says about a target of a forwarding that is not there.
 *
 * @param key the identity that was asked for
 */
export function targetNotFound(key: string): string {
	return `${NOT_FOUND}Couldn't find object "${key}". Please make sure that it was spelled correctly or specify a different object.`;
}

/** The user is gone, as Graph tells a step that works with the object id. */
export const goneById = (context: StepContext): string => graphNotFound(context.user.id);

/** The user is gone, as Graph tells a step that works with the user principal name. */
export const goneByName = (context: StepContext): string => graphNotFound(context.username);

/** The mailbox is gone, as Exchange tells a step that names the user principal name. */
export const mailboxGone = (context: StepContext): string => exchangeNotFound(context.username);

/** The mailbox is gone, as Exchange tells a step that names the object id. */
export const mailboxGoneById = (context: StepContext): string => exchangeNotFound(context.user.id);

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

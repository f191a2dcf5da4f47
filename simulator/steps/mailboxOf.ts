import { newMailbox } from '../directory/newUser';
import type { SimMailbox } from '../directory/types';
import { exchangeNotFound } from './errors';
import type { StepContext } from './step';

/** The user has no mailbox; `message` is what Exchange says. */
export class NoMailbox extends Error {}

/**
 * The mailbox of the user who leaves; one that nobody keeps when Exchange calls do not arrive.
 *
 * @param context the run
 * @returns the mailbox
 * @throws NoMailbox when there is none
 */
export function mailboxOf(context: StepContext): SimMailbox {
	if (!context.exchangeReaches) return newMailbox();
	if (!context.user.mailbox) throw new NoMailbox(exchangeNotFound(context.username));
	return context.user.mailbox;
}

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
 * @param identity what Exchange is asked for; the user principal name when left out
 * @returns the mailbox
 * @throws NoMailbox when there is none
 */
export function mailboxOf(context: StepContext, identity = context.username): SimMailbox {
	if (!context.exchangeReaches) return newMailbox();
	if (!context.user.mailbox) throw new NoMailbox(exchangeNotFound(identity));
	return context.user.mailbox;
}

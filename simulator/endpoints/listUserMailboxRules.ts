import { ok } from '../http/answer';
import { mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';
import { rulesOf } from './mailboxRules';

/** Invoke-ListUserMailboxRules: the inbox rules of a user. */
export const listUserMailboxRules: Endpoint = {
	name: 'ListUserMailboxRules',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const id = call.query('UserID') ?? '';
		try {
			return ok(rulesOf(mailboxNamed(state, call.query('tenantFilter'), id)));
		} catch (error) {
			const whom = call.query('userEmail') ?? id;
			const text = `Failed to retrieve mailbox rules for ${whom} : Error: ${(error as Error).message}`;
			return { status: 500, json: [text] };
		}
	},
};

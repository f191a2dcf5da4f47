import { ok } from '../http/answer';
import { graphNotFound } from '../steps/errors';
import { mailboxNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';
import { rulesOf } from './mailboxRules';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Invoke-ListUserMailboxRules: the inbox rules of a user. */
export const listUserMailboxRules: Endpoint = {
	name: 'ListUserMailboxRules',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const id = call.query('UserID') ?? '';
		const tenant = tenantNamed(state, call.query('tenantFilter'));
		try {
			// An object ID is looked up in Graph before Exchange is asked.
			if (GUID.test(id) && !tenant.nowhere && !state.directory.user(tenant, id)) {
				throw new Error(graphNotFound(id));
			}
			return ok(rulesOf(mailboxNamed(state, call.query('tenantFilter'), id)));
		} catch (error) {
			const whom = call.query('userEmail') ?? id;
			const text = `Failed to retrieve mailbox rules for ${whom} : Error: ${(error as Error).message}`;
			return { status: 500, json: [text] };
		}
	},
};

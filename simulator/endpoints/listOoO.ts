import { ok, plainText } from '../http/answer';
import { calledTenant } from '../tenants';
import { mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListOoO: the automatic reply; all null for a tenant that CIPP does not know. */
export const listOoO: Endpoint = {
	name: 'ListOoO',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const name = call.query('tenantFilter') ?? '';
		const id = call.query('userid') ?? '';
		if (calledTenant(state, name).nowhere) return ok(replyOf(null, null, null));
		try {
			const { autoReply } = mailboxNamed(state, name, id).mailbox;
			const { state: isOn, message, externalMessage = message } = autoReply;
			return ok(replyOf(isOn, message, externalMessage));
		} catch (error) {
			const text = `Could not retrieve out of office message for ${id}. Error: ${(error as Error).message}`;
			return plainText(500, text);
		}
	},
};

function replyOf(state: string | null, inside: string | null, outside: string | null) {
	return {
		AutoReplyState: state,
		InternalMessage: inside,
		ExternalMessage: outside,
		StartTime: null,
		EndTime: null,
		CreateOOFEvent: null,
		OOFEventSubject: null,
		AutoDeclineFutureRequestsWhenOOF: null,
		DeclineEventsForScheduledOOF: null,
		DeclineAllEventsForScheduledOOF: null,
		DeclineMeetingMessage: null,
	};
}

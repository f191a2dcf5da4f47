import { valueOf } from '../powershell/members';
import { textOf } from '../powershell/text';
import { attempt, mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecSetOoO: sets the automatic replies; without an external text nobody outside gets one. */
export const execSetOoO: Endpoint = {
	name: 'ExecSetOoO',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const whom = textOf(call.bodyMember('userId'));
		const text = (name: string) => textOf(call.bodyMember(name));
		const wanted = textOf(valueOf(call.bodyMember('AutoReplyState')));
		return attempt(
			() => {
				if (wanted !== 'Enabled' && wanted !== 'Disabled' && wanted !== 'Scheduled') {
					throw new Error("Cannot validate argument on parameter 'State'.");
				}
				const { mailbox } = mailboxNamed(state, text('tenantFilter'), whom);
				const both = text('input');
				const internal = both || text('InternalMessage') || mailbox.autoReply.message;
				const external = both || text('ExternalMessage');
				mailbox.autoReply = {
					state: wanted,
					message: internal,
					...(external && { externalMessage: external }),
				};
				if (wanted !== 'Scheduled') return `Set Out-of-office for ${whom} to ${wanted}.`;
				const moment = (name: string) =>
					new Date(Number(text(name)) * 1000).toISOString().slice(0, 19).replace('T', ' ');
				const start = text('StartTime') ? moment('StartTime') : 'now';
				return `Scheduled Out-of-office for ${whom} between ${start} and ${moment('EndTime')}`;
			},
			500,
			(error) =>
				`Could not set Out of Office for user: ${whom}. Error: Could not add OOO for ${whom}. Error: ${error}`,
		);
	},
};

import { plainText } from '../http/answer';
import { attempt, mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';
import { ruleNamed } from './mailboxRules';

/** Invoke-ExecRemoveMailboxRule: deletes a rule; crashes without the id of one. */
export const execRemoveMailboxRule: Endpoint = {
	name: 'ExecRemoveMailboxRule',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const ruleId = call.either('ruleId');
		if (ruleId === undefined) {
			return plainText(500, 'You cannot call a method on a null-valued expression.');
		}
		const whom = call.either('userPrincipalName') ?? '';
		return attempt(
			() => {
				const owned = mailboxNamed(state, call.either('TenantFilter'), whom);
				const name = ruleNamed(owned, ruleId);
				owned.mailbox.rules = owned.mailbox.rules.filter((rule) => rule !== name);
				return `Successfully deleted mailbox rule ${call.either('ruleName') ?? ''} for ${whom}`;
			},
			500,
			(error) => `Failed to delete rule for ${whom}. Error: ${error}`,
		);
	},
};

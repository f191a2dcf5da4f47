import { ok, plainText } from '../http/answer';
import { textOf } from '../powershell/text';
import { isTruthy } from '../powershell/truth';
import { mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';
import { ruleNamed } from './mailboxRules';

/** Invoke-ExecSetMailboxRule: turns a rule on or off. Its errors are not caught. */
export const execSetMailboxRule: Endpoint = {
	name: 'ExecSetMailboxRule',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const text = (name: string) => textOf(call.bodyMember(name));
		const enable = isTruthy(call.bodyMember('Enable'));
		if (!enable && !isTruthy(call.bodyMember('Disable'))) {
			return plainText(500, 'No state provided for mailbox rule');
		}
		const what = `mailbox rule ${text('ruleName')} for ${text('userPrincipalName')} to ${enable ? 'Enabled' : 'Disabled'}`;
		try {
			const owned = mailboxNamed(state, text('TenantFilter'), text('userPrincipalName'));
			const name = ruleNamed(owned, text('ruleId'));
			const others = (owned.mailbox.disabledRules ?? []).filter((rule) => rule !== name);
			owned.mailbox.disabledRules = enable ? others : [...others, name];
			return ok({ Results: `Successfully set ${what}` });
		} catch (error) {
			return plainText(500, `Could not set ${what}. Error: ${(error as Error).message}`);
		}
	},
};

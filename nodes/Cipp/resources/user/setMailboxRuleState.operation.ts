import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { mailboxRule, ruleIdOf } from '../../nouns/mailboxRule/target';
import { tenantOf } from '../../nouns/tenant/target';
import { upn } from '../../nouns/user/target';

/** Turns a rule of a mailbox on or off (`Invoke-ExecSetMailboxRule`). */
export const setMailboxRuleState = change(mailboxRule, {
	name: 'Set Mailbox Rule State',
	value: 'setMailboxRuleState',
	action: 'Enable or disable mailbox rule of user',
	description: 'Enable or disable an inbox rule of a user',
	parts: {
		state: choice({
			name: 'ruleState',
			displayName: 'State',
			description: 'Whether the rule works on new email',
			options: [
				{ name: 'Disabled', value: 'disabled' },
				{ name: 'Enabled', value: 'enabled' },
			],
		}),
	},
	endpoint: 'ExecSetMailboxRule',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: {
		TenantFilter: tenantOf,
		ruleId: ruleIdOf,
		ruleName: ruleIdOf,
		userPrincipalName: upn,
		// Only the one that is wanted: CIPP takes any text, "false" included, for a yes.
		Enable: ({ state }) => state === 'enabled' || undefined,
		Disable: ({ state }) => state === 'disabled' || undefined,
	},
	sets: {
		what: 'the rule',
		said: /^Successfully set mailbox rule .* to (Enabled|Disabled)\.?$/i,
		to: ({ state }) => state,
	},
});

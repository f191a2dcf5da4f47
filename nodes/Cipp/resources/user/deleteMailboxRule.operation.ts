import { change } from '../../forms/change';
import { mailboxRule, ruleIdOf } from '../../nouns/mailboxRule/target';
import { tenantOf } from '../../nouns/tenant/target';
import { upn } from '../../nouns/user/target';
import { deleted } from '../../forms/changeOperation';

/** Deletes a rule of a mailbox (`Invoke-ExecRemoveMailboxRule`). */
export const deleteMailboxRule = change(mailboxRule, {
	name: 'Delete Mailbox Rule',
	value: 'deleteMailboxRule',
	action: 'Delete mailbox rule of user',
	description: 'Delete an inbox rule of a user. This cannot be undone.',
	endpoint: 'ExecRemoveMailboxRule',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: {
		TenantFilter: tenantOf,
		ruleId: ruleIdOf,
		ruleName: ruleIdOf,
		userPrincipalName: upn,
	},
	output: deleted,
});

import { nameOf } from '../../identity/userReference';
import { messageOf } from '../../operations/changeOperation';
import type { RuleParams } from './mailboxRule';
import { readRule, ruleField } from './mailboxRule';
import { aboutUser, changeOfUser } from './ofUser';

/** Deletes a rule of a mailbox (`Invoke-ExecRemoveMailboxRule`). */
export const deleteMailboxRule = changeOfUser<RuleParams>({
	name: 'Delete Mailbox Rule',
	value: 'deleteMailboxRule',
	action: 'Delete mailbox rule of user',
	description: 'Delete an inbox rule of a user. This cannot be undone.',
	userDescription: 'The user whose rule is deleted',
	need: 'both',
	fields: [ruleField],
	readMore: readRule,
	endpoints: [
		{
			endpoint: 'ExecRemoveMailboxRule',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['TenantFilter', 'ruleId', 'ruleName', 'userPrincipalName'],
		},
	],
	request: ({ tenant, user, ruleId }) => ({
		method: 'POST',
		endpoint: 'ExecRemoveMailboxRule',
		body: {
			TenantFilter: tenant,
			ruleId,
			// Only the answer and the log use the name.
			ruleName: ruleId,
			userPrincipalName: nameOf(user),
		},
	}),
	about: (params) => ({ ...aboutUser(params), ruleId: params.ruleId }),
	output: (lines) => ({ deleted: true, message: messageOf(lines) }),
});

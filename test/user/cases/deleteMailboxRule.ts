import { giveRules, RULE_PARAMETER, RULES } from '../mailboxRules';
import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-ExecRemoveMailboxRule.ps1 reads TenantFilter, ruleId, ruleName and userPrincipalName. */
export const deleteMailboxRule = userCase({
	operation: 'deleteMailboxRule',
	parameters: { mailboxRule: RULE_PARAMETER },
	people: KNOWN,
	prepare: giveRules,
	sent: ({ tenant, name }) => [
		post('ExecRemoveMailboxRule', {
			TenantFilter: tenant,
			ruleId: RULES[tenant],
			ruleName: RULES[tenant],
			userPrincipalName: name,
		}),
	],
	given: ({ tenant, name, about }) => [
		{
			deleted: true,
			message: `Successfully deleted mailbox rule ${RULES[tenant]} for ${name}`,
			...about,
			ruleId: RULES[tenant],
		},
	],
	failure: {
		endpoint: 'ExecRemoveMailboxRule',
		answer: {
			status: 500,
			json: { Results: 'Failed to delete rule for john. Error: The rule was not found' },
		},
		message: /^Failed to delete rule for john/,
		outcome: 'refused',
	},
});

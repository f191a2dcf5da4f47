import { giveRules, RULE_PARAMETER, RULES } from '../mailboxRules';
import { KNOWN, post, userCase } from '../operationCase';

/**
 * Invoke-ExecSetMailboxRule.ps1 reads TenantFilter, ruleId, ruleName, userPrincipalName, Enable and
 * Disable of the body, and does not catch what Exchange refuses.
 */
export const setMailboxRuleState = userCase({
	operation: 'setMailboxRuleState',
	parameters: { mailboxRule: RULE_PARAMETER, ruleState: 'disabled' },
	people: KNOWN,
	prepare: giveRules,
	sent: ({ tenant, name }) => [
		post('ExecSetMailboxRule', {
			TenantFilter: tenant,
			ruleId: RULES[tenant],
			ruleName: RULES[tenant],
			userPrincipalName: name,
			Disable: true,
		}),
	],
	given: ({ tenant, name, about }) => [
		{
			success: true,
			message: `Successfully set mailbox rule ${RULES[tenant]} for ${name} to Disabled`,
			...about,
			ruleId: RULES[tenant],
		},
	],
	failure: {
		endpoint: 'ExecSetMailboxRule',
		answer: { status: 500, text: 'Could not set mailbox rule x for john to Disabled. Error: Gone' },
		message: /^Could not set mailbox rule x for john to Disabled\. Error: Gone/,
		outcome: 'refused',
	},
});

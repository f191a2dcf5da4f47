import type { ItemReader } from '../../engine/itemReader';
import { choiceField, readChoice } from '../../fields/choice';
import { nameOf } from '../../identity/userReference';
import { failureOf, otherState } from '../../output/changeFailure';
import type { RuleParams } from './mailboxRule';
import { readRule, ruleField } from './mailboxRule';
import { aboutUser, changeOfUser } from './ofUser';

interface RuleState extends RuleParams {
	enable: boolean;
}

const STATE = {
	name: 'ruleState',
	displayName: 'State',
	description: 'Whether the rule works on new email',
	options: [
		{ name: 'Disabled', value: 'disabled' },
		{ name: 'Enabled', value: 'enabled' },
	],
};

const STATE_IN_TEXT = /^Successfully set mailbox rule .* to (Enabled|Disabled)\.?$/i;

/** Turns a rule of a mailbox on or off (`Invoke-ExecSetMailboxRule`). */
export const setMailboxRuleState = changeOfUser<RuleState>({
	name: 'Set Mailbox Rule State',
	value: 'setMailboxRuleState',
	action: 'Enable or disable mailbox rule of user',
	description: 'Enable or disable an inbox rule of a user',
	userDescription: 'The user whose rule is enabled or disabled',
	need: 'both',
	fields: [ruleField, choiceField(STATE)],
	readMore: (item: ItemReader) => ({
		...readRule(item),
		enable: readChoice(item, STATE) === 'enabled',
	}),
	endpoints: [
		{
			endpoint: 'ExecSetMailboxRule',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['TenantFilter', 'ruleId', 'ruleName', 'userPrincipalName', 'Enable', 'Disable'],
		},
	],
	request: ({ tenant, user, ruleId, enable }) => ({
		method: 'POST',
		endpoint: 'ExecSetMailboxRule',
		body: {
			TenantFilter: tenant,
			ruleId,
			ruleName: ruleId,
			userPrincipalName: nameOf(user),
			// Only the one that is wanted: CIPP takes any text, "false" included, for a yes.
			...(enable ? { Enable: true } : { Disable: true }),
		},
	}),
	judge: (lines, { enable }) =>
		failureOf(lines) ??
		otherState(lines, STATE_IN_TEXT, enable ? 'Enabled' : 'Disabled', 'the rule'),
	about: (params) => ({ ...aboutUser(params), ruleId: params.ruleId }),
});

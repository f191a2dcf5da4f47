import type { JsonRecord } from '../powershell/members';
import type { OwnedMailbox } from './attempt';

/**
 * The identity of a rule: the mailbox and a number.
 *
 * @param position where the rule stands among those of the mailbox
 */
export function ruleIdentity({ owner, mailbox }: OwnedMailbox, position: number): string {
	const number = mailbox.ruleNumbers?.[mailbox.rules[position] ?? ''];
	return `${owner.id}\\${number ?? `100000000000000000${position}`}`;
}

/** The rules of a mailbox as Exchange shows them. */
export function rulesOf(owned: OwnedMailbox): JsonRecord[] {
	const { rules, disabledRules = [] } = owned.mailbox;
	return rules.map((name, position) => ({
		Identity: ruleIdentity(owned, position),
		Name: name,
		Enabled: !disabledRules.includes(name),
		Priority: position + 1,
		Description: `If the message meets the conditions of ${name}`,
		From: null,
		ForwardTo: null,
		RedirectTo: null,
		MoveToFolder: 'Archive',
		DeleteMessage: false,
		StopProcessingRules: true,
		SubjectContainsWords: null,
		MailboxOwnerId: owned.owner.id,
	}));
}

/**
 * The name of the rule with an identity.
 *
 * @throws Error with the text of Exchange when the mailbox has no such rule
 */
export function ruleNamed(owned: OwnedMailbox, identity: string): string {
	const name = owned.mailbox.rules.find(
		(_rule, position) => ruleIdentity(owned, position) === identity,
	);
	if (name !== undefined) return name;
	// Nobody answers for a tenant that is not found.
	if (owned.owner.id === '') return '';
	throw new Error(
		`Ex6F9304|Microsoft.Exchange.Management.RecipientTasks.InboxRuleNotFoundException|The Inbox rule with ID '${identity}' wasn't found.`,
	);
}

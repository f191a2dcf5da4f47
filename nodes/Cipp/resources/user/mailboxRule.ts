import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { objectPicker } from '../../fields/objectPicker';

/** A mailbox rule as parameters name it. */
export interface RuleParams {
	/** Exchange's identity of the rule: the mailbox and a number, with a backslash between. */
	ruleId: string;
}

/** The picker of a rule of the chosen user. */
export const ruleField: INodeProperties = objectPicker({
	displayName: 'Mailbox Rule',
	name: 'mailboxRule',
	description: 'A rule of the user, as Get Many Mailbox Rules lists it',
	search: 'searchMailboxRules',
	example: 'jane.doe\\1234567890123456789',
	required: true,
});

/** Reads the rule; CIPP crashes without one. */
export function readRule(item: ItemReader): RuleParams {
	return { ruleId: item.requiredText('mailboxRule', 'Mailbox Rule') };
}

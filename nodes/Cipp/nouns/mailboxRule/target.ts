import { pickedId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { UserParams } from '../user/target';
import { user } from '../user/target';

/** An inbox rule of a user. */
export interface RuleParams extends UserParams {
	/** Exchange's identity of the rule: the mailbox and a number, with a backslash between. */
	ruleId: string;
}

const picker = pickedId({
	displayName: 'Mailbox Rule',
	name: 'mailboxRule',
	description: 'A rule of the user, as Get Many Mailbox Rules lists it',
	search: 'searchMailboxRules',
	example: 'jane.doe\\1234567890123456789',
});

const owner = user('both') as Target<RuleParams>;

/** One inbox rule of a user. CIPP crashes without its ID. */
export const mailboxRule: Target<RuleParams> = {
	...owner,
	fields: [...owner.fields, picker.field],
	read: (item) => ({ ...owner.read(item), ruleId: picker.read(item, picker.field.name) }),
	about: (params) => ({ ...owner.about(params), ruleId: params.ruleId }),
};

/** The ID of the rule as it goes out, also in the place of its name: only the answer has that. */
export const ruleIdOf = ({ ruleId }: RuleParams): string => ruleId;

import { choiceField, readChoice } from '../../fields/choice';
import { addressOf } from '../../identity/userReference';
import { messageOf } from '../../operations/changeOperation';
import { failureOf, otherState } from '../../output/changeFailure';
import { changeOfUser } from './ofUser';

interface MailboxType {
	type: string;
}

const TYPE = {
	name: 'mailboxType',
	displayName: 'New Type',
	description: 'What the mailbox becomes',
	options: [
		{ name: 'Equipment', value: 'Equipment' },
		{ name: 'Room', value: 'Room' },
		{ name: 'Shared', value: 'Shared' },
		{ name: 'User', value: 'Regular' },
	],
};

const TYPE_IN_TEXT =
	/^(?:Successfully )?converted \S+ to an? (Equipment|Regular|Room|Shared) mailbox\b/i;

const WARNING = /\.?\s*Warning: (.+)$/i;

/**
 * Converts a mailbox (`Invoke-ExecConvertMailbox`). CIPP warns of a mailbox that is too large to be
 * shared without a license, but finds its size by the object ID only, so that is what is sent.
 */
export const convertMailbox = changeOfUser<MailboxType>({
	name: 'Convert Mailbox',
	value: 'convertMailbox',
	action: 'Convert mailbox of user',
	description: 'Turn a mailbox into a shared, room, equipment or user mailbox',
	userDescription: 'The user whose mailbox is converted',
	need: 'both',
	fields: [choiceField(TYPE)],
	readMore: (item) => ({ type: readChoice(item, TYPE) }),
	endpoints: [
		{
			endpoint: 'ExecConvertMailbox',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['tenantFilter', 'ID', 'MailboxType'],
		},
	],
	request: ({ tenant, user, type }) => ({
		method: 'POST',
		endpoint: 'ExecConvertMailbox',
		body: { tenantFilter: tenant, ID: addressOf(user), MailboxType: type },
	}),
	judge: (lines, { type }) =>
		failureOf(lines) ?? otherState(lines, TYPE_IN_TEXT, type, 'the mailbox'),
	output: (lines, { type }) => {
		const text = messageOf(lines);
		const warning = WARNING.exec(text)?.[1];
		return {
			success: true,
			message: text.replace(WARNING, ''),
			mailboxType: type,
			warnings: warning ? [warning.charAt(0).toUpperCase() + warning.slice(1)] : [],
		};
	},
});

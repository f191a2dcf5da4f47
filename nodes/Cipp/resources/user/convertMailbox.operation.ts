import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';
import { messageOf } from '../../forms/changeOperation';

const WARNING = /\.?\s*Warning: (.+)$/i;

/**
 * Converts a mailbox (`Invoke-ExecConvertMailbox`). CIPP warns of a mailbox that is too large to be
 * shared without a license, but finds its size by the object ID only, so that is what is sent.
 */
export const convertMailbox = change(user('both'), {
	name: 'Convert Mailbox',
	value: 'convertMailbox',
	action: 'Convert mailbox of user',
	description: 'Turn a mailbox into a shared, room, equipment or user mailbox',
	parts: {
		type: choice({
			name: 'mailboxType',
			displayName: 'New Type',
			description: 'What the mailbox becomes',
			options: [
				{ name: 'Equipment', value: 'Equipment' },
				{ name: 'Room', value: 'Room' },
				{ name: 'Shared', value: 'Shared' },
				{ name: 'User', value: 'Regular' },
			],
		}),
	},
	endpoint: 'ExecConvertMailbox',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: { tenantFilter: tenantOf, ID: address, MailboxType: ({ type }) => type },
	sets: {
		what: 'the mailbox',
		said: /^(?:Successfully )?converted \S+ to an? (Equipment|Regular|Room|Shared) mailbox\b/i,
		to: ({ type }) => type,
	},
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

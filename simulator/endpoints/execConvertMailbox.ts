import { textOf } from '../powershell/text';
import { attempt, mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

const TYPES = {
	Shared: 'SharedMailbox',
	Regular: 'UserMailbox',
	Room: 'RoomMailbox',
	Equipment: 'EquipmentMailbox',
} as const;

const LARGEST_WITHOUT_WARNING_GB = 49;

/**
 * Invoke-ExecConvertMailbox: changes the type of a mailbox. The size is found by the object id only.
 */
export const execConvertMailbox: Endpoint = {
	name: 'ExecConvertMailbox',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const id = textOf(call.bodyMember('ID'));
		const wanted = textOf(call.bodyMember('MailboxType'));
		return attempt(
			() => {
				const type = Object.keys(TYPES).find(
					(name) => name.toLowerCase() === wanted.toLowerCase(),
				) as keyof typeof TYPES | undefined;
				if (!type) throw new Error("Cannot validate argument on parameter 'MailboxType'.");
				const tenant = textOf(call.bodyMember('tenantFilter'));
				const { owner, mailbox } = mailboxNamed(state, tenant, id);
				mailbox.type = TYPES[type];
				const done = `Successfully converted ${id} to a ${type} mailbox`;
				const isLarge = type === 'Shared' && mailbox.sizeGB >= LARGEST_WITHOUT_WARNING_GB;
				return isLarge && owner.id === id.toLowerCase()
					? `${done}. Warning: detected mailbox size is ${mailbox.sizeGB} GB, which exceeds the 50 GB shared mailbox limit. The mailbox may stop receiving mail unless an Exchange Online Plan 2 license is retained.`
					: done;
			},
			500,
			(error) => `Failed to convert ${id} to a ${wanted} mailbox. Error: ${error}`,
		);
	},
};

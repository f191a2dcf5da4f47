import { attempt, mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecEnableArchive: turns the online archive on. */
export const execEnableArchive: Endpoint = {
	name: 'ExecEnableArchive',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const id = call.either('id') ?? '';
		const whom = call.either('username') ?? id;
		return attempt(
			() => {
				mailboxNamed(state, call.either('tenantFilter'), id).mailbox.archiveEnabled = true;
				return `Successfully set archive for ${whom} to True`;
			},
			500,
			(error) => `Failed to set archive for ${whom}. Error: ${error}`,
		);
	},
};

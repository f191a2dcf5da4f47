import { plainText } from '../http/answer';
import { attempt, mailboxNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ExecHideFromGAL: hides a mailbox with HideFromGAL, shows it without. */
export const execHideFromGal: Endpoint = {
	name: 'ExecHideFromGAL',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		const wanted = (call.either('HideFromGAL') ?? 'false').toLowerCase();
		if (wanted !== 'true' && wanted !== 'false') {
			return plainText(500, `String '${wanted}' was not recognized as a valid Boolean.`);
		}
		const word = wanted === 'true' ? 'hidden' : 'unhidden';
		return attempt(
			() => {
				const { mailbox } = mailboxNamed(state, call.either('tenantFilter'), id);
				mailbox.hiddenFromAddressLists = wanted === 'true';
				return `Successfully ${word} ${id} from GAL.`;
			},
			403,
			(error) => `Failed to set ${id} to ${word} in GAL. Error: ${error}`,
		);
	},
};

import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import { address, user } from '../../nouns/user/target';

/**
 * Hides a mailbox from the address lists or shows it (`Invoke-ExecHideFromGAL`). A request without
 * `HideFromGAL` shows it, so the choice is never left out.
 */
export const setAddressListVisibility = change(user('checked'), {
	name: 'Hide From Address Lists',
	value: 'setAddressListVisibility',
	action: 'Hide user from address lists or show again',
	description: 'Hide the mailbox of a user from the address lists, or show it there again',
	parts: {
		visibility: choice({
			name: 'visibility',
			displayName: 'Visibility',
			description: 'Whether people find the user in the address lists',
			options: [
				{ name: 'Hide', value: 'hide' },
				{ name: 'Show', value: 'show' },
			],
		}),
	},
	endpoint: 'ExecHideFromGAL',
	right: 'Exchange.Mailbox.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		ID: address,
		HideFromGAL: ({ visibility }) => visibility === 'hide',
	},
	sets: {
		what: 'the visibility',
		said: /^(?:Successfully )?(hidden|unhidden)\b/i,
		to: ({ visibility }) => (visibility === 'hide' ? 'hidden' : 'unhidden'),
	},
});

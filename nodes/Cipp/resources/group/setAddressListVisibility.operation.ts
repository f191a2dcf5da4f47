import { change } from '../../forms/change';
import { choice } from '../../forms/parts';
import { exchangeIdentity, group } from '../../nouns/group/target';
import { syncedGroup, withoutMail } from './takesMail';

/**
 * Hides a group from the address lists or shows it (`Invoke-ExecGroupsHideFromGAL`). Without
 * `HideFromGAL` the function shows it, and for a type that it does not know it does nothing and
 * reports success, so both are always sent.
 */
export const setAddressListVisibility = change(group, {
	name: 'Set Address List Visibility',
	value: 'setAddressListVisibility',
	action: 'Hide group from address lists or show it',
	description: 'Hide a group with an email address from the address lists, or show it there again',
	endpoint: 'ExecGroupsHideFromGAL',
	right: 'Exchange.Group.ReadWrite',
	sends: {
		tenantFilter: ({ tenant }) => tenant,
		ID: exchangeIdentity,
		GroupType: ({ group: { kind } }) => kind,
		HideFromGAL: ({ visibility }) => visibility === 'hide',
	},
	parts: {
		visibility: choice({
			displayName: 'Visibility',
			name: 'visibility',
			description: 'Whether people find the group in the address lists',
			options: [
				{ name: 'Hide', value: 'hide' },
				{ name: 'Show', value: 'show' },
			],
		}),
	},
	prepare: (params) => [...withoutMail(params), ...syncedGroup(params)],
	alsoAbout: ({ visibility }) => ({ visibility }),
	sets: {
		what: 'the visibility',
		said: /^Successfully (hidden|unhidden)\b/i,
		to: ({ visibility }) => (visibility === 'hide' ? 'hidden' : 'unhidden'),
	},
});

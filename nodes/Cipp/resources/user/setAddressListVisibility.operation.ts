import { choiceField, readChoice } from '../../fields/choice';
import { addressOf } from '../../identity/userReference';
import { failureOf, otherState } from '../../output/changeFailure';
import { changeOfUser } from './ofUser';

interface Visibility {
	hide: boolean;
}

const VISIBILITY = {
	name: 'visibility',
	displayName: 'Visibility',
	description: 'Whether people find the user in the address lists',
	options: [
		{ name: 'Hide', value: 'hide' },
		{ name: 'Show', value: 'show' },
	],
};

const STATE_IN_TEXT = /^(?:Successfully )?(hidden|unhidden)\b/i;

/**
 * Hides a mailbox from the address lists or shows it (`Invoke-ExecHideFromGAL`). A request without
 * `HideFromGAL` shows it, so the choice is never left out.
 */
export const setAddressListVisibility = changeOfUser<Visibility>({
	name: 'Hide From Address Lists',
	value: 'setAddressListVisibility',
	action: 'Hide user from address lists or show again',
	description: 'Hide the mailbox of a user from the address lists, or show it there again',
	userDescription: 'The user who is hidden or shown',
	need: 'checked',
	fields: [choiceField(VISIBILITY)],
	readMore: (item) => ({ hide: readChoice(item, VISIBILITY) === 'hide' }),
	endpoints: [
		{
			endpoint: 'ExecHideFromGAL',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: ['tenantFilter', 'ID', 'HideFromGAL'],
		},
	],
	request: ({ tenant, user, hide }) => ({
		method: 'POST',
		endpoint: 'ExecHideFromGAL',
		body: { tenantFilter: tenant, ID: addressOf(user), HideFromGAL: hide },
	}),
	judge: (lines, { hide }) =>
		failureOf(lines) ??
		otherState(lines, STATE_IN_TEXT, hide ? 'hidden' : 'unhidden', 'the visibility'),
});

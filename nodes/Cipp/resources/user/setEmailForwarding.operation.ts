import { addressForm } from '../../forms/addressForm';
import { change } from '../../forms/change';
import { choice, onlyFor, requiredText, toggle } from '../../forms/parts';
import type { UserReference } from '../../identity/userReference';
import { nameOf } from '../../identity/userReference';
import { tenantOf } from '../../nouns/tenant/target';
import { oneUser } from '../../nouns/user/one';
import type { UserParams } from '../../nouns/user/target';
import { address, user } from '../../nouns/user/target';

type Forwarding = UserParams & { internal?: UserReference };

const parts = {
	// As CIPP spells it.
	option: choice({
		name: 'forwardOption',
		displayName: 'Forwarding',
		description: 'Where email to the user goes',
		options: [
			{
				name: 'To a User of the Tenant',
				value: 'internalAddress',
				description: 'Replaces a forwarding to an address outside',
			},
			{
				name: 'To an Address Outside',
				value: 'ExternalAddress',
				description: 'Replaces a forwarding to a user. The tenant may block forwarding outside.',
			},
			{ name: 'Off', value: 'disabled', description: 'Email stays in the mailbox' },
		],
	}),
	internal: onlyFor<UserReference | undefined>(
		'forwardOption',
		['internalAddress'],
		oneUser({
			displayName: 'Forward To',
			name: 'forwardTo',
			description: 'The user of the tenant who gets the email',
			required: false,
		}),
		undefined,
	),
	external: onlyFor(
		'forwardOption',
		['ExternalAddress'],
		addressForm(
			requiredText({
				displayName: 'Forward to Address',
				name: 'forwardToAddress',
				placeholder: 'e.g. jane.doe@example.com',
				description: 'The email address outside the tenant',
				required: false,
			}),
			'not an email address',
		),
		'',
	),
	keepCopy: onlyFor<boolean | undefined>(
		'forwardOption',
		['internalAddress', 'ExternalAddress'],
		toggle({
			displayName: 'Keep a Copy',
			name: 'keepCopy',
			description: 'Whether forwarded email stays in the mailbox as well',
		}),
		undefined,
	),
};

/**
 * Sets or ends the forwarding of a mailbox (`Invoke-ExecEmailForward`). Without `forwardOption` CIPP
 * crashes, and an empty target passes for a success that changed nothing, so both are checked.
 */
export const setEmailForwarding = change(
	user<Forwarding>('checked', {
		description: 'The user whose email is forwarded',
		otherUsers: ({ internal }) => (internal ? [internal] : []),
	}),
	{
		name: 'Set Email Forwarding',
		value: 'setEmailForwarding',
		action: 'Set email forwarding of user',
		description: 'Forward the email of a user to somebody else, or end the forwarding',
		parts,
		check({ user: { entered }, internal }, item) {
			if (internal?.entered && internal.entered.toLowerCase() === entered.toLowerCase()) {
				item.note('“Forward To” is the user whose email is forwarded. Choose somebody else.');
			}
		},
		endpoint: 'ExecEmailForward',
		right: 'Exchange.Mailbox.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			userID: address,
			forwardOption: ({ option }) => option,
			'ForwardInternal.value': ({ internal }) => internal && nameOf(internal),
			ForwardExternal: ({ external }) => external || undefined,
			KeepCopy: ({ keepCopy }) => keepCopy,
		},
		labels: { ForwardInternal: ({ internal }) => internal && nameOf(internal) },
		sets: {
			what: 'the forwarding',
			said: /^(?:Successfully )?(set|disabled) forwarding for\b/i,
			to: ({ option }) => (option === 'disabled' ? option : 'set'),
		},
	},
);

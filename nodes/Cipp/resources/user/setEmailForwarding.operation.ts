import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { choiceField, readChoice } from '../../fields/choice';
import { userField } from '../../fields/user';
import { isUserPrincipalName } from '../../identity/userAddress';
import type { UserReference } from '../../identity/userReference';
import { addressOf, nameOf, readUser } from '../../identity/userReference';
import { failureOf, otherState } from '../../output/changeFailure';
import type { UserParams } from './ofUser';
import { changeOfUser } from './ofUser';

interface Forwarding {
	/** As CIPP spells it. */
	option: string;
	internal?: UserReference;
	external: string;
	keepCopy: boolean;
}

const OPTION = {
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
};

// Not marked as required: with an expression in Forwarding, n8n would ask for both of them.
const fields: INodeProperties[] = [
	choiceField(OPTION),
	{
		...userField({
			displayName: 'Forward To',
			name: 'forwardTo',
			description: 'The user of the tenant who gets the email',
		}),
		displayOptions: { show: { forwardOption: ['internalAddress'] } },
	},
	{
		displayName: 'Forward to Address',
		name: 'forwardToAddress',
		type: 'string',
		displayOptions: { show: { forwardOption: ['ExternalAddress'] } },
		default: '',
		placeholder: 'e.g. jane.doe@example.com',
		description: 'The email address outside the tenant',
	},
	{
		displayName: 'Keep a Copy',
		name: 'keepCopy',
		type: 'boolean',
		displayOptions: { show: { forwardOption: ['internalAddress', 'ExternalAddress'] } },
		default: false,
		description: 'Whether forwarded email stays in the mailbox as well',
	},
];

const STATE_IN_TEXT = /^(?:Successfully )?(set|disabled) forwarding for\b/i;

/**
 * Sets or ends the forwarding of a mailbox (`Invoke-ExecEmailForward`). Without `forwardOption` CIPP
 * crashes, and an empty target passes for a success that changed nothing, so both are checked.
 */
export const setEmailForwarding = changeOfUser<Forwarding>({
	name: 'Set Email Forwarding',
	value: 'setEmailForwarding',
	action: 'Set email forwarding of user',
	description: 'Forward the email of a user to somebody else, or end the forwarding',
	userDescription: 'The user whose email is forwarded',
	need: 'checked',
	fields,
	readMore: readForwarding,
	otherUsers: ({ internal }) => (internal ? [internal] : []),
	endpoints: [
		{
			endpoint: 'ExecEmailForward',
			method: 'POST',
			right: 'Exchange.Mailbox.ReadWrite',
			body: [
				'tenantFilter',
				'userID',
				'forwardOption',
				'ForwardInternal.value',
				'ForwardExternal',
				'KeepCopy',
			],
		},
	],
	request: ({ tenant, user, option, internal, external, keepCopy }) => ({
		method: 'POST',
		endpoint: 'ExecEmailForward',
		body: {
			tenantFilter: tenant,
			userID: addressOf(user),
			forwardOption: option,
			...(internal && { ForwardInternal: { label: nameOf(internal), value: nameOf(internal) } }),
			...(external && { ForwardExternal: external }),
			...(option !== 'disabled' && { KeepCopy: keepCopy }),
		},
	}),
	judge: (lines, { option }) =>
		failureOf(lines) ??
		otherState(lines, STATE_IN_TEXT, option === 'disabled' ? 'disabled' : 'set', 'the forwarding'),
});

function readForwarding(item: ItemReader, { user }: UserParams): Forwarding {
	const option = readChoice(item, OPTION);
	const forwarding: Forwarding = { option, external: '', keepCopy: false };
	if (option === 'internalAddress') {
		const internal = readUser(item, 'forwardTo', 'Forward To');
		if (internal.entered && internal.entered.toLowerCase() === user.entered.toLowerCase()) {
			item.note('“Forward To” is the user whose email is forwarded. Choose somebody else.');
		}
		forwarding.internal = internal;
	}
	if (option === 'ExternalAddress') {
		forwarding.external = item.requiredText('forwardToAddress', 'Forward to Address');
		if (forwarding.external && !isUserPrincipalName(forwarding.external)) {
			item.note(
				`“Forward to Address” is “${forwarding.external.slice(0, 80)}”, which is not an email address. Enter one, e.g. jane.doe@example.com.`,
			);
		}
	}
	if (option === 'internalAddress' || option === 'ExternalAddress') {
		forwarding.keepCopy = item.switch('keepCopy', 'Keep a Copy');
	}
	return forwarding;
}

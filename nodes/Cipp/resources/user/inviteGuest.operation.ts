import { tenantField } from '../../fields/tenant';
import { isUserPrincipalName } from '../../identity/userAddress';
import { changeOperation, messageOf } from '../../operations/changeOperation';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';

interface Invitation extends TenantParams {
	mail: string;
	displayName: string;
	sendInvite: boolean;
	message: string;
	redirectUri: string;
}

/** Invites a guest (`Invoke-AddGuest`). No email is sent there unless the request says so. */
export const inviteGuest = changeOperation<Invitation>({
	name: 'Invite Guest',
	value: 'inviteGuest',
	action: 'Invite guest',
	description:
		'Invite somebody from outside as a guest. Get Many with a filter on the mail address then finds the ID.',
	fields: [
		tenantField(),
		{
			displayName: 'Guest Email',
			name: 'guestEmail',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. jane.doe@example.com',
			description: 'The email address of the guest',
		},
		{
			displayName: 'Display Name',
			name: 'displayName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Jane Doe (Example Ltd)',
			description: 'The name of the guest in the tenant',
		},
		{
			displayName: 'Send Invitation Email',
			name: 'sendInvitation',
			type: 'boolean',
			default: true,
			description: 'Whether Microsoft sends the guest an invitation by email',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Message',
					name: 'message',
					type: 'string',
					typeOptions: { rows: 3 },
					default: '',
					placeholder: 'e.g. Welcome to our project.',
					description: 'A text of your own in the invitation',
				},
				{
					displayName: 'Redirect URL',
					name: 'redirectUrl',
					type: 'string',
					default: 'https://myapps.microsoft.com',
					description: 'The page that opens after the guest has accepted',
				},
			],
		},
	],
	endpoints: [
		{
			endpoint: 'AddGuest',
			method: 'POST',
			right: 'Identity.User.ReadWrite',
			body: ['tenantFilter', 'displayName', 'mail', 'message', 'redirectUri', 'sendInvite'],
		},
	],
	read(item) {
		const mail = item.requiredText('guestEmail', 'Guest Email');
		if (mail && !isUserPrincipalName(mail)) {
			item.note(
				`“Guest Email” is “${mail.slice(0, 80)}”, which is not an email address. Enter one, e.g. jane.doe@example.com.`,
			);
		}
		const redirectUri = item.text('options.redirectUrl', 'Redirect URL');
		if (redirectUri && !/^https?:\/\/\S+$/i.test(redirectUri)) {
			item.note('“Redirect URL” is not a web address. Enter one that begins with https://.');
		}
		return {
			...readTenant(item),
			mail,
			displayName: item.requiredText('displayName', 'Display Name', 'freeText'),
			sendInvite: item.switch('sendInvitation', 'Send Invitation Email'),
			message: item.freeText('options.message', 'Message', true),
			redirectUri,
		};
	},
	subject: ({ mail }) => mail,
	about: ({ tenant, mail, sendInvite }) => ({
		tenantDomain: tenant,
		guestEmail: mail,
		invitationSent: sendInvite,
	}),
	request: ({ tenant, mail, displayName, sendInvite, message, redirectUri }) => ({
		method: 'POST',
		endpoint: 'AddGuest',
		body: {
			tenantFilter: tenant,
			mail,
			displayName,
			sendInvite,
			...(message && { message }),
			...(redirectUri && { redirectUri }),
		},
	}),
	output: (lines) => ({ success: true, message: messageOf(lines) }),
});

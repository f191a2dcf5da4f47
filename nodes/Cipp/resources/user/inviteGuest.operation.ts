import { addressForm } from '../../forms/addressForm';
import { change } from '../../forms/change';
import { checked } from '../../forms/checked';
import { freeText, requiredFreeText } from '../../forms/freeText';
import { requiredText, text, toggle } from '../../forms/parts';
import { tenantOf, tenantOfOne } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';

/** Invites a guest (`Invoke-AddGuest`). No email is sent there unless the request says so. */
export const inviteGuest = change(
	tenantOfOne<TenantParams & { mail: string }>(({ mail }) => mail),
	{
		name: 'Invite Guest',
		value: 'inviteGuest',
		action: 'Invite guest',
		description:
			'Invite somebody from outside as a guest. Get Many with a filter on the mail address then finds the ID.',
		parts: {
			mail: addressForm(
				requiredText({
					displayName: 'Guest Email',
					name: 'guestEmail',
					placeholder: 'e.g. jane.doe@example.com',
					description: 'The email address of the guest',
				}),
				'not an email address',
			),
			displayName: requiredFreeText({
				displayName: 'Display Name',
				name: 'displayName',
				placeholder: 'e.g. Jane Doe (Example Ltd)',
				description: 'The name of the guest in the tenant',
			}),
			sendsInvitation: toggle({
				displayName: 'Send Invitation Email',
				name: 'sendInvitation',
				default: true,
				description: 'Whether Microsoft sends the guest an invitation by email',
			}),
		},
		options: {
			redirectUrl: checked(
				text({
					displayName: 'Redirect URL',
					name: 'redirectUrl',
					default: 'https://myapps.microsoft.com',
					description: 'The page that opens after the guest has accepted',
				}),
				(url) =>
					/^https?:\/\/\S+$/i.test(url)
						? undefined
						: '“Redirect URL” is not a web address. Enter one that begins with https://.',
			),
			message: freeText({
				displayName: 'Message',
				name: 'message',
				typeOptions: { rows: 3 },
				placeholder: 'e.g. Welcome to our project.',
				description: 'A text of your own in the invitation',
			}),
		},
		endpoint: 'AddGuest',
		right: 'Identity.User.ReadWrite',
		sends: {
			tenantFilter: tenantOf,
			displayName: ({ displayName }) => displayName,
			mail: ({ mail }) => mail,
			message: ({ message }) => message || undefined,
			redirectUri: ({ redirectUrl }) => redirectUrl || undefined,
			sendInvite: ({ sendsInvitation }) => sendsInvitation,
		},
		alsoAbout: ({ mail, sendsInvitation }) => ({
			guestEmail: mail,
			invitationSent: sendsInvitation,
		}),
	},
);

import { textOf } from '../powershell/text';
import { attempt, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-AddGuest: invites a guest; without sendInvite no email goes out. */
export const addGuest: Endpoint = {
	name: 'AddGuest',
	right: 'Identity.User.ReadWrite',
	handle(call, state) {
		const text = (name: string) => textOf(call.bodyMember(name));
		return attempt(
			() => {
				const tenant = tenantNamed(state, text('tenantFilter'));
				const mail = text('mail');
				if (!mail.includes('@')) throw new Error('The invited user email address is invalid.');
				state.directory.addUser(tenant, {
					userPrincipalName: `${mail.replace('@', '_')}#EXT#@${tenant.initialDomainName}`,
					displayName: text('displayName') || mail,
					mail,
				});
				const withMail = text('sendInvite').toLowerCase() === 'true';
				return [`Invited Guest ${text('displayName')} with ${withMail ? '' : 'no '}Email Invite`];
			},
			400,
			(error) => [`Failed to Invite Guest. ${error}`],
		);
	},
};

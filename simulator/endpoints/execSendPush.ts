import { ok } from '../http/answer';
import { textOf } from '../powershell/text';
import { tenantAtMicrosoft, unknownToMicrosoft } from '../tenants';
import type { Endpoint } from './endpoint';

/** Invoke-ExecSendPush: asks a user who has the app, and always answers with 200. */
export const execSendPush: Endpoint = {
	name: 'ExecSendPush',
	right: 'Identity.User.Read',
	handle(call, state) {
		const name = textOf(call.bodyMember('TenantFilter'));
		const tenant = tenantAtMicrosoft(state, name);
		if (!tenant) {
			const resultText = `Failed to create temporary token for MFA Application. Error: Could not get Client Token: \n{\n  "error": "invalid_request",\n  "error_description": "${unknownToMicrosoft(name)}"\n}`;
			return ok({ Results: { resultText, state: null } });
		}
		const email = textOf(call.bodyMember('UserEmail')).toLowerCase();
		const user = tenant.users.find(
			(candidate) => candidate.userPrincipalName.toLowerCase() === email,
		);
		const approved = user?.mfaMethods.includes('microsoftAuthenticatorMethod') ?? false;
		return ok({
			Results: approved
				? { resultText: 'Received an MFA confirmation: Success', state: 'success' }
				: {
						resultText:
							'Authentication Failed! Does the user have Push/Phone call MFA configured? ErrorCode: NoDefaultAuthenticationMethodIsConfigured',
						state: 'error',
					},
		});
	},
};

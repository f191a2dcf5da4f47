import { CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecResetMFA.ps1 reads tenantFilter, ID and MethodId of the body. */
export const resetMfa = userCase({
	operation: 'resetMfa',
	people: CHECKED,
	prepare: ({ directory }) => {
		directory.findUser('john.smith@fabrikam.com').mfaMethods = ['phoneMethod'];
	},
	sent: ({ tenant, address }) => [post('ExecResetMFA', { tenantFilter: tenant, ID: address })],
	given: ({ tenant, address, about }) => [
		{
			success: true,
			message: {
				'contoso.com': `Successfully removed MFA methods (phoneMethod, microsoftAuthenticatorMethod) for user ${address}. User must supply MFA at next logon`,
				'fabrikam.com': `Successfully removed MFA methods (phoneMethod) for user ${address}. User must supply MFA at next logon`,
				'northwind.example': `No MFA methods found for user ${address}`,
			}[tenant],
			...about,
		},
	],
	failure: {
		endpoint: 'ExecResetMFA',
		answer: {
			status: 500,
			json: { Results: 'Failed to remove MFA methods (phoneMethod) for user john' },
		},
		message: /^Failed to remove MFA methods \(phoneMethod\) for user john/,
		outcome: 'refused',
	},
});

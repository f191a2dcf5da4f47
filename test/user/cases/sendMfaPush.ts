import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-ExecSendPush.ps1 reads TenantFilter and UserEmail, and answers with 200 whatever happened. */
export const sendMfaPush = userCase({
	operation: 'sendMfaPush',
	people: KNOWN,
	prepare: ({ directory }) => {
		for (const name of ['john.smith@fabrikam.com', 'mike@northwind.example']) {
			directory.findUser(name).mfaMethods = ['microsoftAuthenticatorMethod'];
		}
	},
	sent: ({ tenant, name }) => [post('ExecSendPush', { TenantFilter: tenant, UserEmail: name })],
	given: ({ about }) => [
		{
			success: true,
			approved: true,
			message: 'Received an MFA confirmation: Success',
			...about,
		},
	],
	failure: {
		endpoint: 'ExecSendPush',
		answer: {
			status: 200,
			json: {
				Results: {
					resultText: 'Authentication Failed! Does the user have Push/Phone call MFA configured?',
					state: 'error',
				},
			},
		},
		message: /^Authentication Failed!/,
		outcome: 'refused',
	},
});

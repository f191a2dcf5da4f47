import { CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecRevokeSessions.ps1 reads tenantFilter, id and Username. */
export const revokeSessions = userCase({
	operation: 'revokeSessions',
	people: CHECKED,
	sent: ({ tenant, address, name }) => [
		post('ExecRevokeSessions', { tenantFilter: tenant, id: address, Username: name }),
	],
	given: ({ name, about }) => [
		{ success: true, message: `Successfully revoked sessions for ${name}`, ...about },
	],
	failure: {
		endpoint: 'ExecRevokeSessions',
		answer: {
			status: 500,
			json: { Results: 'Failed to revoke sessions for john. Error: Not allowed.' },
		},
		message: /^Failed to revoke sessions for john\. Error: Not allowed\./,
		outcome: 'refused',
	},
});

import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-ExecDismissRiskyUser.ps1 reads tenantFilter, userId and userDisplayName. */
export const dismissRiskyUser = userCase({
	operation: 'dismissRiskyUser',
	people: KNOWN,
	sent: ({ tenant, address, name }) => [
		post('ExecDismissRiskyUser', {
			tenantFilter: tenant,
			userId: address,
			userDisplayName: name,
		}),
	],
	given: ({ name, about }) => [
		{ success: true, message: `Successfully dismissed User Risk for user ${name}.`, ...about },
	],
	failure: {
		endpoint: 'ExecDismissRiskyUser',
		answer: {
			status: 500,
			json: { Results: 'Failed to dismiss user risk for john. No license.' },
		},
		message: /^Failed to dismiss user risk for john/,
		outcome: 'refused',
	},
});

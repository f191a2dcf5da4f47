import { CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecDisableUser.ps1 reads tenantFilter, ID and Enable; a missing Enable blocks. */
export const setSignInState = userCase({
	operation: 'setSignInState',
	parameters: { signInState: 'block' },
	people: CHECKED,
	sent: ({ tenant, address }) => [
		post('ExecDisableUser', { tenantFilter: tenant, ID: address, Enable: false }),
	],
	given: ({ address, about }) => [
		{
			success: true,
			message: `Successfully set account enabled state to False for ${address}`,
			accountEnabled: false,
			...about,
		},
	],
	failure: {
		endpoint: 'ExecDisableUser',
		answer: {
			status: 500,
			json: { Results: 'Failed to set sign-in state for john. Error: Insufficient privileges.' },
		},
		message: /^Failed to set sign-in state for john/,
		outcome: 'refused',
	},
});

import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-RemoveUser.ps1 reads tenantFilter, ID and userPrincipalName. */
export const deleteUser = userCase({
	operation: 'delete',
	people: KNOWN,
	sent: ({ tenant, address, name }) => [
		post('RemoveUser', { tenantFilter: tenant, ID: address, userPrincipalName: name }),
	],
	given: ({ address, name, about }) => [
		{
			deleted: true,
			message: `Successfully deleted user with ID: '${address}' and Username: '${name}'`,
			...about,
		},
	],
	failure: {
		endpoint: 'RemoveUser',
		answer: {
			status: 500,
			json: { Results: "Failed to delete user with ID: '1'. Error: Insufficient privileges" },
		},
		message: /^Failed to delete user with ID/,
		outcome: 'refused',
	},
});

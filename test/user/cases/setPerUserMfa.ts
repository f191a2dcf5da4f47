import { get, KNOWN, post, userCase } from '../operationCase';

/**
 * Invoke-ExecPerUserMFA.ps1 reads tenantFilter, userPrincipalName, userId (for guests) and State, and
 * does not look at Graph's answer, so the state is read back.
 */
export const setPerUserMfa = userCase({
	operation: 'setPerUserMfa',
	parameters: { state: 'enforced' },
	people: KNOWN,
	sent: ({ tenant, address, name }) => [
		post('ExecPerUserMFA', {
			tenantFilter: tenant,
			userPrincipalName: name,
			userId: address,
			State: { label: 'enforced', value: 'enforced' },
		}),
		get('ListGraphRequest', {
			tenantFilter: tenant,
			Endpoint: 'users',
			$filter: `id eq '${address}'`,
			$select: 'id,perUserMfaState',
		}),
	],
	given: ({ name, about }) => [
		{
			success: true,
			message: `Successfully set Per user MFA State for ${name}`,
			state: 'enforced',
			confirmed: true,
			...about,
		},
	],
	failure: {
		endpoint: 'ExecPerUserMFA',
		answer: {
			status: 500,
			json: { Results: ['Failed to set MFA State to enforced for john. Error: Not allowed'] },
		},
		message: /^Failed to set MFA State to enforced for john/,
		outcome: 'refused',
	},
});

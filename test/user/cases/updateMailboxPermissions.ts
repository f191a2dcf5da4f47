import { CHECKED, post, userCase } from '../operationCase';

/**
 * Invoke-ExecEditMailboxPermissions.ps1 reads userID, tenantfilter and `.value` of the lists, and
 * answers with 200 whatever happened.
 */
export const updateMailboxPermissions = userCase({
	operation: 'updateMailboxPermissions',
	parameters: {
		changes: {
			change: [
				{ action: 'AddFullAccessNoAutoMap', accessUser: '={{ "heir@" + $json.tenant }}' },
				{ action: 'RemoveSendAs', accessUser: '={{ "heir@" + $json.tenant }}' },
			],
		},
	},
	people: CHECKED,
	prepare: ({ directory }) => {
		for (const tenant of ['contoso.com', 'fabrikam.com', 'northwind.example']) {
			directory.addUser(tenant, { userPrincipalName: `heir@${tenant}` });
		}
	},
	sent: ({ tenant, address }) => [
		post('ExecEditMailboxPermissions', {
			tenantfilter: tenant,
			userID: address,
			AddFullAccessNoAutoMap: [{ label: `heir@${tenant}`, value: `heir@${tenant}` }],
			RemoveSendAs: [{ label: `heir@${tenant}`, value: `heir@${tenant}` }],
		}),
	],
	given: ({ tenant, address, about }) => [
		{
			success: true,
			results: [
				`Granted heir@${tenant} FullAccess to ${address} with automapping False`,
				`Removed heir@${tenant} SendAs permissions from ${address}`,
			],
			...about,
		},
	],
	failure: {
		endpoint: 'ExecEditMailboxPermissions',
		answer: {
			status: 200,
			json: {
				Results: [
					'Failed to Add FullAccess for heir on john: Not found',
					'Failed to Remove SendAs for heir on john: Not found',
				],
			},
		},
		message: /^Failed to Add FullAccess for heir on john: Not found/,
		outcome: 'refused',
	},
});

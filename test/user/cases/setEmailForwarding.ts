import { CHECKED, post, userCase } from '../operationCase';

/**
 * Invoke-ExecEmailForward.ps1 reads tenantFilter, userID, forwardOption, ForwardInternal.value,
 * ForwardExternal and KeepCopy of the body.
 */
export const setEmailForwarding = userCase({
	operation: 'setEmailForwarding',
	parameters: {
		forwardOption: 'internalAddress',
		forwardTo: '={{ "boss@" + $json.tenant }}',
		keepCopy: true,
	},
	prepare: ({ directory }) => {
		for (const { defaultDomainName } of directory.tenants) {
			const userPrincipalName = `boss@${defaultDomainName}`;
			if (!directory.user(defaultDomainName, userPrincipalName)) {
				directory.addUser(defaultDomainName, { userPrincipalName });
			}
		}
	},
	people: CHECKED,
	sent: ({ tenant, address }) => [
		post('ExecEmailForward', {
			tenantFilter: tenant,
			userID: address,
			forwardOption: 'internalAddress',
			ForwardInternal: { label: `boss@${tenant}`, value: `boss@${tenant}` },
			KeepCopy: true,
		}),
	],
	given: ({ tenant, address, about }) => [
		{
			success: true,
			message: `Successfully set forwarding for ${address} to Internal Address boss@${tenant} with keeping a copy set to True`,
			...about,
		},
	],
	failure: {
		endpoint: 'ExecEmailForward',
		answer: {
			status: 500,
			json: { Results: ['Failed to set forwarding for john. Error: Not found'] },
		},
		message: /^Failed to set forwarding for john/,
		outcome: 'refused',
	},
});

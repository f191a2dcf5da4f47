import { CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecSetOoO.ps1 reads tenantFilter, userId, AutoReplyState.value and the texts of the body. */
export const setOutOfOffice = userCase({
	operation: 'setOutOfOffice',
	parameters: {
		autoReplyState: 'Enabled',
		internalMessage: 'Ask Mona.',
		externalMessage: '={{ "Write to info@" + $json.tenant }}',
	},
	people: CHECKED,
	sent: ({ tenant, address }) => [
		post('ExecSetOoO', {
			tenantFilter: tenant,
			userId: address,
			AutoReplyState: { label: 'Enabled', value: 'Enabled' },
			InternalMessage: 'Ask Mona.',
			ExternalMessage: `Write to info@${tenant}`,
		}),
	],
	given: ({ address, about }) => [
		{ success: true, message: `Set Out-of-office for ${address} to Enabled.`, ...about },
	],
	failure: {
		endpoint: 'ExecSetOoO',
		answer: {
			status: 500,
			json: { Results: 'Could not set Out of Office for user: john. Error: Not found' },
		},
		message: /^Could not set Out of Office for user: john/,
		outcome: 'refused',
	},
});

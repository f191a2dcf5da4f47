import { KNOWN, post, userCase } from '../operationCase';

/** Invoke-ExecClrImmId.ps1 reads tenantFilter and ID. */
export const clearImmutableId = userCase({
	operation: 'clearImmutableId',
	people: KNOWN,
	sent: ({ tenant, address }) => [post('ExecClrImmId', { tenantFilter: tenant, ID: address })],
	given: ({ address, about }) => [
		{ success: true, message: `Successfully cleared immutable ID for user ${address}`, ...about },
	],
	failure: {
		endpoint: 'ExecClrImmId',
		answer: {
			status: 500,
			json: { Results: 'Failed to clear immutable ID for john. Error: It is still synced.' },
		},
		message: /^Failed to clear immutable ID for john/,
		outcome: 'refused',
	},
});

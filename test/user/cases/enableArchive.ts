import { CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecEnableArchive.ps1 reads tenantFilter, id and username. */
export const enableArchive = userCase({
	operation: 'enableArchive',
	people: CHECKED,
	sent: ({ tenant, address, name }) => [
		post('ExecEnableArchive', { tenantFilter: tenant, id: address, username: name }),
	],
	given: ({ name, about }) => [
		{ success: true, message: `Successfully set archive for ${name} to True`, ...about },
	],
	failure: {
		endpoint: 'ExecEnableArchive',
		answer: {
			status: 500,
			json: { Results: 'Failed to set archive for john. Error: No license for it' },
		},
		message: /^Failed to set archive for john/,
		outcome: 'refused',
	},
});

import { CHECKED, post, userCase } from '../operationCase';

/** Invoke-ExecHideFromGAL.ps1 reads ID, tenantFilter and HideFromGAL; a missing one shows the user. */
export const setAddressListVisibility = userCase({
	operation: 'setAddressListVisibility',
	parameters: { visibility: 'hide' },
	people: CHECKED,
	sent: ({ tenant, address }) => [
		post('ExecHideFromGAL', { tenantFilter: tenant, ID: address, HideFromGAL: true }),
	],
	given: ({ address, about }) => [
		{ success: true, message: `Successfully hidden ${address} from GAL.`, ...about },
	],
	failure: {
		endpoint: 'ExecHideFromGAL',
		answer: {
			status: 403,
			json: { Results: 'Failed to set john to hidden in GAL. Error: Not found' },
		},
		message: /^Failed to set john to hidden in GAL/,
		outcome: 'refused',
	},
});

import { change } from '../../forms/change';
import { confirmDeletion } from '../../forms/confirmation';
import { readBack } from '../../forms/readBack';
import { PARTS_READ } from '../../nouns/intune/graphPart';
import { intunePolicy, policyIdOf, readPolicy, urlNameOf } from '../../nouns/intunePolicy/policy';
import { tenantOf } from '../../nouns/tenant/target';
import { deleted } from '../../forms/changeOperation';
import { failureOf } from '../../output/changeFailure';

/**
 * Deletes a policy (`Invoke-RemovePolicy`). Without an ID the function ends the process that CIPP
 * runs in, so the ID goes out only as the look-up found it.
 */
export const deletePolicy = change(intunePolicy('The policy to delete'), {
	name: 'Delete',
	value: 'delete',
	action: 'Delete intune policy',
	description:
		'Delete a policy of Intune with its assignments for good, to be confirmed. Devices lose its settings.',
	parts: {
		isConfirmed: confirmDeletion({
			description: 'Whether the policy is really deleted. Devices do not have its settings then.',
			does: 'deletes the policy for good',
		}),
	},
	reads: [PARTS_READ],
	endpoint: 'RemovePolicy',
	right: 'Endpoint.MEM.ReadWrite',
	sends: { tenantFilter: tenantOf, ID: policyIdOf, URLName: urlNameOf },
	judge: (lines) => failureOf(lines, /^Successfully deleted the \S+ policy with ID: \S/i),
	output: deleted,
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The policy',
			read: async () => await readPolicy(params, '?$select=id', context),
			isMade: (left) => left === null,
			otherwise: 'the policy is still there',
		}),
});

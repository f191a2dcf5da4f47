import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { orNothing } from '../../forms/wire';
import { aboutTargets, areAssigned } from '../../nouns/intune/assigned';
import { PARTS_READ } from '../../nouns/intune/graphPart';
import { filterProblems, INTUNE_READ } from '../../nouns/intune/assignmentFilter';
import { checkTargets, excluded, FILTER, MODES, TARGETS } from '../../nouns/intune/targets';
import { isOfApps } from '../../nouns/intunePolicy/path';
import { intunePolicy, policyIdOf, readPolicy, urlNameOf } from '../../nouns/intunePolicy/policy';
import { tenantOf } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';
import { POLICY_ASSIGN_TO } from './assignTo';

/**
 * Assigns a policy (`Invoke-ExecAssignPolicy`), to groups by their IDs. What a kind of policy cannot
 * be assigned to is left out there, so the assignments are read back.
 */
export const assignPolicy = change(intunePolicy('The policy to assign'), {
	name: 'Assign',
	value: 'assign',
	action: 'Assign intune policy',
	description:
		'Assign a policy to devices, users or groups. Present assignments stay unless you choose otherwise.',
	parts: TARGETS,
	options: { excluded, ...FILTER },
	check: checkTargets,
	reads: [INTUNE_READ, PARTS_READ],
	prepare: async ({ tenant, filter }, context) => await filterProblems(tenant, filter, context),
	// `Set-CIPPAssignedPolicy` reads the assignments, and writes all of them.
	wholeOf: (params) => `${tenantOf(params)} ${policyIdOf(params)}`,
	endpoint: 'ExecAssignPolicy',
	right: 'Endpoint.MEM.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		ID: policyIdOf,
		Type: urlNameOf,
		platformType: ({ found }) =>
			isOfApps(found?.urlName ?? '') ? 'deviceAppManagement' : 'deviceManagement',
		AssignTo: ({ assignTo }) => POLICY_ASSIGN_TO[assignTo],
		GroupIds: ({ groups }) => orNothing(groups),
		ExcludeGroupIds: ({ excluded: left }) => orNothing(left),
		assignmentMode: ({ mode }) => MODES[mode]?.assignmentMode,
		assignmentDirection: ({ mode }) => MODES[mode]?.direction,
		AssignmentFilterName: ({ filter }) => filter || undefined,
		AssignmentFilterType: ({ filter, filterMode }) => (filter ? filterMode : undefined),
	},
	judge: (lines) =>
		failureOf(lines, /^Successfully (?:assigned group|updated exclusions to group) '[^']/i),
	alsoAbout: (params) => aboutTargets(params),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The assignments',
			read: async () => await readPolicy(params, '/assignments', context),
			isMade: (seen) => areAssigned(seen?.value, params),
			otherwise:
				'Intune does not show all of the assignments. Some kinds of policies cannot be assigned to all devices or all users',
		}),
});

import type { IDataObject } from 'n8n-workflow';

import type { AssignmentTargets } from './targets';

const ALL_DEVICES = '#microsoft.graph.allDevicesAssignmentTarget';
const ALL_USERS = '#microsoft.graph.allLicensedUsersAssignmentTarget';
const GROUP = '#microsoft.graph.groupAssignmentTarget';
const EXCLUSION = '#microsoft.graph.exclusionGroupAssignmentTarget';

const BROAD: Record<string, string[]> = {
	devices: [ALL_DEVICES],
	devicesAndUsers: [ALL_DEVICES, ALL_USERS],
	users: [ALL_USERS],
};

/** What the output says of who was asked for. */
export function aboutTargets({ assignTo, groups, excluded = [] }: AssignmentTargets): IDataObject {
	return {
		assignedTo: assignTo,
		...(groups.length > 0 && { assignedGroups: groups }),
		...(excluded.length > 0 && { excludedGroups: excluded }),
	};
}

/**
 * Whether assignments, as Graph gives them, hold everybody who was asked for. CIPP leaves out what
 * a kind of policy cannot be assigned to, and reports success (`Set-CIPPAssignedPolicy`).
 */
export function areAssigned(
	assignments: unknown,
	{ assignTo, groups, excluded = [] }: AssignmentTargets,
): boolean {
	const there = (Array.isArray(assignments) ? assignments : []).map(
		(one) => ((one as IDataObject).target ?? {}) as IDataObject,
	);
	const has = (type: string, group?: string) =>
		there.some(
			({ '@odata.type': kind, groupId }) =>
				kind === type &&
				(group === undefined || String(groupId).toLowerCase() === group.toLowerCase()),
		);
	return (
		(BROAD[assignTo] ?? []).every((type) => has(type)) &&
		groups.every((group) => has(GROUP, group)) &&
		excluded.every((group) => has(EXCLUSION, group))
	);
}

import type { ApiCall } from '../../http/apiCall';
import type { JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';

const TARGET = '#microsoft.graph.';

const BROAD: Record<string, string[]> = {
	alldevices: ['allDevicesAssignmentTarget'],
	alldevicesandusers: ['allDevicesAssignmentTarget', 'allLicensedUsersAssignmentTarget'],
	alllicensedusers: ['allLicensedUsersAssignmentTarget'],
	allusers: ['allLicensedUsersAssignmentTarget'],
};

const idsIn = (call: ApiCall, name: string) => (call.bodyMember(name) ?? []) as string[];

/**
 * Set-CIPPAssignedApplication and Set-CIPPAssignedPolicy: appends unless told to replace, all or one
 * side.
 *
 * @param present the assignments that are there
 * @returns the assignments that there are then
 */
export function assigned(present: JsonRecord[], call: ApiCall): JsonRecord[] {
	const broad = BROAD[textOf(call.bodyMember('AssignTo')).toLowerCase()] ?? [];
	const added = [
		...broad.map((type) => ({ '@odata.type': `${TARGET}${type}` })),
		...idsIn(call, 'GroupIds').map((groupId) => ({
			'@odata.type': `${TARGET}groupAssignmentTarget`,
			groupId,
		})),
		...idsIn(call, 'ExcludeGroupIds').map((groupId) => ({
			'@odata.type': `${TARGET}exclusionGroupAssignmentTarget`,
			groupId,
		})),
	];
	const direction = textOf(call.bodyMember('assignmentDirection'));
	const isReplacing = textOf(call.bodyMember('assignmentMode')) === 'replace';
	const edited = direction === 'exclude' ? 'exclusionGroup' : 'group';
	const kept = present.filter(({ target }) => {
		const { '@odata.type': type, groupId } = target as JsonRecord;
		if (isReplacing) return direction !== '' && type !== `${TARGET}${edited}AssignmentTarget`;
		return !added.some((one) =>
			'groupId' in one ? one.groupId === groupId : one['@odata.type'] === type,
		);
	});
	return [...kept, ...added.map((target) => ({ target }))];
}

/** Whom an answer names: the broad target, or the groups by their IDs. */
export function namedIn(call: ApiCall): { to: string; without: string } {
	const groups = idsIn(call, 'GroupIds').join(', ');
	return {
		to: textOf(call.bodyMember('AssignTo')) || groups,
		without: idsIn(call, 'ExcludeGroupIds').join(', '),
	};
}

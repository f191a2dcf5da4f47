import type { IDataObject } from 'n8n-workflow';

import { groupsAddedAfter } from '../leaving/followedBy';
import type { Checked } from './evidence';
import { ofAccount } from './evidence';
import { isMember } from './groups';

/**
 * Remove Licenses: no licence is assigned, neither directly nor by a group. One by a group that the
 * user has left goes within minutes to hours, as Microsoft works through its groups.
 */
export const removeLicences: Checked = {
	needs: ['account', 'groups'],
	check: ofAccount(({ licenseAssignmentStates: states }, evidence, { options }) => {
		if (!Array.isArray(states)) {
			return {
				is: 'unknown',
				reason: 'noAnswer',
				message: 'The licenses could not be read back.',
			};
		}
		// The user was added to these groups after the removal.
		const added = groupsAddedAfter(options);
		const rows = (states as IDataObject[]).filter(
			({ assignedByGroup }) => !added.includes(String(assignedByGroup)),
		);
		const direct = rows.filter(({ assignedByGroup }) => !assignedByGroup);
		if (direct.length > 0) {
			return { is: 'notSo', message: `Licenses that are still assigned: ${direct.length}.` };
		}
		if (rows.length === 0) return { is: 'so', message: 'No licenses are assigned.' };
		const groups = [...new Set(rows.map(({ assignedByGroup }) => assignedByGroup))];
		const kept = groups.filter((id) => isMember(evidence, id) === true);
		if (kept.length > 0) {
			return {
				is: 'notSo',
				message: `The user is still a member of groups that assign licenses: ${kept.length}.`,
			};
		}
		return {
			is: 'later',
			message: `Licenses by group that Microsoft has not taken yet: ${rows.length}.`,
		};
	}),
};

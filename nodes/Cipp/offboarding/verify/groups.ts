import type { IDataObject } from 'n8n-workflow';

import { isUnread } from '../../nouns/unread';
import { groupsAddedAfter } from '../leaving/followedBy';
import type { Checked, Evidence } from './evidence';
import { named, ofAccount } from './evidence';
import { unknown } from './verification';

/** The groups of a user, in the address that CIPP's own removal uses (`Remove-CIPPGroups`). */
export const GROUP_COLUMNS =
	'id,displayName,groupTypes,mailEnabled,onPremisesSyncEnabled,assignedLicenses';

/**
 * Remove From All Groups: only groups may be left from which nobody can be removed by hand. CIPP
 * leaves those that assign licences to the removal of the licences.
 */
export const removeGroups: Checked = {
	needs: ['account', 'groups'],
	check: ofAccount((_account, evidence, { steps, options }) => {
		const { groups } = evidence;
		// The user was added to these after the removal.
		const added = groupsAddedAfter(options);
		if (!groups) return unknown({ reason: 'noAnswer', message: 'The groups were not read back.' });
		if (isUnread(groups)) return unknown(groups);
		const fixed = groups.value.filter(isFixed);
		const left = groups.value.filter(
			(group) => !isFixed(group) && !added.includes(String(group.id)),
		);
		const licensed = left.filter(assignsLicences);
		const others = left.filter((group) => !assignsLicences(group));
		if (others.length > 0) {
			return { is: 'notSo', message: `The user is still a member of ${namesOf(others)}.` };
		}
		if (licensed.length > 0) {
			return {
				is: steps.includes('RemoveLicenses') ? 'later' : 'notSo',
				message: `The user is still a member of ${namesOf(licensed)}, which CIPP leaves to the removal of the licenses.`,
			};
		}
		return {
			is: 'so',
			message: nothingLeft(fixed, added.length > 0),
		};
	}),
};

function nothingLeft(fixed: IDataObject[], hasAdded: boolean): string {
	const besides = hasAdded ? ' Groups that the user was added to afterwards do not count.' : '';
	return fixed.length > 0
		? `Only dynamic or synced groups are left: ${namesOf(fixed)}.${besides}`
		: `The user is a member of no ${hasAdded ? 'other ' : ''}group.${besides}`;
}

/** @returns true when the user is a direct member of the group, undefined when that is not known */
export function isMember({ groups }: Evidence, groupId: unknown): boolean | undefined {
	if (!groups || isUnread(groups)) return undefined;
	return groups.value.some(({ id }) => id === groupId);
}

function isFixed({ groupTypes, membershipRule, onPremisesSyncEnabled }: IDataObject): boolean {
	const isDynamic =
		Array.isArray(groupTypes) && (groupTypes as unknown[]).includes('DynamicMembership');
	return isDynamic || Boolean(membershipRule) || onPremisesSyncEnabled === true;
}

function assignsLicences({ assignedLicenses }: IDataObject): boolean {
	return Array.isArray(assignedLicenses) && assignedLicenses.length > 0;
}

function namesOf(groups: IDataObject[]): string {
	return named(groups.map(({ displayName, id }) => displayName ?? id));
}

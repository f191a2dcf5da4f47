import type { SimGroup } from '../directory/types';
import { ok } from '../http/answer';
import type { JsonRecord } from '../powershell/members';
import { graphUserNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** A page of Graph; the function reads no further. */
const PAGE = 100;

/** Invoke-ListUserGroups: the groups of a user, one page of them, with names in Pascal case. */
export const listUserGroups: Endpoint = {
	name: 'ListUserGroups',
	right: 'Identity.User.Read',
	handle(call, state) {
		const user = graphUserNamed(state, call.query('tenantFilter'), call.query('userId') ?? '');
		return ok(user.groups.slice(0, PAGE).map(view));
	},
};

const KINDS = {
	microsoft365: { calculated: 'm365', name: 'Microsoft 365' },
	mailEnabledSecurity: { calculated: 'security', name: 'Mail-Enabled Security' },
	security: { calculated: 'generic', name: 'Security' },
	distributionList: { calculated: 'distributionList', name: 'Distribution List' },
} as const;

function view(group: SimGroup): JsonRecord {
	const types = [
		...(group.kind === 'microsoft365' ? ['Unified'] : []),
		...(group.dynamic ? ['DynamicMembership'] : []),
	];
	return {
		id: group.id,
		DisplayName: group.displayName,
		MailEnabled: group.kind !== 'security',
		Mail: null,
		SecurityGroup: group.kind === 'security' || group.kind === 'mailEnabledSecurity',
		GroupTypes: types.join(','),
		OnPremisesSync: group.onPremisesSyncEnabled ?? null,
		IsAssignableToRole: null,
		calculatedGroupType: KINDS[group.kind].calculated,
		groupType: KINDS[group.kind].name,
	};
}

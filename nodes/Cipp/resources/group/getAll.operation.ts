import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import type { Columns } from '../../output/columns';
import { listed } from '../../output/columns';

const COLUMNS: Columns = {
	groupId: 'id',
	groupName: 'displayName',
	type: 'groupType',
	mail: 'mail',
	description: 'description',
	isDynamic: ({ groupTypes }) => listed(groupTypes).includes('DynamicMembership'),
	membershipRule: 'membershipRule',
	isSynced: ({ onPremisesSyncEnabled }) => onPremisesSyncEnabled === true,
	hasTeam: ({ teamsEnabled }) => teamsEnabled === true,
	visibility: 'visibility',
	createdAt: 'createdDateTime',
};

/** Lists the groups of a tenant (`Invoke-ListGroups`), read from Microsoft and not from a cache. */
export const getAllGroups = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many groups',
	description:
		'Get many groups of a tenant. Dynamic distribution lists are kept in Exchange only and are not among them.',
	endpoint: 'ListGroups',
	right: 'Identity.Group.Read',
	sends: {
		tenantFilter: tenantOf,
		expandMembers: ({ people }) => (people === 'members' ? true : undefined),
		expandOwners: ({ people }) => (people === 'owners' ? true : undefined),
	},
	options: {
		people: presetChoice({
			displayName: 'Include People',
			name: 'people',
			description:
				'Whose user principal names to give with each group. Microsoft gives at most 20 of a group here, and one of the two at a time.',
			options: [
				{ name: 'Nobody', value: 'nobody' },
				{ name: 'Members', value: 'members' },
				{ name: 'Owners', value: 'owners' },
			],
			default: 'nobody',
		}),
	},
	rowHas: ['id'],
	columns: ({ people }) => ({
		...COLUMNS,
		...(people === 'members' && { members: ({ membersCsv }: IDataObject) => listed(membersCsv) }),
		...(people === 'owners' && { owners: ({ ownersCsv }: IDataObject) => listed(ownersCsv) }),
	}),
	advice: 'Look into the log book of CIPP for the reason.',
});

import type { INodeProperties } from 'n8n-workflow';

import { tenantField } from '../../fields/tenant';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../tenant/params';
import { readTenant } from '../tenant/params';
import type { GroupReference } from './group';
import { enteredGroup } from './group';
import { GROUP_LOOK_UP, lookUpGroups } from './lookUp';

/** Parameters of what is about one group of a tenant. */
export interface GroupParams extends TenantParams {
	group: GroupReference;
}

/** One group of a tenant, found by object ID, email address or name before anything is sent. */
export const group: Target<GroupParams> = {
	fields: [
		tenantField(),
		{ ...groupPicker('groupId', 'The group that the operation is about'), required: true },
	],
	lookUps: [GROUP_LOOK_UP],
	read: (item) => ({
		...readTenant(item),
		group: enteredGroup(item.requiredText('groupId', 'Group')),
	}),
	// As it was entered: a look-up must not make another subject of it when the node is tried again.
	subject: ({ group: { entered } }) => entered,
	about: ({ tenant, group: { id, displayName } }) => ({
		tenantDomain: tenant,
		groupId: id,
		groupName: displayName,
	}),
	resolve: lookUpGroups,
};

/**
 * The picker of a group. Its value is an object ID, an email address or a name.
 *
 * @param name name of the parameter
 */
export function groupPicker(name: string, description: string): INodeProperties {
	return {
		displayName: 'Group',
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a group...',
				typeOptions: { searchListMethod: 'searchGroups', searchable: true },
			},
			{
				displayName: 'By Name or Email',
				name: 'name',
				type: 'string',
				placeholder: 'e.g. sales@contoso.com',
				hint: 'A name must be that of one group only',
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 98765432-1234-5678-9012-34567890abcd',
			},
		],
	};
}

/** The object ID of the group once it was looked up. */
export const groupId = ({ group: { id } }: GroupParams): string => id;

/** By what Exchange finds the group. */
export const exchangeIdentity = ({ group: { mail, id } }: GroupParams): string => mail || id;

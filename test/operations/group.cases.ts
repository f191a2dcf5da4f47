import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import type { SimGroup } from '../../simulator/directory/types';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, ID, LOOK_UP_ALL, NAMES, post } from '../user/operationCase';

/** One group of each tenant: two that are kept in Exchange, one in Entra ID. */
interface Place {
	tenant: string;
	/** As it is entered, and how it is then looked up. */
	entered: string;
	filter: string;
	group: SimGroup;
	/** In CIPP's words. */
	kind: string;
	user: string;
	userId: string;
	userName: string;
}

const group = (
	digit: number,
	displayName: string,
	kind: SimGroup['kind'],
	mail: string,
): SimGroup => ({
	id: `${digit}a0c9a61-2b11-4f3c-8d42-5a0e7f6b9c99`,
	displayName,
	kind,
	mail,
	properties: { mailNickname: mail.split('@')[0], description: `About ${displayName}` },
});

const marketing = () => group(1, 'Marketing', 'mailEnabledSecurity', 'marketing@contoso.com');
const staff = () => group(2, 'Staff List', 'distributionList', 'staff@fabrikam.com');
const board = () => group(3, 'Board', 'microsoft365', 'board@northwind.example');

const PLACES: Place[] = [
	{
		tenant: 'contoso.com',
		entered: 'Marketing',
		filter: "displayName eq 'Marketing'",
		group: marketing(),
		kind: 'Mail-Enabled Security',
		user: NAMES.jane,
		userId: ID.jane,
		userName: 'Jane Doe',
	},
	{
		tenant: 'fabrikam.com',
		entered: 'staff@fabrikam.com',
		filter: "mail eq 'staff@fabrikam.com'",
		group: staff(),
		kind: 'Distribution List',
		user: NAMES.john,
		userId: ID.john,
		userName: 'John Smith',
	},
	{
		tenant: 'northwind.example',
		entered: board().id,
		filter: `id in ('${board().id}')`,
		group: board(),
		kind: 'Microsoft 365',
		user: NAMES.mike,
		userId: ID.mike,
		userName: 'Mike North',
	},
];

const SELECT =
	'id,displayName,description,mail,mailNickname,visibility,membershipRule,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled';

const namedGroups = (tenant: string, filter: string) =>
	get('ListGraphRequest', {
		tenantFilter: tenant,
		Endpoint: 'groups',
		$filter: filter,
		$select: SELECT,
	});

const lookUp = ({ tenant, filter }: Place) => namedGroups(tenant, filter);

/** The reading of one Graph address. */
const graphPart = (tenant: string, url: string): ExpectedRequest => ({
	...post('ListGraphBulkRequest', {
		tenantFilter: tenant,
		requests: [{ id: '0', method: 'GET', url }],
	}),
	query: { tenantFilter: tenant },
});

const exchange = (tenant: string, cmdlet: string, identity: string, more: IDataObject = {}) =>
	post('ListExoRequest', {
		TenantFilter: tenant,
		Cmdlet: cmdlet,
		cmdParams: { Identity: identity, ...more },
	});

const about = ({ tenant, group: { id, displayName } }: Place) => ({
	tenantDomain: tenant,
	groupId: id,
	groupName: displayName,
});

/** Puts the groups into their tenants. */
function withGroups(
	each: (made: SimGroup, cipp: Simulator, place: Place) => void = () => undefined,
): (cipp: Simulator) => void {
	return (cipp) =>
		PLACES.forEach((place, index) => {
			const made = [marketing, staff, board][index]?.() ?? board();
			const tenant = cipp.directory.managedTenant(place.tenant);
			if (tenant) tenant.groups = [made];
			each(made, cipp, place);
		});
}

const ITEMS = PLACES.map(({ tenant, entered, user, userId }, index) => ({
	tenant,
	group: entered,
	user: index === 2 ? userId : user,
}));

const GROUP: INodeParameters = { groupId: '={{ $json.group }}' };

const REFUSED = 'Insufficient privileges to complete the operation.';

/** A change of the three groups. */
function changeCase(
	operation: string,
	details: Pick<OperationCase, 'parameters' | 'failure'> & {
		sent(place: Place): ExpectedRequest[];
		given(place: Place): IDataObject;
	},
): OperationCase {
	const { parameters, sent, given, failure } = details;
	return {
		resource: 'group',
		operation,
		parameters: { ...GROUP, ...parameters },
		items: ITEMS,
		prepare: withGroups(),
		requests: PLACES.flatMap((place) => [lookUp(place), ...sent(place)]),
		outputs: PLACES.map((place) => [given(place)]),
		failure,
	};
}

/** How members or owners are read where they are kept. */
function peopleRead({ tenant, group: { id }, kind }: Place, list: string): ExpectedRequest {
	if (kind === 'Microsoft 365') {
		return get('ListGroups', { tenantFilter: tenant, groupID: id, [list]: 'true' });
	}
	return list === 'members'
		? exchange(tenant, 'Get-DistributionGroupMember', id, { ResultSize: 'Unlimited' })
		: exchange(tenant, 'Get-DistributionGroup', id);
}

/** A change of who is in the three groups. */
function membershipCase(
	operation: string,
	list: 'members' | 'owners',
	words: [string, string],
	prepare: OperationCase['prepare'],
): OperationCase {
	const [done, preposition] = words;
	const owner = list === 'owners' ? 'owner ' : '';
	const label = ({ user, userName }: Place) => (list === 'owners' ? user : userName);
	return {
		resource: 'group',
		operation,
		parameters: { ...GROUP, users: { entry: [{ userEmail: '={{ $json.user }}' }] } },
		items: ITEMS,
		prepare,
		requests: [
			...LOOK_UP_ALL,
			...PLACES.flatMap((place) => [
				lookUp(place),
				peopleRead(place, list),
				post('ExecGroupMembers', {
					tenantFilter: place.tenant,
					groupId: place.group.id,
					action: operation,
					users: [place.userId],
				}),
				peopleRead(place, list),
			]),
		],
		outputs: PLACES.map((place) => [
			{
				success: true,
				changed: true,
				message: `Successfully ${done} ${owner}${label(place)} ${preposition} group ${place.group.displayName}.`,
				...about(place),
				users: [{ userEmail: place.user, userId: place.userId, outcome: 'changed' }],
			},
		]),
		failure: {
			endpoint: 'ExecGroupMembers',
			answer: {
				status: 500,
				json: { Results: `Failed to change it - Failed to change John Smith (${REFUSED}).` },
			},
			message: /^Not (?:added|removed) as (?:member|owner): john\.smith@fabrikam\.com/,
			outcome: 'refused',
		},
	};
}

const addPeople = (list: 'members' | 'owners') =>
	withGroups((made, cipp, { userId }) => {
		if (list === 'owners') made.owners = [userId];
		else cipp.directory.findUser(userId).groups.push(made);
	});

/** What Create makes in each tenant. */
const NEW = [
	{ tenant: 'contoso.com', name: 'New One', type: 'generic', alias: '' },
	{ tenant: 'fabrikam.com', name: "O'Hara & Sons", type: 'distribution', alias: 'ohara' },
	{ tenant: 'northwind.example', name: 'New Three', type: 'm365', alias: 'three' },
];

const nameFilter = (name: string) => `displayName eq '${name.replaceAll("'", "''")}'`;

const ANY_ID = expect.any(String) as unknown as string;

/** Operations on groups. */
export const groupCases: OperationCase[] = [
	{
		// Invoke-ListGroups.ps1 reads tenantFilter, expandMembers and expandOwners.
		resource: 'group',
		operation: 'getAll',
		parameters: { limit: 1, options: { people: 'members' } },
		items: ITEMS,
		prepare: withGroups((made, cipp, { userId }) => {
			made.displayName = `A ${made.displayName}`;
			cipp.directory.findUser(userId).groups.push(made);
		}),
		requests: PLACES.map(({ tenant }) =>
			get('ListGroups', { tenantFilter: tenant, expandMembers: 'true' }),
		),
		outputs: PLACES.map(({ group: { id, displayName, mail, properties }, kind, user }) => [
			{
				groupId: id,
				groupName: `A ${displayName}`,
				type: kind,
				mail,
				description: properties?.description as string,
				isDynamic: false,
				membershipRule: null,
				isSynced: false,
				hasTeam: false,
				visibility: null,
				createdAt: '2024-05-06T07:08:09Z',
				members: [user],
			},
		]),
		failure: {
			endpoint: 'ListGroups',
			answer: { status: 403, text: REFUSED },
			message: /Insufficient privileges/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-AddGroup.ps1 and New-CIPPGroup.ps1.
		resource: 'group',
		operation: 'create',
		parameters: {
			groupName: '={{ $json.name }}',
			groupType: '={{ $json.type }}',
			emailAlias: '={{ $json.alias }}',
			options: { description: 'Made by a workflow' },
		},
		items: NEW,
		requests: NEW.flatMap(({ tenant, name, type, alias }) => [
			namedGroups(tenant, nameFilter(name)),
			post('AddGroup', {
				tenantFilter: tenant,
				displayName: name,
				groupType: type,
				...(alias && { username: alias }),
				description: 'Made by a workflow',
			}),
			type === 'distribution'
				? exchange(tenant, 'Get-DistributionGroup', name)
				: graphPart(tenant, `groups?$filter=${encodeURIComponent(nameFilter(name))}&$select=id`),
		]),
		outputs: NEW.map(({ tenant, name, type }) => [
			{
				success: true,
				message: `Successfully created group ${name} for ${tenant}`,
				groupId: ANY_ID,
				confirmed: true,
				tenantDomain: tenant,
				groupName: name,
				type,
			},
		]),
		failure: {
			endpoint: 'AddGroup',
			answer: {
				status: 500,
				json: { Results: [`Failed to create group. X for fabrikam.com ${REFUSED}`] },
			},
			message: /^Failed to create group\. X for fabrikam\.com/,
			outcome: 'refused',
		},
	},
	// Invoke-EditGroup.ps1 sets name, description and alias together.
	changeCase('update', {
		parameters: { updateFields: { description: 'Another text' } },
		sent: ({ tenant, group: { id, displayName, properties }, kind }) => [
			...(kind === 'Microsoft 365'
				? [graphPart(tenant, `groups/${id}?$select=description`)]
				: [exchange(tenant, 'Get-DistributionGroup', id)]),
			post('EditGroup', {
				tenantFilter: tenant,
				groupId: id,
				groupName: displayName,
				displayName,
				description: 'Another text',
				mailNickname: kind === 'Microsoft 365' ? properties?.mailNickname : displayName,
			}),
		],
		given: (place) => ({
			success: true,
			message: `Success - Edited group properties for ${place.group.displayName} group. It might take some time to reflect the changes.`,
			confirmed: place.kind === 'Microsoft 365',
			...(place.kind !== 'Microsoft 365' && { warnings: ['The description was not read back.'] }),
			...about(place),
		}),
		failure: {
			endpoint: 'EditGroup',
			answer: {
				status: 200,
				json: { Results: [`Error - Failed to edit group properties: ${REFUSED}`] },
			},
			message: /^Error - Failed to edit group properties/,
			outcome: 'refused',
		},
	}),
	// Invoke-ExecGroupsDelete.ps1 reads id, GroupType and displayName.
	changeCase('delete', {
		sent: ({ tenant, group: { id, displayName }, kind }) => [
			post('ExecGroupsDelete', { tenantFilter: tenant, id, GroupType: kind, displayName }),
			graphPart(tenant, `groups/${id}?$select=id`),
		],
		given: (place) => ({
			deleted: true,
			message: `Successfully Deleted ${place.kind} group ${place.group.displayName}`,
			confirmed: true,
			...about(place),
			type: place.kind,
		}),
		failure: {
			endpoint: 'ExecGroupsDelete',
			answer: { status: 200, json: { Results: null } },
			message: /without saying what it did/,
			outcome: 'unknown',
		},
	}),
	// Invoke-ExecGroupsHideFromGAL.ps1 and Set-CIPPGroupGAL.ps1.
	changeCase('setAddressListVisibility', {
		parameters: { visibility: 'hide' },
		sent: ({ tenant, group: { mail }, kind }) => [
			post('ExecGroupsHideFromGAL', {
				tenantFilter: tenant,
				ID: mail,
				GroupType: kind,
				HideFromGAL: true,
			}),
		],
		given: (place) => ({
			success: true,
			message: `Successfully hidden ${place.kind} group ${place.group.mail} from GAL.`,
			...about(place),
			visibility: 'hide',
		}),
		failure: {
			endpoint: 'ExecGroupsHideFromGAL',
			answer: { status: 200, json: { Results: `Failed. ${REFUSED}` } },
			message: /^Failed\. Insufficient privileges/,
			outcome: 'refused',
		},
	}),
	// Invoke-ExecGroupsDeliveryManagement.ps1 takes OnlyAllowInternal as a boolean only.
	changeCase('setDeliveryManagement', {
		parameters: { senders: 'inside' },
		sent: ({ tenant, group: { mail }, kind }) => [
			post('ExecGroupsDeliveryManagement', {
				tenantFilter: tenant,
				ID: mail,
				GroupType: kind,
				OnlyAllowInternal: true,
			}),
		],
		given: (place) => ({
			success: true,
			message: `Successfully set ${place.kind} group ${place.group.mail} to allow messages from people inside the organisation.`,
			...about(place),
			senders: 'inside',
		}),
		failure: {
			endpoint: 'ExecGroupsDeliveryManagement',
			answer: {
				status: 500,
				json: { Results: `Failed to set Delivery Management: ${REFUSED}` },
			},
			message: /^Failed to set Delivery Management/,
			outcome: 'refused',
		},
	}),
	// Invoke-ExecGroupMembers.ps1 with Add-CIPPGroupMember.ps1 and its siblings.
	membershipCase('addMember', 'members', ['added', 'to'], withGroups()),
	membershipCase('removeMember', 'members', ['removed', 'from'], addPeople('members')),
	membershipCase('addOwner', 'owners', ['added', 'to'], withGroups()),
	membershipCase('removeOwner', 'owners', ['removed', 'from'], addPeople('owners')),
];

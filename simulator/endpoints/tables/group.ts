import { randomUUID } from 'node:crypto';

import type { SimGroup, SimTenant, SimUser } from '../../directory/types';
import { graphGroup, groupAt, groupsOf } from '../../graph/resources';
import { ok, plainText, type Answer } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { isRecord, type JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { equalsTrue } from '../../powershell/truth';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { changeGroupMembers } from './groupMembers';
import { change, rows } from './plain';

const KINDS = {
	microsoft365: 'Microsoft 365',
	mailEnabledSecurity: 'Mail-Enabled Security',
	security: 'Security',
	distributionList: 'Distribution List',
} as const;

const TYPES: Record<string, SimGroup['kind']> = {
	generic: 'security',
	azurerole: 'security',
	dynamic: 'security',
	m365: 'microsoft365',
	distribution: 'distributionList',
	security: 'mailEnabledSecurity',
};

const namesOf = (users: SimUser[]) => users.map((user) => user.userPrincipalName).join(',');

/** The members of a group, with what Graph shows of each. */
export const membersOf = (tenant: SimTenant, group: SimGroup): SimUser[] =>
	tenant.users.filter(({ groups }) => groups.some(({ id }) => id === group.id));

/** The owners of a group. */
export const ownersOf = (tenant: SimTenant, { owners = [] }: SimGroup): SimUser[] =>
	tenant.users.filter(({ id }) => owners.includes(id));

function listed(tenant: SimTenant, call: ApiCall): object[] {
	return groupsOf(tenant)
		.sort((a, b) => a.displayName.localeCompare(b.displayName))
		.map((group) => ({
			description: null,
			mail: null,
			visibility: null,
			membershipRule: null,
			createdDateTime: '2024-05-06T07:08:09Z',
			...graphGroup(group),
			groupType: KINDS[group.kind],
			teamsEnabled: false,
			membersCsv: equalsTrue(call.query('expandMembers')) ? namesOf(membersOf(tenant, group)) : '',
			ownersCsv: equalsTrue(call.query('expandOwners')) ? namesOf(ownersOf(tenant, group)) : '',
		}));
}

/** With an ID one object; the real reason of a failure is lost there. */
function single(tenant: SimTenant, call: ApiCall, id: string): Answer {
	const lost = "Cannot bind argument to parameter 'ObjectID' because it is an empty string.";
	if (tenant.nowhere) return plainText(403, lost);
	const group = groupsOf(tenant).find((one) => one.id === id);
	if (!group) return plainText(403, lost);
	const people = (wanted: boolean, users: SimUser[]) =>
		wanted ? users.map((user) => ({ id: user.id, displayName: user.displayName })) : [];
	return ok({
		groupInfo: graphGroup(group),
		members: people(equalsTrue(call.query('members')), membersOf(tenant, group)),
		owners: people(equalsTrue(call.query('owners')), ownersOf(tenant, group)),
		allowExternal: true,
	});
}

const list = rows('ListGroups', 'Identity.Group.Read', listed);

const listGroups: Endpoint = {
	...list,
	handle(call, state) {
		const id = call.query('groupID');
		if (!id) return list.handle(call, state);
		return single(calledTenant(state, call.query('tenantFilter')), call, id);
	},
};

function create(tenant: SimTenant, call: ApiCall, { directory }: SimulatorState): void {
	const text = (name: string) => textOf(call.bodyMember(name));
	const idsOf = (name: string) =>
		[call.bodyMember(name) ?? []].flat().flatMap((one) => {
			const value = isRecord(one) ? textOf(one.value) : textOf(one);
			return directory.user(tenant, value)?.id ?? [];
		});
	const kind = TYPES[text('groupType')];
	// A dynamic distribution list is in Exchange only.
	if (kind === undefined) return;
	const group: SimGroup = {
		id: randomUUID(),
		displayName: text('displayName'),
		kind,
		...(text('username') && { mail: `${text('username')}@${tenant.defaultDomainName}` }),
		...(text('membershipRules') && { dynamic: true }),
		properties: { description: text('description') || null },
		owners: idsOf('owners'),
	};
	(tenant.groups ??= []).push(group);
	const members = idsOf('members');
	for (const user of tenant.users) if (members.includes(user.id)) user.groups.push(group);
}

/** Sets the four properties together, those that were not sent to nothing. */
function edit(tenant: SimTenant, call: ApiCall): void {
	const group = groupAt(tenant, textOf(call.bodyMember('groupId')));
	const given = (name: string) => textOf(call.bodyMember(name)) || null;
	if (['displayName', 'description', 'mailNickname', 'membershipRules'].some(given)) {
		group.displayName = given('displayName') ?? '';
		group.properties = {
			...group.properties,
			description: given('description'),
			mailNickname: given('mailNickname'),
			...(given('membershipRules') && { membershipRule: given('membershipRules') }),
		};
	}
	if (given('visibility'))
		group.properties = { ...group.properties, visibility: given('visibility') };
}

function edited(tenant: SimTenant, call: ApiCall): string[] {
	const name = textOf(call.bodyMember('groupName'));
	const mail = textOf(call.bodyMember('mail'));
	const has = (member: string) => (call.bodyMember(member) ?? null) !== null;
	return [
		...(has('displayName')
			? [
					`Success - Edited group properties for ${name} group. It might take some time to reflect the changes.`,
				]
			: []),
		...(has('allowExternal') ? [`Allowed external senders to send to ${mail}.`] : []),
		...(has('visibility')
			? [`Set group visibility to ${textOf(call.bodyMember('visibility'))} for ${name}.`]
			: []),
	];
}

function remove(tenant: SimTenant, call: ApiCall): void {
	const { id } = groupAt(tenant, textOf(call.bodyMember('id')));
	tenant.groups = tenant.groups?.filter((group) => group.id !== id);
	for (const user of tenant.users) user.groups = user.groups.filter((group) => group.id !== id);
}

const bodyText = (call: ApiCall, name: string) => textOf(call.bodyMember(name));

/** Groups of a tenant. */
export const groupEndpoints: Endpoint[] = [
	listGroups,
	changeGroupMembers,
	change(
		'AddGroup',
		'Identity.Group.ReadWrite',
		({ defaultDomainName }, call) => [
			`Successfully created group ${bodyText(call, 'displayName')} for ${defaultDomainName}`,
		],
		create,
	),
	change('EditGroup', 'Identity.Group.ReadWrite', edited, edit),
	change(
		'ExecGroupsDelete',
		'Exchange.Mailbox.ReadWrite',
		(_tenant, call) =>
			`Successfully Deleted ${bodyText(call, 'GroupType')} group ${bodyText(call, 'displayName')}`,
		remove,
	),
	change('ExecGroupsHideFromGAL', 'Exchange.Group.ReadWrite', (_tenant, call) => {
		const word = equalsTrue(call.bodyMember('HideFromGAL')) ? 'hidden' : 'unhidden';
		return `Successfully ${word} ${bodyText(call, 'GroupType')} group ${bodyText(call, 'ID')} from GAL.`;
	}),
	change('ExecGroupsDeliveryManagement', 'Exchange.Group.ReadWrite', (_tenant, call) => {
		const isInside = call.bodyMember('OnlyAllowInternal') === true;
		const people = isInside ? 'inside the organisation.' : 'inside and outside the organisation.';
		return `Successfully set ${bodyText(call, 'GroupType')} group ${bodyText(call, 'ID')} to allow messages from people ${people}`;
	}),
];

/** What Exchange shows of a group. */
export function exchangeGroup(tenant: SimTenant, group: SimGroup): JsonRecord {
	return {
		Name: group.displayName,
		DisplayName: group.displayName,
		PrimarySmtpAddress: group.mail ?? null,
		ExternalDirectoryObjectId: group.id,
		ManagedBy: ownersOf(tenant, group).map(({ displayName }) => displayName),
	};
}

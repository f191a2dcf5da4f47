import type { Directory } from '../directory/directory';
import { licenseName, SKU_PART_NUMBERS } from '../directory/licenseNames';
import type { SimDevice, SimGroup, SimTenant, SimUser } from '../directory/types';
import type { JsonRecord } from '../powershell/members';
import { graphPolicy, securityOf } from '../directory/security';
import { GraphError } from './graphError';
import { intuneResource } from './intune';
import { graphUser } from './userView';

/** What a Graph address stands for: a list, or one object. */
export type GraphResource = { list: JsonRecord[] } | { single: JsonRecord };

/**
 * Reads a Graph address in a tenant: users, one user and what belongs to it, groups, domains and
 * the organization.
 *
 * @param directory the tenants
 * @param tenant where
 * @param path without version and query, for example users/jane@contoso.com/memberOf
 * @returns the rows or the object
 * @throws GraphError with the text of Graph when there is no such thing
 */
export function graphResource(
	directory: Directory,
	tenant: SimTenant,
	path: string,
): GraphResource {
	const [root = '', key, relation] = path.replace(/^\/+|\/+$/g, '').split('/');
	switch (root.toLowerCase()) {
		case 'users':
			if (key === undefined) return { list: tenant.users.map(graphUser) };
			return userResource(directory, tenant, userAt(directory, tenant, key), relation);
		case 'groups':
			return key === undefined
				? { list: groupsOf(tenant).map(graphGroup) }
				: { single: graphGroup(groupAt(tenant, key)) };
		case 'directoryobjects':
			return { single: directoryObject(tenant, key ?? '') };
		case 'devices':
			return deviceResource(tenant, key);
		case 'subscribedskus':
			return { list: subscribedSkus(tenant) };
		case 'directory':
			return deletedResource(tenant, key, relation);
		case 'domains':
			return { list: [{ id: tenant.defaultDomainName, isDefault: true, isVerified: true }] };
		case 'organization':
			return { list: [{ id: tenant.customerId, displayName: tenant.displayName }] };
		case 'identity':
			return policyResource(tenant, path.split('/')[3]);
		case 'devicemanagement':
		case 'deviceappmanagement':
			return intuneResource(tenant, path.split('/').slice(1));
		default:
			throw new GraphError(`Resource not found for the segment '${root}'.`);
	}
}

/** The Conditional Access policies of a tenant, or one of them. */
function policyResource(tenant: SimTenant, id: string | undefined): GraphResource {
	const { policies } = securityOf(tenant);
	if (id === undefined) return { list: policies.map(graphPolicy) };
	const policy = policies.find((candidate) => candidate.id === id);
	if (policy) return { single: graphPolicy(policy) };
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/**
 * Finds a user the way an address with an unescaped name does: a # ends the address.
 *
 * @throws GraphError when there is no such user
 */
export function userAt(directory: Directory, tenant: SimTenant, key: string): SimUser {
	const reached = decodeURIComponent(key.split('#')[0] ?? '');
	const user = directory.user(tenant, reached);
	if (user) return user;
	throw new GraphError(
		`Resource '${reached}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

function userResource(
	directory: Directory,
	tenant: SimTenant,
	user: SimUser,
	relation: string | undefined,
): GraphResource {
	switch (relation?.toLowerCase()) {
		case undefined:
			return { single: graphUser(user) };
		case 'memberof':
			return { list: [...user.groups.map(graphGroup), ...(user.roles ?? []).map(directoryRole)] };
		case 'owneddevices':
		case 'registereddevices':
			return { list: user.devices.map(graphDevice) };
		case 'authentication':
			return { list: authenticationMethods(user) };
		case 'drive':
			return { single: driveOf(user) };
		case 'licensedetails':
			return {
				list: user.assignedLicenses.map(({ skuId }) => ({
					id: skuId,
					skuId,
					skuPartNumber: licenseName(skuId),
				})),
			};
		case 'manager':
			return { single: graphUser(userAt(directory, tenant, user.manager ?? 'manager')) };
		default:
			throw new GraphError(`Resource not found for the segment '${relation ?? ''}'.`);
	}
}

function driveOf({ oneDrive }: SimUser): JsonRecord {
	if (!oneDrive) throw new GraphError("User's mysite not found.");
	return { id: 'b!1', driveType: 'business', webUrl: `${oneDrive.url}/Documents` };
}

/** A user, a group or a contact by its id, with its type. */
function directoryObject(tenant: SimTenant, id: string): JsonRecord {
	const user = tenant.users.find((candidate) => candidate.id === id);
	if (user) return { '@odata.type': '#microsoft.graph.user', ...graphUser(user) };
	const group = groupsOf(tenant).find((candidate) => candidate.id === id);
	if (group) return graphGroup(group);
	const contact = tenant.contacts?.find((candidate) => candidate.id === id);
	if (contact) return { '@odata.type': '#microsoft.graph.orgContact', ...contact };
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** The devices of Entra ID, or one of them by its object id. */
function deviceResource(tenant: SimTenant, id: string | undefined): GraphResource {
	const list = tenant.users.flatMap(({ devices }) => devices.map(graphDevice));
	if (id === undefined) return { list };
	const single = list.find((device) => device.id === id);
	if (single) return { single };
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

function graphDevice(device: SimDevice): JsonRecord {
	return {
		'@odata.type': '#microsoft.graph.device',
		id: device.id,
		displayName: device.displayName,
		operatingSystem: device.operatingSystem,
		accountEnabled: device.accountEnabled ?? true,
		createdDateTime: '2024-05-06T07:08:09Z',
		approximateLastSignInDateTime: '2026-08-04T06:30:00Z',
	};
}

function subscribedSkus(tenant: SimTenant): JsonRecord[] {
	return Object.entries(SKU_PART_NUMBERS).map(([skuId, skuPartNumber]) => ({
		skuId,
		skuPartNumber,
		consumedUnits: tenant.users.filter((user) =>
			user.assignedLicenses.some((license) => license.skuId === skuId),
		).length,
		prepaidUnits: { enabled: 25, suspended: 0, warning: 0 },
	}));
}

/** directory/deletedItems/{id}, or the list directory/deletedItems/microsoft.graph.user. */
function deletedResource(
	tenant: SimTenant,
	collection: string | undefined,
	key: string | undefined,
): GraphResource {
	if (collection?.toLowerCase() !== 'deleteditems' || key === undefined) {
		throw new GraphError(`Resource not found for the segment '${collection ?? ''}'.`);
	}
	const deleted = tenant.deletedUsers.map(deletedUser);
	if (key.toLowerCase() === 'microsoft.graph.user') return { list: deleted };
	const single = deleted.find(({ id }) => id === key.toLowerCase());
	if (single) return { single };
	throw new GraphError(
		`Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** A deleted user as Graph shows it: with the id in front of the user principal name. */
export function deletedUser(user: SimUser): JsonRecord {
	return {
		'@odata.type': '#microsoft.graph.user',
		...graphUser(user),
		userPrincipalName: `${user.id.replaceAll('-', '')}${user.userPrincipalName}`,
		deletedDateTime: user.deletedDateTime ?? '2026-08-01T09:00:00Z',
	};
}

/** The password, and the methods by their names. */
function authenticationMethods(user: SimUser): JsonRecord[] {
	return ['passwordMethod', ...user.mfaMethods].map((method, index) => ({
		'@odata.type': `#microsoft.graph.${method.replace(/Method$/, 'AuthenticationMethod')}`,
		id: methodId(index),
	}));
}

/** The id of the nth method of a user; 0 is the password. */
export function methodId(index: number): string {
	return `28c10230-6103-485e-b985-44400000000${index}`;
}

function directoryRole(roleTemplateId: string): JsonRecord {
	return {
		'@odata.type': '#microsoft.graph.directoryRole',
		id: `role-${roleTemplateId}`,
		displayName: 'Global Reader',
		roleTemplateId,
	};
}

/**
 * @returns the group of an id
 * @throws GraphError when there is none
 */
export function groupAt(tenant: SimTenant, id: string): SimGroup {
	const group = groupsOf(tenant).find((one) => one.id === id.toLowerCase());
	if (group) return group;
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** The groups of a tenant: those that users are in, and the others. */
export function groupsOf(tenant: SimTenant): SimGroup[] {
	const groups = [...tenant.users.flatMap((user) => user.groups), ...(tenant.groups ?? [])];
	return [...new Map(groups.map((group) => [group.id, group])).values()];
}

/** A group as Graph shows it. */
export function graphGroup(group: SimGroup): JsonRecord {
	return {
		'@odata.type': '#microsoft.graph.group',
		id: group.id,
		displayName: group.displayName,
		...(group.mail && { mail: group.mail }),
		mailEnabled: group.kind !== 'security',
		securityEnabled: group.kind === 'security' || group.kind === 'mailEnabledSecurity',
		groupTypes: [
			...(group.kind === 'microsoft365' ? ['Unified'] : []),
			...(group.dynamic ? ['DynamicMembership'] : []),
		],
		onPremisesSyncEnabled: group.onPremisesSyncEnabled ?? null,
		assignedLicenses: (group.assignedLicenses ?? []).map((skuId) => ({ skuId })),
		...group.properties,
	};
}

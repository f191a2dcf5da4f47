import type { SimTenant } from './directory/types';
import type { Directory } from './directory/directory';

/** A custom role of an API client. */
export interface CustomRole {
	name: string;
	/** Rights such as CIPP.Scheduler.Read; ReadWrite implies Read. */
	permissions: string[];
	/** Endpoints the role forbids, in exact case. */
	blockedEndpoints?: string[];
	/** Customer ids or default domains the role is limited to; all tenants when left out. */
	allowedTenants?: string[];
}

/** What the API client may do. May be changed while the simulator runs. */
export interface AccessRules {
	/** The base role; null for a client that has only custom roles. */
	baseRole: 'readonly' | 'editor' | 'admin' | 'superadmin' | null;
	/** The custom role, if it has one. */
	customRole: CustomRole | null;
	/** Rights the base role lacks although it should have them, to try out missing rights. */
	missingRights: string[];
	/** Whether the caller's address is outside the ranges the client may call from. */
	wrongIpAddress: boolean;
}

/** @returns what an editor may do, from anywhere; an object of its own for each simulator */
export function editor(): AccessRules {
	return { baseRole: 'editor', customRole: null, missingRights: [], wrongIpAddress: false };
}

const ONLY_FOR_ADMINS = /^CIPP\.(SuperAdmin|Admin|AppSettings)\./;

/** What is asked for by a request. */
export interface AccessQuestion {
	endpoint: string;
	/** The right the endpoint needs, or Public. */
	right: string;
	/** Whether the endpoint is open to any tenant scope and filters what it answers. */
	anyTenant: boolean;
	/** The tenant the request names; the partner's own is tested when it names none. */
	tenant: string | undefined;
}

/**
 * Tests the rights of the API client as Test-CIPPAccess does.
 *
 * @param rules what the client may do
 * @param question what the request wants
 * @param directory for the tenants a role is limited to
 * @returns the text of the 403, or undefined when access is granted
 */
export function denialOf(
	rules: AccessRules,
	question: AccessQuestion,
	directory: Directory,
): string | undefined {
	const { right } = question;
	if (right === 'Public') return undefined;
	const denied = 'Access to this CIPP API endpoint is not allowed, ';
	if (rules.wrongIpAddress) {
		return `${denied}the API Client does not have the required permission`;
	}
	const { baseRole, customRole } = rules;
	if (baseRole && (!baseRoleHas(baseRole, right) || rules.missingRights.includes(right))) {
		return `${denied}the '${baseRole}' base role does not have the required permission: ${right}`;
	}
	if (!customRole) {
		return baseRole ? undefined : `${denied}the user does not have the required permission`;
	}
	if (baseRole === 'admin' || baseRole === 'superadmin') return undefined;
	if (customRole.blockedEndpoints?.includes(question.endpoint)) {
		return `${denied}the custom role '${customRole.name}' has blocked this endpoint: ${question.endpoint}`;
	}
	if (!customRoleHas(customRole, right)) {
		return `${denied}you do not have the required permission: ${right}`;
	}
	if (!question.anyTenant && !mayReach(rules, question.tenant, directory)) {
		return 'Access to this tenant is not allowed';
	}
	return undefined;
}

/**
 * Whether the client may see a tenant's rows.
 *
 * @param rules what the client may do
 * @param tenant the tenant
 */
export function maySee(rules: AccessRules, tenant: SimTenant): boolean {
	const allowed = rules.customRole?.allowedTenants;
	return (
		!allowed ||
		allowed.includes(tenant.customerId) ||
		allowed.includes(tenant.defaultDomainName) ||
		rules.baseRole === 'admin' ||
		rules.baseRole === 'superadmin'
	);
}

function mayReach(rules: AccessRules, name: string | undefined, directory: Directory): boolean {
	if (!rules.customRole?.allowedTenants) return true;
	const tenant = name === undefined ? directory.partner : directory.tenant(name);
	// A tenant CIPP does not know is not refused here; the task fails later.
	return tenant ? maySee(rules, tenant) : name !== 'AllTenants';
}

function baseRoleHas(role: NonNullable<AccessRules['baseRole']>, right: string): boolean {
	if (role === 'superadmin') return true;
	if (role === 'admin') return !right.startsWith('CIPP.SuperAdmin.');
	if (ONLY_FOR_ADMINS.test(right)) return false;
	if (role === 'readonly') return right.endsWith('.Read');
	return right !== 'Tenant.Standards.ReadWrite';
}

function customRoleHas(role: CustomRole, right: string): boolean {
	return (
		role.permissions.includes(right) ||
		(right.endsWith('.Read') && role.permissions.includes(`${right}Write`))
	);
}

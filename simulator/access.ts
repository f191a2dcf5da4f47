import type { Directory } from './directory/directory';
import { storedTenants } from './tenantScope';

/** A custom role of an API client. */
export interface CustomRole {
	name: string;
	/** Rights such as CIPP.Scheduler.Read; ReadWrite implies Read. */
	permissions: string[];
	/** Endpoints the role forbids, in any case. */
	blockedEndpoints?: string[];
	/** Customer ids or default domains the role is limited to; all tenants when left out. */
	allowedTenants?: string[];
	/** Customer ids or default domains the role must not touch. */
	blockedTenants?: string[];
	/**
	 * The tenants stand in the role as they are given here. CIPP's page stores customer ids, and for
	 * a domain CIPP's check does not find the tenant.
	 */
	storedByDomain?: boolean;
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

const ONLY_FOR_ADMINS = /^CIPP\.(SuperAdmin|Admin)\./;

/** Rights that readers have and editors lack. */
const NOT_FOR_EDITORS = /^CIPP\.AppSettings\.|^Tenant\.Standards\.ReadWrite$/;

/** What is asked for by a request. */
export interface AccessQuestion {
	/** The endpoint as it was called. */
	endpoint: string;
	/** The right the endpoint needs, or Public. */
	right: string;
	/** Whether the endpoint is open to any tenant scope and filters what it answers. */
	anyTenant: boolean;
	/** The tenant the request names, maybe empty; the partner's own when it names none. */
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
	if (!customRoleHas(customRole, right)) {
		return `${denied}you do not have the required permission: ${right}`;
	}
	const called = question.endpoint.toLowerCase();
	if (customRole.blockedEndpoints?.some((name) => name.toLowerCase() === called)) {
		return `${denied}the custom role '${customRole.name}' has blocked this endpoint: ${question.endpoint}`;
	}
	if (!question.anyTenant && !mayReach(rules, question, directory)) {
		return 'Access to this tenant is not allowed';
	}
	return undefined;
}

/**
 * Whether CIPP's check lets a call for a tenant through. It knows tenants by default domain and by
 * customer id; any other name, an initial domain too, is not recognised and not refused.
 */
function mayReach(rules: AccessRules, question: AccessQuestion, directory: Directory): boolean {
	const stored = storedTenants(rules, directory);
	if (!stored) return true;
	const { allowed, blocked } = stored;
	if (blocked.length === 0 && allowed.includes('AllTenants')) return true;
	const name = (question.tenant ?? directory.partner.customerId).toLowerCase();
	if (name === 'alltenants') return question.right.endsWith('Read');
	const tenant = directory
		.managed()
		.find(({ customerId, defaultDomainName }) =>
			[customerId, defaultDomainName].some((known) => known.toLowerCase() === name),
		);
	if (!tenant) return true;
	const isAllowed = allowed.includes('AllTenants') || allowed.includes(tenant.customerId);
	return isAllowed && !blocked.includes(tenant.customerId);
}

function baseRoleHas(role: NonNullable<AccessRules['baseRole']>, right: string): boolean {
	if (role === 'superadmin') return true;
	if (role === 'admin') return !right.startsWith('CIPP.SuperAdmin.');
	if (ONLY_FOR_ADMINS.test(right)) return false;
	if (role === 'readonly') return right.endsWith('.Read');
	return !NOT_FOR_EDITORS.test(right);
}

function customRoleHas(role: CustomRole, right: string): boolean {
	return (
		role.permissions.includes(right) ||
		(right.endsWith('.Read') && role.permissions.includes(`${right}Write`))
	);
}

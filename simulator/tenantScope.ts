import type { AccessRules } from './access';
import type { Directory } from './directory/directory';
import type { SimTenant } from './directory/types';

/** Which tenants a custom role lets its client see, as CIPP works it out for lists. */
export interface TenantScope {
	/** Customer ids, in small letters. */
	ids: ReadonlySet<string>;
	/** What the tenant of a task may be called, in small letters: id, default domain, or as stored. */
	taskTenants: ReadonlySet<string>;
}

/** The tenants of a custom role as its row holds them. */
export interface StoredTenants {
	/** Customer ids, or AllTenants. */
	allowed: string[];
	blocked: string[];
}

/**
 * The tenants of the client's role as they are stored: CIPP's page stores customer ids.
 *
 * @param rules what the client may do
 * @param directory the tenants
 * @returns the two lists, or undefined for a client without a custom role
 */
export function storedTenants(
	{ customRole }: AccessRules,
	directory: Directory,
): StoredTenants | undefined {
	if (!customRole) return undefined;
	const stored = (names: string[]) =>
		customRole.storedByDomain
			? names
			: names.map((name) => directory.tenant(name)?.customerId ?? name);
	return {
		allowed: stored(customRole.allowedTenants ?? ['AllTenants']),
		blocked: stored(customRole.blockedTenants ?? []),
	};
}

/**
 * What lists and look-ups of tenants leave over (Get-CippAccessScopeRule). A role without any tenant
 * is not limited here, although each call for a tenant is refused.
 *
 * @param rules what the client may do
 * @param directory the tenants
 * @returns the scope, or undefined for a client that may see everything
 */
export function tenantScope(rules: AccessRules, directory: Directory): TenantScope | undefined {
	const stored = storedTenants(rules, directory);
	if (!stored || rules.baseRole === 'admin' || rules.baseRole === 'superadmin') return undefined;
	const { allowed, blocked } = stored;
	const isAll = allowed.includes('AllTenants');
	if ((isAll || allowed.length === 0) && blocked.length === 0) return undefined;
	const managed = directory.managed();
	const names = isAll ? managed.map(({ customerId }) => customerId) : allowed;
	const left = names.filter((name) => !blocked.includes(name)).map((name) => name.toLowerCase());
	const ids = new Set(left);
	const domains = managed
		.filter(({ customerId }) => ids.has(customerId.toLowerCase()))
		.map(({ defaultDomainName }) => defaultDomainName.toLowerCase());
	return { ids, taskTenants: new Set([...left, ...domains]) };
}

/**
 * Whether the client may see a tenant's rows.
 *
 * @param rules what the client may do
 * @param tenant the tenant
 * @param directory the tenants
 */
export function maySee(rules: AccessRules, tenant: SimTenant, directory: Directory): boolean {
	const scope = tenantScope(rules, directory);
	return scope === undefined || scope.ids.has(tenant.customerId.toLowerCase());
}

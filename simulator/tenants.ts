import { nowhere } from './directory/nowhere';
import type { SimTenant } from './directory/types';
import type { SimulatorState } from './state';
import { tenantScope } from './tenantScope';

/** Rank of the first version that finds a tenant by its initial domain. */
const FINDS_INITIAL_DOMAINS = 8_02_00;

/** Rank of the first version whose single Exchange calls work under an initial domain. */
const EXCHANGE_BY_INITIAL_DOMAIN = 10_03_00;

/** Rank of the first version that does not take an empty scope of a role for none. */
const KEEPS_EMPTY_SCOPES = 10_09_00;

/**
 * The tenant that a call of the API works in: found as Get-Tenants finds it, among those the caller
 * may see. One that is not found is not refused: the call goes nowhere.
 *
 * @param state the simulator
 * @param name as it was sent; empty or undefined for the partner's own
 * @returns the tenant, or one that nobody keeps
 */
export function calledTenant(state: SimulatorState, name: string | undefined): SimTenant {
	const tenant = managedTenant(state, name);
	const scope = tenantScope(state.access, state.directory);
	const isLimited = scope && (scope.ids.size > 0 || state.profile.rank >= KEEPS_EMPTY_SCOPES);
	return isLimited && !scope.ids.has(tenant.customerId.toLowerCase())
		? nowhere(name ?? '')
		: tenant;
}

/**
 * The tenant that a scheduled task works in, which knows no limits of a caller.
 *
 * @param state the simulator
 * @param name as the task holds it
 * @returns the tenant, or one that nobody keeps
 */
export function managedTenant(state: SimulatorState, name: string | undefined): SimTenant {
	const found = state.directory.managedTenant(name ?? '');
	const tooOld = state.profile.rank < FINDS_INITIAL_DOMAINS;
	if (!found || (tooOld && isInitialDomain(found, name))) return nowhere(name ?? '');
	return found;
}

/**
 * Whether Exchange calls reach a tenant that was named so.
 *
 * @param state the simulator
 * @param tenant the tenant
 * @param name as it was sent
 */
export function exchangeReaches(
	state: SimulatorState,
	tenant: SimTenant,
	name: string | undefined,
): boolean {
	if (tenant.nowhere) return false;
	return state.profile.rank >= EXCHANGE_BY_INITIAL_DOMAIN || !isInitialDomain(tenant, name);
}

/**
 * Whether whole batches of Exchange calls reach a tenant that was named so. Their address holds the
 * tenant's GUID, which is looked up by default domain or customer id only.
 *
 * @param tenant the tenant
 * @param name as it was sent
 */
export function batchesReach(tenant: SimTenant, name: string | undefined): boolean {
	return !tenant.nowhere && !isInitialDomain(tenant, name);
}

function isInitialDomain(tenant: SimTenant, name: string | undefined): boolean {
	return name === tenant.initialDomainName && name !== tenant.defaultDomainName;
}

/**
 * The tenant that Microsoft gives a token for. A few functions ask for one by themselves, without a
 * look at CIPP's own list.
 *
 * @param state the simulator
 * @param name any verified domain or the customer id, in any case
 * @returns the tenant, or undefined
 */
export function tenantAtMicrosoft(state: SimulatorState, name: string): SimTenant | undefined {
	return state.directory.tenant(name);
}

/** What Microsoft says of a tenant that it does not know. */
export function unknownToMicrosoft(name: string): string {
	return `AADSTS90002: Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`;
}

/**
 * The tenant under one of its names in any case, which is how the reports of inactive accounts find
 * it.
 *
 * @param state the simulator
 * @param name default domain, initial domain or customer id
 * @returns the tenant, or undefined
 */
export function tenantInAnyCase(state: SimulatorState, name: string): SimTenant | undefined {
	const wanted = name.toLowerCase();
	const scope = tenantScope(state.access, state.directory);
	return state.directory
		.managed()
		.filter(({ customerId }) => !scope || scope.ids.has(customerId.toLowerCase()))
		.find(({ customerId, defaultDomainName, initialDomainName }) =>
			[customerId, defaultDomainName, initialDomainName].some(
				(known) => known.toLowerCase() === wanted,
			),
		);
}

/** What Graph requests are refused with inside CIPP. */
export function requestDenied(name: string | undefined): string {
	return `Graph request denied for '${name ?? ''}': the tenant is not in CIPP's tenant list.`;
}

/**
 * Why CIPP has no cached report of a tenant.
 *
 * @param tenant where
 * @param name the tenant as it was sent
 * @param what of which data, for example mailbox
 * @param sync what would bring them, for example mailbox permissions
 * @returns the error, or undefined when there is a report
 */
export function reportError(
	tenant: SimTenant,
	name: string | undefined,
	what: string,
	sync: string,
): string | undefined {
	if (tenant.nowhere) return notInReports(name);
	return tenant.lacks.includes('reports')
		? `No ${what} data found in reporting database. Sync the ${sync} first.`
		: undefined;
}

/** What the cached reports say of a tenant that is not found. */
export function notInReports(name: string | undefined): string {
	return `Tenant '${name ?? ''}' not found`;
}

import type { EndpointUse, Entry, OperationContext, Refusals } from '../engine/operation';
import { asSentences } from '../transport/answers';
import { CippFailure } from '../transport/failure';
import { isReadMissing } from '../transport/wrapFailure';
import { nearTenants } from './nearNames';
import type { Tenant } from '../transport/tenantDirectory';

/** What the look-up sends, for the list of endpoints of an operation. */
export const TENANT_LOOK_UP: EndpointUse = {
	endpoint: 'ListTenants',
	method: 'GET',
	right: 'CIPP.Core.Read',
};

/** What the look-up of the tenants of a run came to. */
export interface TenantCheck {
	/** Tenants by index of the item; none for an item whose tenant could not be checked. */
	tenants: Map<number, Tenant>;
	/** Items whose tenant CIPP does not list, with what is wrong. */
	refusals: Refusals;
	/** True when the list could not be read and the user chose to go on without it. */
	isUnchecked: boolean;
}

/** Said when an item goes out under a tenant that was not looked up. */
export const UNCHECKED_WARNING =
	'The tenant was not checked, because CIPP did not give its list of tenants. For a tenant that CIPP does not find it may report success without doing anything.';

/**
 * Looks up the tenants of all items in CIPP's list before anything is sent. For a tenant that CIPP
 * does not find, in exactly its letters, most of its functions report success and do nothing: its
 * requests to Microsoft only write an error that stops nothing (`New-GraphGetRequest`,
 * `New-ExoRequest`). An empty one means the partner's own tenant.
 *
 * @param entries items that name a tenant
 * @returns the tenants, and a problem for each item whose tenant is not there
 * @throws CippFailure when the list cannot be read, unless the user chose to go on without it
 */
export async function checkTenants(
	entries: Array<Entry<{ tenant: string }>>,
	{ tenants, withoutTenantCheck }: OperationContext,
): Promise<TenantCheck> {
	const check: TenantCheck = { tenants: new Map(), refusals: new Map(), isUnchecked: false };
	if (entries.length === 0) return check;
	try {
		const all = await tenants.all();
		for (const { index, params } of entries) {
			const tenant = tenants.known(params.tenant);
			if (tenant) check.tenants.set(index, tenant);
			else check.refusals.set(index, [tenantNotFound(params.tenant, all)]);
		}
	} catch (error) {
		if (!withoutTenantCheck) throw notChecked(error as Error);
		check.isUnchecked = true;
	}
	return check;
}

/**
 * @param entered the tenant as it was entered
 * @param tenants the tenants that CIPP lists
 * @returns what is wrong with a tenant that is not among them, and what to do
 */
export function tenantNotFound(entered: string, tenants: Tenant[]): string {
	const named = `“Tenant” is “${entered.slice(0, 80)}”, which CIPP does not list for this API client.`;
	if (tenants.length === 0) {
		return `${named} It lists no tenant at all: check in CIPP (CIPP > Custom Roles) which tenants the role of the API client allows.`;
	}
	const near = nearTenants(entered, tenants);
	const question = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
	return `${named}${question} Choose the tenant from the list, or enter its default domain, its initial domain or its customer ID. Tenants that are excluded in CIPP, or that the role of the API client does not allow, count as not found.`;
}

/** The failure of the look-up, which is that of all items: nothing was sent for them. */
function notChecked(error: Error): Error {
	if (!(error instanceof CippFailure) || error.httpCode !== '403') return error;
	return new CippFailure(`The tenant could not be checked: ${error.message}`, {
		...error,
		description:
			`${asSentences([error.description ?? ''])} Nothing was sent. ${choiceFor(error)}`.trim(),
	});
}

/** Whoever is kept out altogether would only be refused later, so the option is no way for them. */
function choiceFor(error: CippFailure): string {
	return isReadMissing(error)
		? 'To go on without the list of tenants, turn on Send Without Tenant Check under Request Options.'
		: '';
}

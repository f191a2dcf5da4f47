import type { ItemReader } from '../../engine/itemReader';
import { tenantProblem } from '../../identity/tenant';

/** Parameters of everything that happens in one tenant. */
export interface TenantParams {
	/** Default domain or customer ID. */
	tenant: string;
}

/**
 * Reads the tenant to act on. CIPP takes a missing one for the partner's own tenant, so it must be
 * there.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readTenant(item: ItemReader): TenantParams {
	const tenant = item.requiredText('tenantDomain', 'Tenant');
	const problem = tenant && tenantProblem(tenant, 'Tenant');
	if (problem) item.note(problem);
	return { tenant };
}

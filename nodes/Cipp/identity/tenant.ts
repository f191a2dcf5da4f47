import { isGuid } from './userAddress';

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/**
 * Checks the text that names the tenant to act on.
 *
 * @param tenant default domain or customer id, as entered
 * @param displayName name of the field in messages
 * @returns a sentence that says what is wrong and what to do, or undefined when it is usable
 */
export function tenantProblem(tenant: string, displayName: string): string | undefined {
	if (/^all\s*tenants$/i.test(tenant)) {
		// CIPP does not reject it for offboarding and fans the job out over every tenant.
		return `“${displayName}” is AllTenants, which would run in every tenant. Choose one tenant.`;
	}
	if (isGuid(tenant) || DOMAIN.test(tenant)) return undefined;
	return `“${displayName}” is “${tenant.slice(0, 80)}”, which is neither a domain nor a customer ID. Enter the default domain of the tenant, e.g. contoso.com.`;
}

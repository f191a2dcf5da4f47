import type { CippEndpoint, EndpointField } from './endpoint';

/** Names of fields that hold one tenant; the first is CIPP's usual one. */
const ONE_TENANT = ['tenantfilter', 'tenantid', 'tenant'];

/** Names of fields that hold tenants, one or several. */
const TENANTS = [...ONE_TENANT, 'tenants', 'selectedtenants', 'excludedtenants', 'assignedtenants'];

/** @returns true for the name of a field that holds tenants, in any letter case */
export function holdsTenants(name: string): boolean {
	return TENANTS.includes(name.toLowerCase());
}

/** @returns true for CIPP's usual name of the field with the tenant, in any letter case */
export function isTenantFilter(name: string): boolean {
	return name.toLowerCase() === ONE_TENANT[0];
}

/** @returns the name, among several, of the field for the one tenant; undefined when none is */
export function tenantNameAmong(names: string[]): string | undefined {
	for (const wanted of ONE_TENANT) {
		const found = names.find((name) => name.toLowerCase() === wanted);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** @returns the field in which an endpoint takes its tenant; undefined when it has none */
export function tenantFieldOf({ fields }: CippEndpoint): EndpointField | undefined {
	const wanted = tenantNameAmong(fields.map(({ name }) => name));
	return fields.find(({ name }) => name === wanted);
}

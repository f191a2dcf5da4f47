import type { SimTenant } from './types';

/** Makes a keeper of what a tenant has beside its users, with what it has at first. */
export function kept<T>(first: (tenant: SimTenant) => T): (tenant: SimTenant) => T {
	const known = new WeakMap<SimTenant, T>();
	return (tenant) => {
		const found = known.get(tenant) ?? first(tenant);
		known.set(tenant, found);
		return found;
	};
}

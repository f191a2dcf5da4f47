import { tenantField } from '../../fields/tenant';
import type { Target } from '../../forms/target';
import type { TenantParams } from './params';
import { readTenant } from './params';

/** One tenant, or all of them because that was chosen by name. */
export interface TenantsParams extends TenantParams {
	/** True for all tenants; `tenant` is empty then. */
	allTenants: boolean;
}

/**
 * One tenant, or all tenants by a switch of its own that is off by default. An empty tenant is
 * never taken for all of them.
 *
 * @param description of the switch: what it does to all tenants, beginning with `Whether to`
 */
export function oneOrAllTenants(description: string): Target<TenantsParams> {
	return {
		fields: [
			{
				displayName: 'All Tenants',
				name: 'allTenants',
				type: 'boolean',
				default: false,
				description,
			},
			{ ...tenantField(), displayOptions: { show: { allTenants: [false] } } },
		],
		lookUps: [],
		read(item) {
			const allTenants = item.switch('allTenants', 'All Tenants');
			return allTenants ? { tenant: '', allTenants } : { ...readTenant(item), allTenants };
		},
		subject: ({ tenant, allTenants }) => (allTenants ? 'All Tenants' : tenant),
		about: ({ tenant, allTenants }) => (allTenants ? {} : { tenantDomain: tenant }),
	};
}

/** The tenant as it goes out, or CIPP's word for all of them. */
export const tenantOrAll = ({ tenant, allTenants }: TenantsParams): string =>
	allTenants ? 'AllTenants' : tenant;

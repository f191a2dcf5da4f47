import type { Directory } from './directory';
import { SKU } from './licenseNames';
import type { SimTenant } from './types';

/** How much to generate. */
export interface Volume {
	/** How many tenants; they are called tenant1.example, tenant2.example and so on. */
	tenants: number;
	/** How many users each tenant gets; user1@…, user2@… and so on. */
	usersPerTenant: number;
}

/**
 * Fills a directory with plain tenants and users, for benchmarks and for lists of many pages.
 *
 * @param directory what to fill
 * @param volume how much
 * @returns the new tenants
 */
export function generate(directory: Directory, volume: Volume): SimTenant[] {
	return Array.from({ length: volume.tenants }, (_, tenantIndex) => {
		const domain = `tenant${tenantIndex + 1}.example`;
		return directory.addTenant({
			defaultDomainName: domain,
			displayName: `Tenant ${tenantIndex + 1}`,
			users: Array.from({ length: volume.usersPerTenant }, (_unused, userIndex) => ({
				userPrincipalName: `user${userIndex + 1}@${domain}`,
				displayName: `User ${userIndex + 1}`,
				assignedLicenses: [{ skuId: SKU.businessPremium, disabledPlans: [] }],
			})),
		});
	});
}

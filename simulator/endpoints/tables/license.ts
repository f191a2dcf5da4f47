import type { SimTenant } from '../../directory/types';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';

const BUSINESS_PREMIUM = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';
const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

/** Invoke-ListLicenses: numbers come as texts in two of the columns. */
function licenseRow(tenant: SimTenant, skuId: string, name: string, total: number): object {
	const used = tenant.users.filter(({ assignedLicenses }) =>
		assignedLicenses.some((license) => license.skuId === skuId),
	);
	return {
		Tenant: tenant.defaultDomainName,
		License: name,
		CountUsed: String(used.length),
		CountAvailable: total - used.length,
		TotalLicenses: String(total),
		skuId,
		skuPartNumber: name,
		availableUnits: total - used.length,
		TermInfo: [],
		AssignedUsers: used.map(({ id, displayName, userPrincipalName }) => ({
			displayName,
			userPrincipalName,
			id,
		})),
		AssignedGroups: null,
		ServicePlans: [],
	};
}

/** Licenses of a tenant. */
export const licenseEndpoints: Endpoint[] = [
	rows('ListLicenses', 'Tenant.Directory.Read', (tenant) => [
		licenseRow(tenant, BUSINESS_PREMIUM, 'Microsoft 365 Business Premium', 15),
		licenseRow(tenant, E3, 'Microsoft 365 E3', 25),
	]),
];

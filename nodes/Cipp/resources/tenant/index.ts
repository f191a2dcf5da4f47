import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { clearTenantCache } from './clearCache.operation';
import { getTenant } from './get.operation';
import { getAllTenants } from './getAll.operation';
import { getAllAlignments } from './getAllAlignments.operation';
import { getAllDomains } from './getAllDomains.operation';
import { getAllDrifts } from './getAllDrifts.operation';
import { getAllTenantGroups } from './getAllGroups.operation';
import { getAllTenantRoles } from './getAllRoles.operation';
import { getEntraConnectStatus } from './getEntraConnectStatus.operation';
import { getServiceHealth } from './getServiceHealth.operation';
import { searchTenants } from './search.operation';
import { setOffboardingDefaults } from './setOffboardingDefaults.operation';
import { updateTenant } from './update.operation';

/** Tenants as such, and reports about whole tenants. */
export const tenantResource: Resource = {
	name: 'Tenant',
	value: 'tenant',
	operations: [
		asOperation(getAllTenants),
		asOperation(getTenant),
		asOperation(updateTenant),
		asOperation(setOffboardingDefaults),
		asOperation(clearTenantCache),
		asOperation(getAllTenantGroups),
		asOperation(getAllTenantRoles),
		asOperation(getEntraConnectStatus),
		asOperation(getAllAlignments),
		asOperation(getAllDrifts),
		asOperation(getAllDomains),
		asOperation(getServiceHealth),
		asOperation(searchTenants),
	],
};

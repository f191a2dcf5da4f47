import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllForAccount } from './getAllForAccount.operation';
import { getAllForTenant } from './getAllForTenant.operation';
import { searchBreaches } from './search.operation';

/** Breaches of other services that hold addresses of a tenant. */
export const breach: Resource = {
	name: 'Breach',
	value: 'breach',
	operations: [
		asOperation(getAllForAccount),
		asOperation(getAllForTenant),
		asOperation(searchBreaches),
	],
};

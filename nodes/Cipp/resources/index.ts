import type { Resource } from '../engine/operation';
import { tenantChecked } from '../operations/tenantChecked';
import { license } from './license';
import { offboarding } from './offboarding';
import { scheduledItem } from './scheduledItem';
import { user } from './user';

/**
 * Everything that the node can work on, in the order of the node panel: users first. With the look-up of
 * the tenant in front of each operation.
 */
export const resources: Resource[] = [user, offboarding, license, scheduledItem].map(
	(resource) => ({
		...resource,
		operations: resource.operations.map(tenantChecked),
	}),
);

import type { Resource } from '../engine/operation';
import { tenantChecked } from '../operations/tenantChecked';
import { calendar } from './calendar';
import { group } from './group';
import { guest } from './guest';
import { jitAdmin } from './jitAdmin';
import { license } from './license';
import { offboarding } from './offboarding';
import { scheduledItem } from './scheduledItem';
import { user } from './user';

/** Everything that the node can work on, with the look-up of the tenant in front of each operation. */
export const resources: Resource[] = [
	calendar,
	group,
	guest,
	jitAdmin,
	license,
	offboarding,
	scheduledItem,
	user,
].map((resource) => ({
	...resource,
	operations: resource.operations.map(tenantChecked),
}));

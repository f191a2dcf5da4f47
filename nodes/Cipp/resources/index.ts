import type { Resource } from '../engine/operation';
import { tenantChecked } from '../operations/tenantChecked';
import { alert } from './alert';
import { conditionalAccess } from './conditionalAccess';
import { email } from './email';
import { license } from './license';
import { mailbox } from './mailbox';
import { offboarding } from './offboarding';
import { scheduledItem } from './scheduledItem';
import { standard } from './standard';
import { tenantResource } from './tenant';
import { user } from './user';

const ALL: Resource[] = [
	alert,
	conditionalAccess,
	email,
	license,
	mailbox,
	offboarding,
	scheduledItem,
	standard,
	tenantResource,
	user,
];

/** Everything that the node can work on, with the look-up of the tenant in front of each operation. */
export const resources: Resource[] = ALL.map((resource) => ({
	...resource,
	operations: resource.operations.map(tenantChecked),
}));

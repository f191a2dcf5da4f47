import type { Resource } from '../engine/operation';
import { tenantChecked } from '../operations/tenantChecked';
import { alert } from './alert';
import { apiRequest } from './apiRequest';
import { calendar } from './calendar';
import { cipp } from './cipp';
import { conditionalAccess } from './conditionalAccess';
import { email } from './email';
import { graphRequest } from './graphRequest';
import { group } from './group';
import { guest } from './guest';
import { jitAdmin } from './jitAdmin';
import { license } from './license';
import { mailbox } from './mailbox';
import { offboarding } from './offboarding';
import { scheduledItem } from './scheduledItem';
import { standard } from './standard';
import { tenantResource } from './tenant';
import { user } from './user';

/** What the node can work on: the users first, since they are what it is for. */
const RESOURCES: Resource[] = [
	user,
	offboarding,
	scheduledItem,
	alert,
	apiRequest,
	calendar,
	cipp,
	conditionalAccess,
	email,
	graphRequest,
	group,
	guest,
	jitAdmin,
	license,
	mailbox,
	standard,
	tenantResource,
];

/** The resources of the node, with the look-up of the tenant in front of each operation. */
export const resources: Resource[] = RESOURCES.map((resource) => ({
	...resource,
	operations: resource.operations.map(tenantChecked),
}));

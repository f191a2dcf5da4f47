import type { Resource } from '../engine/operation';
import { tenantChecked } from '../operations/tenantChecked';
import { alert } from './alert';
import { app } from './app';
import { autopilotDevice } from './autopilotDevice';
import { calendar } from './calendar';
import { cipp } from './cipp';
import { conditionalAccess } from './conditionalAccess';
import { device } from './device';
import { email } from './email';
import { group } from './group';
import { guest } from './guest';
import { intunePolicy } from './intunePolicy';
import { intuneScript } from './intuneScript';
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
	app,
	autopilotDevice,
	calendar,
	cipp,
	conditionalAccess,
	device,
	email,
	group,
	guest,
	intunePolicy,
	intuneScript,
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

import type { Resource } from '../engine/operation';
import { tenantChecked } from '../nouns/tenant/checked';
import { alert } from './alert';
import { apiClient } from './apiClient';
import { apiRequest } from './apiRequest';
import { app } from './app';
import { autopilotDevice } from './autopilotDevice';
import { backup } from './backup';
import { breach } from './breach';
import { calendar } from './calendar';
import { cipp } from './cipp';
import { conditionalAccess } from './conditionalAccess';
import { defender } from './defender';
import { device } from './device';
import { email } from './email';
import { extension } from './extension';
import { graphRequest } from './graphRequest';
import { group } from './group';
import { guest } from './guest';
import { intunePolicy } from './intunePolicy';
import { intuneScript } from './intuneScript';
import { jitAdmin } from './jitAdmin';
import { license } from './license';
import { mailbox } from './mailbox';
import { oauthApp } from './oauthApp';
import { offboarding } from './offboarding';
import { repository } from './repository';
import { scheduledItem } from './scheduledItem';
import { securityAlert } from './securityAlert';
import { securityIncident } from './securityIncident';
import { site } from './site';
import { standard } from './standard';
import { team } from './team';
import { teamsPhone } from './teamsPhone';
import { tenantResource } from './tenant';
import { user } from './user';

/** What the node can work on: the users first, since they are what it is for. */
const RESOURCES: Resource[] = [
	user,
	offboarding,
	scheduledItem,
	alert,
	apiClient,
	apiRequest,
	app,
	autopilotDevice,
	backup,
	breach,
	calendar,
	cipp,
	conditionalAccess,
	defender,
	device,
	email,
	extension,
	graphRequest,
	group,
	guest,
	intunePolicy,
	intuneScript,
	jitAdmin,
	license,
	mailbox,
	oauthApp,
	repository,
	securityAlert,
	securityIncident,
	site,
	standard,
	team,
	teamsPhone,
	tenantResource,
];

/** The resources of the node, with the look-up of the tenant in front of each operation. */
export const resources: Resource[] = RESOURCES.map((resource) => ({
	...resource,
	operations: resource.operations.map(tenantChecked),
}));

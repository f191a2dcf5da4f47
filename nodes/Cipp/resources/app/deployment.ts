import type { EndpointUse } from '../../engine/operation';
import type { Target } from '../../forms/target';
import { QUEUE_READ } from '../../nouns/app/queue';
import { GROUP_LOOK_UP } from '../../nouns/group/lookUp';
import type { GroupNames } from '../../nouns/intune/groupNames';
import { joinedNames } from '../../nouns/intune/groupNames';
import { INTUNE_READ } from '../../nouns/intune/assignmentFilter';
import type { AssignmentTargets } from '../../nouns/intune/targets';
import type { KnownTenantParams } from '../../nouns/tenant/known';
import { knownTenant } from '../../nouns/tenant/known';

/** A tenant that gets an app, and the groups in it. */
type Receiver = KnownTenantParams & GroupNames;

/** What is put into Intune of a tenant. */
export type DeploymentParams = Receiver & AssignmentTargets & { appName: string };

/** A tenant that gets an app. */
export const receiver: Target<Receiver> = knownTenant;

/** What is read before and after. */
export const DEPLOYMENT_READS: EndpointUse[] = [INTUNE_READ, GROUP_LOOK_UP, QUEUE_READ];

/** CIPP's words for whom an app is assigned to; any other text is a name of groups there. */
const ASSIGN_TO: Record<string, string> = {
	devices: 'AllDevices',
	devicesAndUsers: 'AllDevicesAndUsers',
	groups: 'customGroup',
	nobody: 'On',
	users: 'AllUsers',
};

/** Where an app goes, and to whom. Tenants as bare texts are passed over without a word. */
export const DEPLOYMENT_SENDS = {
	'selectedTenants[].defaultDomainName': ({ tenant }: KnownTenantParams) => [tenant],
	'selectedTenants[].customerId': ({ customerId }: KnownTenantParams) => [customerId],
	AssignTo: ({ assignTo }: AssignmentTargets) => ASSIGN_TO[assignTo],
	CustomGroup: ({ groupNames }: Receiver) => joinedNames(groupNames),
};

/** Groups that are left out. */
export const EXCLUSION_SENDS = {
	excludeGroup: ({ excludedNames }: Receiver) => joinedNames(excludedNames),
};

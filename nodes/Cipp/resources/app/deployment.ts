import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { readApps } from '../../nouns/app/app';
import { QUEUE_READ, readQueue } from '../../nouns/app/queue';
import { GROUP_LOOK_UP } from '../../nouns/group/lookUp';
import { uniqueNames } from '../../nouns/group/names';
import { INTUNE_READ } from '../../nouns/intune/graphRows';
import type { AssignmentTargets } from '../../nouns/intune/targets';
import type { KnownTenantParams } from '../../nouns/tenant/known';
import { knownTenant } from '../../nouns/tenant/known';
import { messageOf } from '../../operations/changeOperation';
import type { ResultLine } from '../../output/resultLine';

/** A tenant that gets an app, and the groups in it by their names, by which alone CIPP finds them. */
interface Receiver extends KnownTenantParams {
	/** Undefined before the look-up. */
	groupNames?: string[];
	excludedNames?: string[];
}

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

const joined = (names: string[] = []) => (names.length > 0 ? names.join(',') : undefined);

/** Where an app goes, and to whom. Tenants as bare texts are passed over without a word. */
export const DEPLOYMENT_SENDS = {
	'selectedTenants[].defaultDomainName': ({ tenant }: KnownTenantParams) => [tenant],
	'selectedTenants[].customerId': ({ customerId }: KnownTenantParams) => [customerId],
	AssignTo: ({ assignTo }: AssignmentTargets) => ASSIGN_TO[assignTo],
	CustomGroup: ({ groupNames }: Receiver) => joined(groupNames),
};

/** Groups that are left out. */
export const EXCLUSION_SENDS = {
	excludeGroup: ({ excludedNames }: Receiver) => joined(excludedNames),
};

/**
 * Looks up the names of the groups.
 *
 * @returns problems, in sentences
 */
export async function nameGroups(
	params: Receiver & AssignmentTargets,
	context: OperationContext,
): Promise<string[]> {
	const included = await uniqueNames(params.tenant, params.groups, context);
	const left = await uniqueNames(params.tenant, params.excluded ?? [], context);
	params.groupNames = included.names;
	params.excludedNames = left.names;
	return [...included.problems, ...left.problems];
}

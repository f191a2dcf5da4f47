import type { SimGroup, SimTenant, SimUser } from '../directory/types';
import { isFor } from '../faultList';
import { groupAt, userAt } from '../graph/resources';
import type { Refusal } from '../offboardingFaults';
import { exactMember, isRecord, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import { equalsTrue } from '../powershell/truth';
import type { SimulatorState } from '../state';
import { GRAPH_DENIED, graphNotFound } from '../steps/errors';
import { managedTenant } from '../tenants';

/** What a command hands back: lines, or one object that is stored as it is. */
export type JobResult = string[] | JsonRecord;

/** Commands that change an account or its groups, as CIPP's scheduler runs them. */
export const LEAVING_JOBS: Readonly<
	Record<string, (state: SimulatorState, tenant: string, parameters: JsonRecord) => JobResult>
> = {
	'Set-CIPPUser': setUser,
	'Set-CIPPManager': setManager,
	'Add-CIPPGroupMember': addGroupMember,
};

const SYNCED =
	'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.';

const TEXTS = ['displayName', 'department', 'jobTitle'] as const;

/** The names that Set-CIPPUser empties; it passes over all others. */
const CLEARABLE = new Set([
	...['givenName', 'surname', 'department', 'jobTitle', 'mobilePhone', 'streetAddress', 'city'],
	...['state', 'postalCode', 'country', 'companyName', 'businessPhones', 'otherMails'],
]);

const LISTS = new Set(['businessPhones', 'otherMails']);

/**
 * Set-CIPPUser: in a task the object is a table whose names are looked up in exact case, and the user
 * principal name, the mail nickname and the duty to change the password are written each time.
 */
function setUser(state: SimulatorState, _tenant: string, parameters: JsonRecord): JobResult {
	const given = parameters.UserObj;
	const read = (name: string) => exactMember(given, name);
	const upn = `${textOf(read('username'))}@${textOf(read('Domain'))}`;
	const results: string[] = [];
	const tenant = managedTenant(state, textOf(read('tenantFilter')));
	try {
		if (!tenant.nowhere) {
			const user = userAt(state.directory, tenant, textOf(read('id')));
			refuse(state, 'editUser', user);
			if (user.onPremisesSyncEnabled) throw new Error(SYNCED);
			edit(user, upn, read);
		}
		results.push('Success. The user has been edited.');
	} catch (error) {
		results.push(`Failed to edit user. ${(error as Error).message}`);
	}
	const manager = textOf(exactMember(read('setManager'), 'value'));
	if (manager !== '') results.push(...managerOf(state, tenant, upn, manager).Result);
	return { UserPrincipalName: upn, Results: results };
}

function edit(user: SimUser, upn: string, read: (name: string) => unknown): void {
	const profile: JsonRecord = { ...user.profile, mailNickname: textOf(read('username')) };
	profile.forceChangePasswordNextSignIn = equalsTrue(read('MustChangePass'));
	for (const name of TEXTS) {
		const value = textOf(read(name));
		if (value !== '') Object.assign(user, { [name]: value });
	}
	const cleared = [read('clearProperties') ?? []].flat().map(textOf);
	for (const name of cleared.filter((one) => CLEARABLE.has(one))) {
		if (name in user) Object.assign(user, { [name]: null });
		else profile[name] = LISTS.has(name) ? [] : null;
	}
	if (user.userPrincipalName !== upn) user.userPrincipalName = upn;
	user.profile = profile;
}

/** Set-CIPPManager, for the one user that the tasks here have. */
function setManager(state: SimulatorState, tenantName: string, parameters: JsonRecord): JobResult {
	const [user = ''] = [parameters.Users ?? []].flat().map(textOf);
	const tenant = managedTenant(state, tenantName);
	const { Result, ...rest } = managerOf(state, tenant, user, textOf(parameters.Manager));
	return { ...rest, Result: Result.join(' ') };
}

function managerOf(state: SimulatorState, tenant: SimTenant, user: string, manager: string) {
	const base = { User: user, Manager: manager };
	// No answer comes back from a tenant that is not found, so nothing is said.
	if (tenant.nowhere) return { ...base, Success: false, Result: [] as string[], Status: null };
	try {
		const owner = userAt(state.directory, tenant, user);
		refuse(state, 'setManager', owner);
		if (owner.onPremisesSyncEnabled) throw new Error(SYNCED);
		owner.manager = userAt(state.directory, tenant, manager).id;
		return {
			...base,
			Success: true,
			Result: [`Set ${user}'s manager to ${manager}`],
			Status: 204,
		};
	} catch (error) {
		const text = `Failed to set ${user}'s manager: ${(error as Error).message}`;
		return { ...base, Success: false, Result: [text], Status: 404 };
	}
}

/** Add-CIPPGroupMember: throws when nobody was added, which the scheduler turns into a line. */
function addGroupMember(
	state: SimulatorState,
	tenantName: string,
	parameters: JsonRecord,
): JobResult {
	const id = textOf(parameters.GroupId);
	const [key = ''] = [parameters.Member ?? []].flat().map(textOf);
	const tenant = managedTenant(state, tenantName);
	const user = tenant.nowhere ? undefined : state.directory.user(tenant, key);
	const group = groupOf(tenant, id);
	const name = group?.displayName ?? id;
	const label = user?.displayName ?? key;
	const problem = user ? added(state, user, group, id) : 'directory object not found';
	if (problem === undefined) return [`Successfully added ${label} to group ${name}.`];
	// Exchange's refusal of the only member is passed on as it is.
	const reason =
		user && group && isByExchange(group) ? problem : `Failed to add ${label} (${problem}).`;
	return [`Task Failed: Failed to add ${label} to group ${name} - ${reason}`];
}

function groupOf(tenant: SimTenant, id: string): SimGroup | undefined {
	try {
		return tenant.nowhere ? undefined : groupAt(tenant, id);
	} catch {
		return undefined;
	}
}

function added(
	state: SimulatorState,
	user: SimUser,
	group: SimGroup | undefined,
	id: string,
): string | undefined {
	if (!group) return graphNotFound(id);
	// A batch that Exchange refuses as a whole is taken for done.
	if (isByExchange(group) && taken(state, 'groupExchangeBatch', user)) return undefined;
	const refusal = taken(state, 'group', user, group.displayName);
	if (refusal) return refusal.message ?? GRAPH_DENIED;
	if (group.dynamic) return GRAPH_DENIED;
	if (group.onPremisesSyncEnabled) return SYNCED;
	if (user.groups.some((one) => one.id === group.id)) {
		return 'This user is already a member of this group.';
	}
	user.groups.push(group);
	return undefined;
}

function isByExchange({ kind }: SimGroup): boolean {
	return kind === 'distributionList' || kind === 'mailEnabledSecurity';
}

function refuse(state: SimulatorState, what: Refusal['what'], user: SimUser): void {
	const refusal = taken(state, what, user);
	if (refusal) throw new Error(refusal.message ?? GRAPH_DENIED);
}

function taken(
	state: SimulatorState,
	what: Refusal['what'],
	user: SimUser,
	group?: string,
): Refusal | undefined {
	return state.offboardingFaults.refusals.take(
		(one) =>
			one.what === what &&
			isFor(one, user.userPrincipalName) &&
			(group === undefined || one.group === undefined || one.group === group),
	);
}

/** @returns the object as texts, for whoever is told of the end of the task */
export function linesOf(result: JobResult): string[] {
	if (!isRecord(result)) return result;
	return [result.Results ?? result.Result ?? []].flat().map(textOf);
}

import { runBounded } from '../../engine/pool';
import { groupForLookUp, type LookUpGroup } from './lookUpGroups';
import type { TaskQueries } from './taskQueries';
import { LICENCE_COMMAND, OFFBOARDING_COMMAND, type Task } from './task';

/** A user whose tasks are looked for. */
export interface TaskOwner {
	/** Tenant as it was sent, or is to be sent, with the offboarding. */
	tenant: string;
	userPrincipalName: string;
}

/** What the tasks that are looked for do, and how they are named. */
export interface TaskKind {
	command: string;
	/** Start of the title; the user principal name follows. */
	titlePrefix: string;
}

export const OFFBOARDING_TASKS: TaskKind = {
	command: OFFBOARDING_COMMAND,
	titlePrefix: 'Offboarding: ',
};

export const LICENCE_TASKS: TaskKind = {
	command: LICENCE_COMMAND,
	titlePrefix: 'Remove License: ',
};

export interface FoundTasks {
	/** Tasks of each user, newest first, under the lower-case user principal name. */
	byUser: Map<string, Task[]>;
	/** Why the tasks of a tenant could not be read, under the tenant as given. */
	failures: Map<string, Error>;
}

/** Finds the tasks of many users with 25 requests at most. Throws nothing. */
export async function findTasks(
	queries: TaskQueries,
	owners: TaskOwner[],
	kind: TaskKind,
): Promise<FoundTasks> {
	const found: FoundTasks = { byUser: new Map(), failures: new Map() };
	await runBounded(groupForLookUp(owners), async (group) => {
		try {
			keepWanted(await tasksOf(queries, group, kind), group.entries, found.byUser);
		} catch (error) {
			for (const { tenant } of group.entries) found.failures.set(tenant, error as Error);
		}
	});
	return found;
}

async function tasksOf(
	queries: TaskQueries,
	{ tenant, entries, oneByOne }: LookUpGroup<TaskOwner>,
	{ command, titlePrefix }: TaskKind,
): Promise<Task[]> {
	if (!oneByOne) return await queries.ofTenant(tenant, command);
	const tasks: Task[] = [];
	for (const owner of entries) {
		const title = `${titlePrefix}${owner.userPrincipalName}`;
		tasks.push(...(await queries.byTitle(owner.tenant, command, title)));
	}
	return tasks;
}

function keepWanted(tasks: Task[], owners: TaskOwner[], byUser: Map<string, Task[]>): void {
	const wanted = new Set(owners.map((owner) => owner.userPrincipalName.toLowerCase()));
	for (const task of tasks) {
		const user = task.user.toLowerCase();
		if (!wanted.has(user)) continue;
		const known = byUser.get(user);
		if (known) known.push(task);
		else byUser.set(user, [task]);
	}
}

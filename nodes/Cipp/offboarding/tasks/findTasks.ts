import { runBounded } from '../../engine/pool';
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

/**
 * Up to this many users of a tenant are looked up one by one. The list of a whole tenant costs one
 * request, but it holds every offboarding that the tenant ever had, about 1.5 KB each, because CIPP
 * never clears it; a look-up by title or id costs one request each and answers with a row or two.
 */
export const MOST_SINGLE_LOOKUPS = 5;

export interface FoundTasks {
	/** Tasks of each user, newest first, under the lower-case user principal name. */
	byUser: Map<string, Task[]>;
	/** Why the tasks of a tenant could not be read, under the tenant as given. */
	failures: Map<string, Error>;
}

/** Finds the tasks of many users with at most five requests per tenant. Throws nothing. */
export async function findTasks(
	queries: TaskQueries,
	owners: TaskOwner[],
	kind: TaskKind,
): Promise<FoundTasks> {
	const found: FoundTasks = { byUser: new Map(), failures: new Map() };
	await runBounded([...groupByTenant(owners)], async ([tenant, users]) => {
		try {
			keepWanted(await tasksOf(queries, tenant, users, kind), users, found.byUser);
		} catch (error) {
			found.failures.set(tenant, error as Error);
		}
	});
	return found;
}

async function tasksOf(
	queries: TaskQueries,
	tenant: string,
	users: string[],
	kind: TaskKind,
): Promise<Task[]> {
	if (users.length > MOST_SINGLE_LOOKUPS) return await queries.ofTenant(tenant, kind.command);
	const tasks: Task[] = [];
	for (const user of users) {
		tasks.push(...(await queries.byTitle(tenant, kind.command, `${kind.titlePrefix}${user}`)));
	}
	return tasks;
}

function keepWanted(tasks: Task[], users: string[], byUser: Map<string, Task[]>): void {
	const wanted = new Set(users.map((user) => user.toLowerCase()));
	for (const task of tasks) {
		const user = task.user.toLowerCase();
		if (!wanted.has(user)) continue;
		const known = byUser.get(user);
		if (known) known.push(task);
		else byUser.set(user, [task]);
	}
}

function groupByTenant(owners: TaskOwner[]): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const { tenant, userPrincipalName } of owners) {
		const group = groups.get(tenant);
		if (group) group.push(userPrincipalName);
		else groups.set(tenant, [userPrincipalName]);
	}
	return groups;
}

import { runBounded } from '../../engine/pool';
import { groupForLookUp, type LookUpGroup } from '../../scheduler/queries/lookUpGroups';
import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import type { Task } from '../../scheduler/task';
import { isOfTenant } from '../../scheduler/tenantNames';
import { LICENCE_COMMAND, OFFBOARDING_COMMAND } from './commands';

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
 * Whose tasks are meant. `asSent`: those that this node has made, under the tenant's default domain.
 * `anyName`: also those that somebody made under another name of the tenant.
 */
export type SentUnder = 'asSent' | 'anyName';

/** What a look-up of many users came to. */
export class FoundTasks {
	private readonly tasks = new Map<string, Task[]>();

	private readonly failures = new Map<string, Error>();

	/** @returns tasks of the user in this tenant, newest first */
	of(owner: TaskOwner): Task[] {
		return this.tasks.get(keyOf(owner)) ?? [];
	}

	/** @returns why the tasks of this user could not be read, if they could not */
	failureOf(owner: TaskOwner): Error | undefined {
		return this.failures.get(keyOf(owner));
	}

	keep(owner: TaskOwner, tasks: Task[]): void {
		this.tasks.set(keyOf(owner), tasks);
	}

	fail(owner: TaskOwner, error: Error): void {
		this.failures.set(keyOf(owner), error);
	}
}

/** Finds the tasks of many users with 25 requests at most. Throws nothing. */
export async function findTasks(
	queries: TaskQueries,
	owners: TaskOwner[],
	kind: TaskKind,
	sentUnder: SentUnder,
): Promise<FoundTasks> {
	const found = new FoundTasks();
	const anyName = sentUnder === 'anyName';
	await runBounded(groupForLookUp(owners, anyName ? 2 : 1), async (group) => {
		try {
			const byUser = inUsers(await tasksOf(queries, group, kind, anyName));
			for (const owner of group.entries) found.keep(owner, ownedBy(owner, byUser, queries));
		} catch (error) {
			for (const owner of group.entries) found.fail(owner, error as Error);
		}
	});
	return found;
}

async function tasksOf(
	queries: TaskQueries,
	{ tenant, entries, oneByOne }: LookUpGroup<TaskOwner>,
	{ command, titlePrefix }: TaskKind,
	anyName: boolean,
): Promise<Task[]> {
	if (!oneByOne) {
		const domain = anyName && tenant !== undefined ? onlyDomainOf(entries) : undefined;
		if (domain !== undefined) return await queries.ofDomain(command, titlePrefix, domain);
		return await queries.ofTenant(anyName ? undefined : tenant, command);
	}
	const tasks: Task[] = [];
	for (const owner of entries) {
		const title = `${titlePrefix}${owner.userPrincipalName}`;
		const own = anyName
			? await queries.underAnyName(owner.tenant, command, title)
			: await queries.byTitle(owner.tenant, command, title);
		tasks.push(...own);
	}
	return tasks;
}

/** A user who was asked for in two spellings was looked up twice. */
function inUsers(tasks: Task[]): Map<string, Task[]> {
	const byUser = new Map<string, Task[]>();
	for (const task of new Map(tasks.map((one) => [one.id, one])).values()) {
		const user = task.user.toLowerCase();
		const known = byUser.get(user);
		if (known) known.push(task);
		else byUser.set(user, [task]);
	}
	return byUser;
}

/** The same user name in another tenant is somebody else. */
function ownedBy(
	{ tenant, userPrincipalName }: TaskOwner,
	byUser: Map<string, Task[]>,
	{ namesOf }: TaskQueries,
): Task[] {
	const tasks = byUser.get(userPrincipalName.toLowerCase()) ?? [];
	return tasks.filter((task) => isOfTenant(task, tenant, namesOf));
}

/** @returns the domain that all user principal names have in common, if they do */
function onlyDomainOf(owners: TaskOwner[]): string | undefined {
	const domains = new Set(
		owners.map(({ userPrincipalName }) => userPrincipalName.toLowerCase().split('@').at(-1)),
	);
	const [domain] = domains;
	return domains.size === 1 ? domain : undefined;
}

function keyOf({ tenant, userPrincipalName }: TaskOwner): string {
	return `${tenant}\n${userPrincipalName}`.toLowerCase();
}

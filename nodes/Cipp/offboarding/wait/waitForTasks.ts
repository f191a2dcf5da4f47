import { DateTime } from 'luxon';

import { runBounded } from '../../engine/pool';
import { CippFailure } from '../../transport/failure';
import type { Patience } from '../../transport/patience';
import { isPassing } from '../../transport/patience';
import { MOST_SINGLE_LOOKUPS } from '../tasks/findTasks';
import { isFinal, type Task } from '../tasks/task';
import type { TaskQueries } from '../tasks/taskQueries';

/** A task that is waited for. */
export interface Awaited {
	tenant: string;
	/** RowKey, when it is known already. */
	taskId: string | undefined;
	/** Correlation marker of the task, which finds a row that appears late. */
	marker: string;
	/** Not looked at before this moment, in milliseconds since 1970. */
	notBefore?: number;
	/** Not waited for after this moment, in milliseconds since 1970. */
	deadline: number;
	/** The command that the task runs. */
	command: string;
	/** Title of the task, such as `Offboarding: jane.doe@contoso.com`. */
	title: string;
	/** Id under which newer versions of CIPP report the progress of the job. */
	deploymentId?: string;
	/** User principal name, needed beside `deploymentId`. */
	user?: string;
	/** The last that was seen of it. */
	task?: Task;
	/** Why it cannot be read; waiting for it has ended then. */
	failure?: CippFailure;
}

const GROWTH = 1.25;
const LONGEST_INTERVAL_MS = 60_000;

/**
 * Waits until tasks have ended, with one look for all of them: per tenant one request for the list
 * of its tasks, or up to five requests by id when only a few are left. So the requests of a look do
 * not grow with the number of users. What is found is written to the given objects.
 *
 * Returns when all have ended, when their time is up, or at once when the execution is stopped.
 * A look that fails in passing is made up for by the next one.
 *
 * @param intervalMs pause between two looks, in milliseconds; it grows by a quarter each time
 */
export async function waitForTasks(
	awaited: Awaited[],
	intervalMs: number,
	queries: TaskQueries,
	patience: Patience,
): Promise<void> {
	let interval = intervalMs;
	for (;;) {
		const now = DateTime.now().toMillis();
		const isOpen = (entry: Awaited) => !isSettled(entry) && entry.deadline > now;
		const due = awaited.filter((entry) => isOpen(entry) && (entry.notBefore ?? 0) <= now);
		// CIPP may ask for a longer pause than the next one would be.
		const asked = due.length > 0 && !patience.stopped() ? await look(due, queries) : 0;

		const open = awaited.filter(isOpen);
		if (open.length === 0 || patience.stopped()) return;
		const rest = Math.max(...open.map(({ deadline }) => deadline)) - DateTime.now().toMillis();
		if (rest <= 0) return;
		await patience.pause(Math.min(Math.max(interval, asked), rest));
		interval = Math.min(interval * GROWTH, Math.max(LONGEST_INTERVAL_MS, intervalMs));
	}
}

function isSettled(entry: Awaited): boolean {
	return entry.failure !== undefined || (entry.task !== undefined && isFinal(entry.task));
}

/** @returns milliseconds that CIPP asked to wait, 0 when it did not */
async function look(open: Awaited[], queries: TaskQueries): Promise<number> {
	let asked = 0;
	await runBounded(groups(open), async (group) => {
		try {
			await lookAt(group, queries);
		} catch (error) {
			const failure = error as Error;
			if (failure instanceof CippFailure && !isPassing(failure)) {
				for (const entry of group) entry.failure = failure;
			} else if (failure instanceof CippFailure) {
				asked = Math.max(asked, (failure.retryAfterSeconds ?? 0) * 1000);
			}
		}
	});
	return asked;
}

async function lookAt(group: Awaited[], queries: TaskQueries): Promise<void> {
	const [first] = group as [Awaited];
	if (group.length <= MOST_SINGLE_LOOKUPS) {
		for (const entry of group) note(entry, await lookAtOne(entry, queries));
		return;
	}
	const tasks = await queries.ofTenant(first.tenant, first.command).catch((error: Error) => error);
	if (tasks instanceof Error) {
		// A client that may offboard but not read tasks still sees the progress of its own jobs.
		if (isPassing(tasks) || !group.every(({ deploymentId }) => deploymentId)) throw tasks;
		await runBounded(group, async (entry) => note(entry, await lookAtOne(entry, queries)));
		return;
	}
	const byKey = new Map<string, Task>();
	// The list is newest first, and the newest of tasks with the same marker is the one meant.
	for (const task of [...tasks].reverse()) {
		byKey.set(task.id, task);
		if (task.marker) byKey.set(task.marker, task);
	}
	for (const entry of group) {
		const task = byKey.get(entry.taskId ?? entry.marker);
		if (task) note(entry, [task]);
	}
}

async function lookAtOne(entry: Awaited, queries: TaskQueries): Promise<Task[]> {
	const { deploymentId, user = '', marker } = entry;
	if (deploymentId) {
		const task = await queries.byDeployment(deploymentId, user, marker).catch(() => undefined);
		if (task && !isFinal(task)) return [task];
		// The row of a finished task keeps its lines apart, where the progress joins those of a step.
		const row = await lookIntoTable(entry, queries).catch((error: Error) => error);
		if (!(row instanceof Error) && row.length > 0) return row;
		if (task) return [task];
		if (row instanceof Error) throw row;
	}
	return await lookIntoTable(entry, queries);
}

async function lookIntoTable(entry: Awaited, queries: TaskQueries): Promise<Task[]> {
	if (!entry.taskId) return await queries.byTitle(entry.tenant, entry.command, entry.title);
	const task = await queries.byId(entry.taskId);
	return task ? [task] : [];
}

function note(entry: Awaited, tasks: Task[]): void {
	const task = tasks.find(({ id, marker }) =>
		entry.taskId ? id === entry.taskId : marker !== '' && marker === entry.marker,
	);
	if (!task) return;
	entry.task = task;
	entry.taskId = task.id;
}

function groups(open: Awaited[]): Awaited[][] {
	const byList = new Map<string, Awaited[]>();
	for (const entry of open) {
		const key = `${entry.tenant}\n${entry.command}`;
		const group = byList.get(key);
		if (group) group.push(entry);
		else byList.set(key, [entry]);
	}
	return [...byList.values()];
}

import { DateTime } from 'luxon';

import { runBounded } from '../../engine/pool';
import { CippFailure } from '../../transport/failure';
import type { Patience } from '../../transport/patience';
import { isPassing } from '../../transport/patience';
import { groupForLookUp, MOST_SINGLE_LOOKUPS, type LookUpGroup } from '../queries/lookUpGroups';
import type { TaskQueries } from '../queries/taskQueries';
import { isFinal, stateGroup } from '../state';
import type { Task } from '../task';
import { isSettled, note, noteFromList, type Awaited } from './awaited';

const GROWTH = 1.25;
const LONGEST_INTERVAL_MS = 60_000;

/**
 * Waits until tasks have ended, with one look for all of them: per tenant one request for the list
 * of its tasks, or up to five requests by id when only a few are left; for many tenants one request
 * for the list of all. So the requests of a look do not grow with the number of users. What is found
 * is written to the given objects.
 *
 * Returns when all have ended or were deleted, when their time is up, or at once when the execution
 * is stopped. A look that fails in passing is made up for by the next one.
 *
 * @param intervalMs pause between two looks, in milliseconds; it grows by a quarter each time
 * @param tell hears of how many are still open, whenever that has become fewer
 */
export async function waitForTasks(
	awaited: Awaited[],
	intervalMs: number,
	queries: TaskQueries,
	patience: Patience,
	tell?: (open: number) => void,
): Promise<void> {
	let interval = intervalMs;
	let open = awaited.filter((entry) => !isSettled(entry));
	let told = open.length;
	// Tasks that have just been looked up are not looked at again at once.
	let look = open.some(({ task }) => !task);
	while (open.length > 0 && !patience.stopped()) {
		const started = DateTime.now().toMillis();
		const due = open.filter(({ notBefore = 0 }) => notBefore <= started);
		// CIPP may ask for a longer pause than the next one would be.
		const asked = look ? await lookAtAll(due, queries, patience) : 0;
		look = true;

		const now = DateTime.now().toMillis();
		const unsettled = open.filter((entry) => !isSettled(entry)).length;
		if (unsettled < told) tell?.((told = unsettled));
		// What is still open when its time is up gets a last look after the last pause.
		open = open.filter((entry) => !isSettled(entry) && entry.deadline > now);
		if (open.length === 0 || patience.stopped()) return;
		const rest = Math.max(...open.map(({ deadline }) => deadline)) - now;
		await patience.pause(Math.min(Math.max(interval, asked), rest));
		interval = Math.min(interval * GROWTH, Math.max(LONGEST_INTERVAL_MS, intervalMs));
	}
}

/** @returns milliseconds that CIPP asked to wait, 0 when it did not */
async function lookAtAll(
	due: Awaited[],
	queries: TaskQueries,
	{ stopped }: Patience,
): Promise<number> {
	await runBounded(groups(due), async (group) => await lookAt(group, queries, stopped), stopped);
	const asked = due.map(({ trouble }) => trouble?.retryAfterSeconds ?? 0);
	return Math.max(0, ...asked) * 1000;
}

async function lookAt(
	{ tenant, entries, oneByOne }: LookUpGroup<Awaited>,
	queries: TaskQueries,
	stopped: () => boolean,
): Promise<void> {
	const single = async (entry: Awaited) =>
		await attempt([entry], async () => note(entry, await lookAtOne(entry, queries)));
	if (oneByOne) {
		for (const entry of entries) if (!stopped()) await single(entry);
		return;
	}
	await attempt(entries, async () => {
		const { command } = entries[0] as Awaited;
		const missing = noteFromList(entries, await queries.ofTenant(tenant, command));
		await lookForMissing(missing, single, stopped);
	});
	// A client that may offboard but not read tasks still sees the progress of its own jobs.
	const reported = entries.filter(({ failure, progress }) => failure && progress);
	for (const entry of reported) delete entry.failure;
	await runBounded(reported, single, stopped);
}

/** Notes on the entries what went wrong with a look at them. */
async function attempt(entries: Awaited[], work: () => Promise<void>): Promise<void> {
	for (const entry of entries) delete entry.trouble;
	try {
		await work();
	} catch (error) {
		if (!(error instanceof CippFailure)) return;
		for (const entry of entries) {
			entry.trouble = error;
			if (!mayRecover(error)) entry.failure = error;
		}
	}
}

/** Beside what passes anyway, an answer that broke off or came from something before CIPP. */
function mayRecover(failure: CippFailure): boolean {
	return isPassing(failure) || /^2\d\d$/.test(failure.httpCode ?? '');
}

/**
 * Looks by their ids for tasks that a list should have held. Some are enough to tell whether the list
 * was at fault: it may be that of another name of the tenant.
 */
async function lookForMissing(
	missing: Awaited[],
	single: (entry: Awaited) => Promise<void>,
	stopped: () => boolean,
): Promise<void> {
	const first = missing.slice(0, MOST_SINGLE_LOOKUPS);
	await runBounded(first, single, stopped);
	if (!first.every(({ isGone }) => isGone)) return;
	await runBounded(missing.slice(MOST_SINGLE_LOOKUPS), single, stopped);
}

async function lookAtOne(entry: Awaited, queries: TaskQueries): Promise<Task[]> {
	if (!entry.progress) return await lookIntoTable(entry, queries);
	const task = await entry.progress().catch(() => undefined);
	if (task && !isFinal(task)) return await notBegun(entry, task, queries);
	// The row of a finished task keeps its lines apart, where the progress joins those of a step.
	const rows = await lookIntoTable(entry, queries).catch((error: Error) => error);
	if (!task) return rows instanceof Error ? await Promise.reject(rows) : rows;
	return rows instanceof Error || rows.length === 0 ? [task] : rows;
}

/** A job whose task was deleted before CIPP began it stays queued in the report of its progress. */
async function notBegun(entry: Awaited, task: Task, queries: TaskQueries): Promise<Task[]> {
	if (stateGroup(task) !== 'Planned' || entry.taskId === undefined) return [task];
	const rows = await lookIntoTable(entry, queries).catch(() => undefined);
	return rows?.length === 0 ? [] : [task];
}

async function lookIntoTable(entry: Awaited, queries: TaskQueries): Promise<Task[]> {
	if (!entry.taskId) return await queries.byTitle(entry.tenant, entry.command, entry.title);
	const task = await queries.byId(entry.taskId);
	return task ? [task] : [];
}

/** Tasks of one command can be read from one list. */
function groups(due: Awaited[]): Array<LookUpGroup<Awaited>> {
	const commands = [...new Set(due.map(({ command }) => command))];
	return commands.flatMap((command) =>
		groupForLookUp(due.filter((entry) => entry.command === command)),
	);
}

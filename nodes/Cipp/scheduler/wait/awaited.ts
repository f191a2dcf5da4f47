import type { CippFailure } from '../../transport/failure';
import { isFinal } from '../state';
import type { Task } from '../task';

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
	/** Asks for it beside the table, where CIPP reports the progress of the job elsewhere as well. */
	progress?(): Promise<Task | undefined>;
	/** The last that was seen of it. */
	task?: Task;
	/** True when CIPP does not have the task any more: somebody deleted it. */
	isGone?: boolean;
	/** Why it cannot be read; waiting for it has ended then. */
	failure?: CippFailure;
	/** Why the last look at it failed, if it did. */
	trouble?: CippFailure;
}

/** True when nothing more is to be seen of it. */
export function isSettled(entry: Awaited): boolean {
	if (entry.failure !== undefined || entry.isGone === true) return true;
	return entry.task !== undefined && isFinal(entry.task);
}

/** @returns those whose task is known by its id and not in the list */
export function noteFromList(entries: Awaited[], tasks: Task[]): Awaited[] {
	const byKey = new Map<string, Task>();
	// The list is newest first, and the newest of tasks with the same marker is the one meant.
	for (const task of [...tasks].reverse()) {
		byKey.set(task.id, task);
		if (task.marker) byKey.set(markerKey(task.marker, task.name), task);
	}
	return entries.filter((entry) => {
		const task = byKey.get(entry.taskId ?? markerKey(entry.marker, entry.title));
		if (task) keep(entry, task);
		return !task && entry.taskId !== undefined;
	});
}

/** Tasks of one request share its marker, so the title belongs to it. */
function markerKey(marker: string, title: string): string {
	return `${marker} ${title.toLowerCase()}`;
}

/** Notes what a look at one of them has found. */
export function note(entry: Awaited, tasks: Task[]): void {
	const key = markerKey(entry.marker, entry.title);
	const task = tasks.find(({ id, marker, name }) =>
		entry.taskId ? id === entry.taskId : marker !== '' && markerKey(marker, name) === key,
	);
	if (task) keep(entry, task);
	// CIPP answers with an empty list for an id that it does not have.
	else if (entry.taskId !== undefined) entry.isGone = true;
}

function keep(entry: Awaited, task: Task): void {
	entry.task = task;
	entry.taskId = task.id;
}

import { DateTime } from 'luxon';

import { isFinal, stateGroup } from '../../scheduler/state';
import type { Task } from '../../scheduler/task';

/** CIPP's timer runs every quarter of an hour; a task that is due longer was not picked up. */
const NOT_PICKED_UP_MINUTES = 16;

/** A job takes minutes; one that died stays in its state for hours. */
const SUSPICIOUS_MINUTES = 60;

/**
 * @returns the status of a task that has not ended, in the words of Offboard User: `scheduled` for
 * a later time, `queued` when it is due, `running` when CIPP has begun
 */
export function openStatus(task: Task): 'scheduled' | 'queued' | 'running' {
	if (stateGroup(task) !== 'Planned') return 'running';
	return minutesSince(task.scheduledTime) < 0 ? 'scheduled' : 'queued';
}

/** @returns sentences about a task that should have gone on by now; empty when all is well */
export function delays(task: Task): string[] {
	if (isFinal(task)) return [];
	if (stateGroup(task) === 'Planned') {
		return minutesSince(task.scheduledTime) > NOT_PICKED_UP_MINUTES
			? [
					`The task was due at ${task.scheduledTime} and CIPP has not started it. Check in CIPP that its scheduler is running.`,
				]
			: [];
	}
	return minutesSince(task.executedTime) > SUSPICIOUS_MINUTES
		? [
				`CIPP started the task at ${task.executedTime} and has not finished it, so it may have died. CIPP then runs all of it again after some hours.`,
			]
		: [];
}

/** Negative for a moment to come; 0 for a time that is not known. */
function minutesSince(iso: string | null): number {
	return iso === null ? 0 : DateTime.now().diff(DateTime.fromISO(iso), 'minutes').minutes;
}

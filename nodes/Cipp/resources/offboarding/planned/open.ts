import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { ScheduledItem } from '../../../scheduler/queries/listItems';
import { stateGroup } from '../../../scheduler/state';
import type { Task } from '../../../scheduler/task';

/**
 * CIPP's timer starts what is due at each quarter of an hour, and never before its time. A task that
 * is replaced while the timer takes it would run twice, once as it was and once as it is then, so it
 * is left alone in its last minutes: longer than a look, a request and two clocks may differ.
 */
export const LAST_MINUTES = 5;

/**
 * @returns why the task can no longer be changed or cancelled, because CIPP has begun it; undefined
 * while it is planned
 */
export function whyNotPlanned({ id, user, state }: Task): string | undefined {
	const group = stateGroup({ state } as Task);
	if (group === 'Planned') return undefined;
	const whose = `The offboarding of ${user} (task ${id})`;
	return group === 'Running'
		? `${whose} is no longer planned: CIPP is running it (state ${state}), and nothing stops its steps.`
		: `${whose} is no longer planned: it has ended (state ${state}). Plan a new one with User > Offboard User if it is still wanted.`;
}

/**
 * @param now the present
 * @returns why a planned task is too near its time to be changed; undefined while there is time
 */
export function whyTooLate({ id, user, scheduledTime }: Task, now: DateTime): string | undefined {
	const whose = `The offboarding of ${user} (task ${id})`;
	if (scheduledTime === null) {
		return `${whose} has no time that can be read, so it may start at any moment. Look at it in CIPP.`;
	}
	const minutes = DateTime.fromISO(scheduledTime).diff(now, 'minutes').minutes;
	if (minutes >= LAST_MINUTES) return undefined;
	const when = minutes < 0 ? 'was due' : 'is due';
	return `${whose} ${when} at ${scheduledTime}, and CIPP may start it while it is changed: it would run twice. In the last ${LAST_MINUTES} minutes it can only be cancelled.`;
}

/** @returns what is to be said of a task that is cancelled so late that CIPP may be starting it */
export function warningsNearTime({ scheduledTime }: Task, now: DateTime): string[] {
	if (scheduledTime !== null && DateTime.fromISO(scheduledTime) > now) return [];
	return [
		`The offboarding was due at ${scheduledTime ?? 'a time that cannot be read'}. CIPP may have begun it in the very moment in which it was cancelled: look at the user.`,
	];
}

/** @returns why the task is none of one user in one tenant; undefined when it is one */
export function whyNotOfOneUser({ task, row }: ScheduledItem): string | undefined {
	const { Username } = (row.Parameters ?? {}) as IDataObject;
	const { type } = (row.Tenant ?? {}) as IDataObject;
	const isOfOne = typeof Username === 'string' && task.tenant !== '' && type !== 'Group';
	if (isOfOne && !/^alltenants$/i.test(task.tenant) && !row.Trigger) return undefined;
	return `The task ${task.id} is not the offboarding of one user in one tenant at one time, so only CIPP itself can change it.`;
}

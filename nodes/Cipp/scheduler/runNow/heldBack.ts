import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import { isBefore, versionOf } from '../../transport/version';
import type { Task } from '../task';

/** `Push-ExecScheduledCommand` of 10.2.0 to 10.2.6 passes over a task that ran less long ago. */
const GUARD_MINUTES = 15;
const GUARD_SINCE = '10.2.0';
/** From here on Run Now empties the time of the last run, which opens the guard. */
const GUARD_OPENED = '10.3.0';

/**
 * Whether CIPP would take a task that is to run now for one that has just run, and leave it alone:
 * CIPP 10.2.0 to 10.2.6 then say that they start it, and it stays in state Pending for a day.
 *
 * @returns the moment from which on it can be started; undefined when nothing stands against it
 */
export async function heldBackUntil(
	task: Task,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<DateTime | undefined> {
	if (!task.listsHeaders || task.executedTime === null) return undefined;
	const until = DateTime.fromISO(task.executedTime).plus({ minutes: GUARD_MINUTES });
	if (until <= DateTime.utc()) return undefined;
	const version = await versionOf(client, patience);
	const isGuarded =
		version === undefined || (!isBefore(version, GUARD_SINCE) && isBefore(version, GUARD_OPENED));
	return isGuarded ? until : undefined;
}

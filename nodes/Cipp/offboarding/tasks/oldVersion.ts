import { DateTime } from 'luxon';

import type { EndpointUse } from '../../engine/operation';
import type { Task } from '../../scheduler/task';
import type { CippClient } from '../../transport/client';
import type { Patience } from '../../transport/patience';
import { isBefore, versionOf } from '../../transport/version';

/** With this version and newer ones every answer of the node was found true, when CIPP was run. */
export const OLDEST_TRUE_VERSION = '10.2.4';

/** `Push-ExecScheduledCommand` of 10.2.0 to 10.2.6 passes over a task that ran less long ago. */
const GUARD_MINUTES = 15;
const GUARD_SINCE = '10.2.0';
/** From here on Run Now empties the time of the last run, which opens the guard. */
const GUARD_OPENED = '10.3.0';

/** What asking for the version sends, for the list of endpoints of an operation. */
export const VERSION_QUESTION: EndpointUse = {
	endpoint: 'GetVersion',
	method: 'GET',
	query: ['LocalVersion'],
	right: 'CIPP.Core.Read',
};

/** Who asks CIPP for its version, where the form of a task does not tell enough. */
export interface VersionSource {
	client: CippClient;
	patience: Patience;
}

/**
 * What cannot be known with the CIPP that gave a task. Only CIPP up to 10.4.5 is asked for its
 * version: it lists the headers of the caller with a task, and later versions do not.
 *
 * @returns a sentence, or none
 */
export async function oldVersionWarnings(task: Task, source: VersionSource): Promise<string[]> {
	if (!task.listsHeaders) return [];
	const version = await versionOf(source.client, source.patience);
	if (version !== undefined && !isBefore(version, OLDEST_TRUE_VERSION)) return [];
	const which =
		version === undefined
			? 'This CIPP is older than 10.4.5 and does not tell its version to this API client.'
			: `This is CIPP ${version}.`;
	return [
		`${which} Before ${OLDEST_TRUE_VERSION} not everything can be known of an offboarding: look at the user, and update CIPP.`,
	];
}

/**
 * Whether CIPP would take a task that is to run now for one that has just run, and leave it alone:
 * CIPP 10.2.0 to 10.2.6 then say that they start it, and it stays in state Pending for a day.
 *
 * @returns the moment from which on it can be started; undefined when nothing stands against it
 */
export async function heldBackUntil(
	task: Task,
	source: VersionSource,
): Promise<DateTime | undefined> {
	if (!task.listsHeaders || task.executedTime === null) return undefined;
	const until = DateTime.fromISO(task.executedTime).plus({ minutes: GUARD_MINUTES });
	if (until <= DateTime.utc()) return undefined;
	const version = await versionOf(source.client, source.patience);
	const isGuarded =
		version === undefined || (!isBefore(version, GUARD_SINCE) && isBefore(version, GUARD_OPENED));
	return isGuarded ? until : undefined;
}

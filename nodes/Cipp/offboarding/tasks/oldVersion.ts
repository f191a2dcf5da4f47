import type { Task } from '../../scheduler/task';
import type { CippClient } from '../../transport/client';
import type { Patience } from '../../transport/patience';
import { isBefore, versionOf } from '../../transport/version';

/** With this version and newer ones every answer of the node was found true, when CIPP was run. */
export const OLDEST_TRUE_VERSION = '10.2.4';

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

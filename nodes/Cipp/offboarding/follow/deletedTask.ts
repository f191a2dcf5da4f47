import type { IDataObject } from 'n8n-workflow';

import type { Task } from '../../scheduler/task';
import { CippFailure } from '../../transport/failure';

/**
 * The failure of an item whose task somebody deleted while it was waited for. Its results are lost
 * with it, so nothing more will be known from CIPP.
 *
 * @param task as it was last seen; undefined when only its id is known
 * @param output what is known of the item
 */
export function taskDeleted(task: Task | undefined, output: IDataObject): CippFailure {
	const lastSeen = task ? ` It was last seen in state ${task.state}.` : '';
	return new CippFailure('The task was deleted while it was waited for', {
		outcome: 'unknown',
		description: `It is not known which steps CIPP has run before.${lastSeen} Look at the user before you offboard it again.`,
		details: { ...output, status: 'unknown' },
	});
}

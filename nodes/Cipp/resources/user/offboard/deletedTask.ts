import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { Task } from '../../../offboarding/tasks/task';
import { stateGroup } from '../../../scheduledTasks/state';
import { CippFailure } from '../../../transport/failure';

/**
 * The failure of an item whose task somebody deleted while it was waited for. Its results are lost
 * with it, so nothing more will be known from CIPP.
 *
 * @param task as it was last seen; undefined when only its id is known
 * @param output what is known of the item
 */
export function taskDeleted(task: Task | undefined, output: IDataObject): CippFailure {
	const state = task ? ` (last seen in state ${task.state})` : '';
	const message = `The task was deleted while it was waited for${state}`;
	if (task && hadNotBegun(task)) {
		return new CippFailure(message, {
			outcome: 'done',
			description:
				'It was not due yet, so CIPP has done none of the steps and the user is still active. Offboard the user anew if the offboarding was not to be cancelled.',
			details: { ...output, status: 'failed' },
		});
	}
	return new CippFailure(message, {
		outcome: 'unknown',
		description:
			'It is not known which steps CIPP has run before. Look at the user before you offboard it again.',
		details: { ...output, status: 'unknown' },
	});
}

/** A task that is due may have been picked up between two looks. */
function hadNotBegun(task: Task): boolean {
	if (stateGroup(task) !== 'Planned' || task.scheduledTime === null) return false;
	return DateTime.fromISO(task.scheduledTime) > DateTime.utc();
}

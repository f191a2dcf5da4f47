import { classifyLine } from './classify';
import type { ClassifiedLine, FollowUpTask } from './types';

/**
 * Reads the second task of an offboarding, "Remove License: <user>", that Remove-CIPPLicense.ps1
 * schedules for the next quarter of an hour. Only a task that has ended tells anything.
 *
 * @param task the row of that task, if it was looked up
 * @param user user principal name of the person being offboarded
 * @returns its lines, all of them about the step RemoveLicenses, or undefined while it has not ended
 */
export function licenceTaskDetails(
	task: FollowUpTask | undefined,
	user: string,
): ClassifiedLine[] | undefined {
	const state = task?.taskState.toLowerCase();
	if (!task || (state !== 'completed' && state !== 'failed')) return undefined;

	const details = task.lines.lines.map((line) =>
		classifyLine(line, {
			requestedSteps: ['RemoveLicenses'],
			user,
			onlyStep: 'RemoveLicenses',
		}),
	);
	if (state === 'failed') {
		const message =
			details[0]?.message ?? 'The task that removes the licences failed and gave no reason.';
		return [{ step: 'RemoveLicenses', status: 'failure', message }];
	}
	return details;
}

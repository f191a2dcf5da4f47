import type { Task } from '../../scheduler/task';
import { stepDisplayName } from '../order/steps';
import { stepsOfTask } from '../outcome/readOutcome';
import type { Progress } from './progress';

/**
 * What is to be said of an item for which nothing was sent, because CIPP had an offboarding of the
 * user already, when the item asks for waiting.
 *
 * @returns sentences; none for an item of its own, or without waiting
 */
export function remarksOnEarlier(item: Progress): string[] {
	const { params, receipt, awaited, task } = item;
	if (receipt.status !== 'alreadyQueued' || !params.wait) return [];
	const which = `Nothing was sent: CIPP had an offboarding of this user already (task ${receipt.taskId})`;
	if (!awaited) return [`${which}, which was not waited for. Wait for it with Offboarding > Wait.`];
	const missing = task ? stepsBeyond(task, item) : [];
	return [
		`${which}, which was waited for.`,
		...(missing.length > 0
			? [
					`It was not asked for all that this item asks for, and does not do: ${missing.join(', ')}.`,
				]
			: []),
	];
}

function stepsBeyond(task: Task, { params }: Progress): string[] {
	const included = new Set(stepsOfTask(task));
	return params.steps.filter((step) => !included.has(step)).map(stepDisplayName);
}

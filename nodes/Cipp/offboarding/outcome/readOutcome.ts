import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import { readResultLines } from '../../scheduler/results/lines';
import type { Task } from '../../scheduler/task';
import type { FollowUpTask, OffboardingSummary, StepName } from '../results';
import { STEP_NAMES, summarise } from '../results';

/**
 * What became of the steps of a task that has ended.
 *
 * @param task the task, in state Completed or Failed
 * @param requestedSteps wire names of the steps that were asked for
 * @param queries to fetch results that are too long for the row
 * @param licenceTask the second task, which takes the licences, if it was found
 */
export async function readOutcome(
	task: Task,
	requestedSteps: StepName[],
	queries: TaskQueries,
	licenceTask?: Task,
): Promise<OffboardingSummary> {
	let lines = readResultLines(task.results);
	if (lines.overflow) {
		// The row holds only a remark then. Without the details the steps stay unknown.
		const details = await queries.details(task.id).catch(() => undefined);
		if (details !== undefined) lines = readResultLines(details);
	}
	return summarise({
		taskState: task.state,
		lines,
		requestedSteps,
		user: task.user,
		...(licenceTask && { licenceTask: followUp(licenceTask) }),
	});
}

/**
 * The steps that a task was asked to do, from the options that CIPP stored with it.
 *
 * @returns wire names; options that are no steps are left out
 */
export function stepsOfTask(task: Task): StepName[] {
	return STEP_NAMES.filter((name) => isAsked(task.options[name]));
}

function followUp(task: Task): FollowUpTask {
	return { taskState: task.state, lines: readResultLines(task.results) };
}

/** The job takes true, the text true, and every value step that is not empty. */
function isAsked(value: unknown): boolean {
	if (value === true || value === 1) return true;
	if (Array.isArray(value)) return value.length > 0;
	if (typeof value === 'string') return value.trim() !== '' && !/^(?:false|0)$/i.test(value);
	return (
		typeof value === 'object' && value !== null && Boolean((value as { value?: unknown }).value)
	);
}

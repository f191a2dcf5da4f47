import type { Entry, OperationContext, Refusals } from '../engine/operation';
import type { Target } from '../forms/target';
import { taskList } from './endpoints';
import type { TaskFamily } from './family';
import { findItems } from './queries/findItems';
import type { ScheduledItem } from './queries/listItems';
import { readTaskId, taskField } from './taskField';

/** Parameters of everything that is done to one task. */
export interface TaskParams {
	/** RowKey. */
	taskId: string;
	/** What CIPP has under this id; filled in by the look-up. */
	item?: ScheduledItem;
}

/** One task of a family, which is looked up before anything is done to it. */
export function oneTask(family: TaskFamily): Target<TaskParams> {
	const filters = new Set(family.lists.flatMap((list) => Object.keys(list)));
	return {
		fields: [taskField(family)],
		lookUps: [taskList('Id', ...filters)],
		read: (item) => ({ taskId: readTaskId(item) }),
		subject: ({ taskId }) => taskId,
		about: ({ taskId, item }) => (item ? family.identity(item) : { taskId }),
		resolve: async (entries, context) => await lookUpTasks(entries, context, family),
	};
}

/**
 * Looks up the tasks of all items before anything is done to them, and notes them on the
 * parameters. CIPP accepts every id without a word, and some of its functions then do something else.
 *
 * @returns a problem for each item whose task is not there, or is not one of the family
 * @throws CippFailure when CIPP cannot be asked
 */
export async function lookUpTasks(
	entries: Array<Entry<TaskParams>>,
	context: OperationContext,
	family: TaskFamily,
): Promise<Refusals> {
	const ids = entries.map(({ params }) => params.taskId);
	const found = await findItems(ids, family.lists, context);
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		params.item = found.get(params.taskId);
		const problem = params.item ? family.refusal(params.item.task) : unknownTask(params.taskId);
		if (problem) refusals.set(index, [problem]);
	}
	return refusals;
}

/** What is wrong with an id that CIPP does not have, and what to do. */
export function unknownTask(taskId: string): string {
	return `“Task” is ${taskId}, which is not among the scheduled tasks of CIPP that the API client may see. It may have been deleted, or belong to a tenant that the role of the API client does not allow. Choose from the list, or take the taskId from Offboard User or Get Many.`;
}

/** The same task twice would be done twice. */
export function refuseRepeatedTasks(entries: Array<Entry<TaskParams>>): Refusals {
	const first = new Map<string, number>();
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		const earlier = first.get(params.taskId);
		if (earlier === undefined) first.set(params.taskId, index);
		else {
			refusals.set(index, [
				`“Task” ${params.taskId} is also in item ${earlier}. Remove one of the two, e.g. with a Remove Duplicates node.`,
			]);
		}
	}
	return refusals;
}

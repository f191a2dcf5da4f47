import type { Entry, Operation, OperationContext, Output } from '../../engine/operation';
import { removeCompanions } from '../../offboarding/leaving/companions';
import { offboardings } from '../../offboarding/tasks/family';
import { deleteOperation } from '../../scheduler/delete';
import { stateGroup } from '../../scheduler/state';
import type { TaskParams } from '../../scheduler/target';

const deletion = deleteOperation(offboardings, {
	action: 'Delete offboarding',
	description:
		'Cancel a planned offboarding, or remove an ended one from the list. It stops and undoes no steps.',
});

/**
 * Deletes the task of an offboarding, which cancels it while it is planned. What was planned to follow
 * it goes along then: the user stays, and must not be renamed.
 */
export const deleteOffboarding: Operation<TaskParams> = {
	...deletion,
	finish: async (submitted, context) =>
		await withCompanions(
			submitted,
			(await deletion.finish?.(submitted, context)) ?? new Map(),
			context,
		),
};

async function withCompanions(
	submitted: Array<Entry<TaskParams>>,
	deleted: Map<number, Output | Error>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	for (const { index, params } of submitted) {
		const task = params.item?.task;
		const output = deleted.get(index);
		if (!task || !output || output instanceof Error || stateGroup(task) !== 'Planned') continue;
		const removed = await removeCompanions(task, context).catch((error: Error) => error);
		if (removed instanceof Error) deleted.set(index, removed);
		else if (removed.length > 0) deleted.set(index, { ...output, alsoDeleted: removed });
	}
	return deleted;
}

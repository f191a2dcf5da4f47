import type { IDataObject } from 'n8n-workflow';

import type {
	EndpointUse,
	Entry,
	Operation,
	OperationContext,
	Output,
	Refusals,
} from '../engine/operation';
import { withDetails } from '../output/changeFailure';
import { CippFailure } from '../transport/failure';
import { inFull } from '../transport/wrapFailure';
import type { TaskFamily } from './family';
import { findItems } from './queries/findItems';
import type { ScheduledItem } from './queries/listItems';
import { stateGroup } from './state';
import { lookUpTasks, oneTask, refuseRepeatedTasks, unknownTask, type TaskParams } from './target';

/** The request that removes a task, for the list of endpoints of an operation. */
export const REMOVE_TASK: EndpointUse = {
	endpoint: 'RemoveScheduledItem',
	method: 'POST',
	right: 'CIPP.Scheduler.ReadWrite',
	body: ['id'],
};

/**
 * The operation that deletes tasks of a family. `Invoke-RemoveScheduledItem` answers with the same
 * sentence whether it removed a task, had none, or met an error, so it looks before and after.
 *
 * @param texts name of the action and description of the operation
 */
export function deleteOperation(
	family: TaskFamily,
	texts: { action: string; description: string },
): Operation<TaskParams> {
	const target = oneTask(family);
	return {
		name: 'Delete',
		value: 'delete',
		...texts,
		fields: target.fields,
		endpoints: [...target.lookUps, REMOVE_TASK],
		writes: true,
		read: target.read,
		subject: target.subject,
		checkTogether: refuseRepeatedTasks,
		resolve: async (entries, context) => await lookBefore(entries, context, family),
		submit: async ({ params }, context) => await remove(params, context, family),
		recover: async ({ params }, _failure, context) =>
			(await isGone(params.taskId, context)) ? receipt(params, family) : undefined,
		finish: async (submitted, context) => await lookAfter(submitted, context, family),
	};
}

/** A task that is not there is refused when its turn comes: in a retry it is gone rightly. */
async function lookBefore(
	entries: Array<Entry<TaskParams>>,
	context: OperationContext,
	family: TaskFamily,
): Promise<Refusals> {
	const refusals = await lookUpTasks(entries, context, family);
	for (const { index, params } of entries) if (!params.item) refusals.delete(index);
	return refusals;
}

async function remove(
	params: TaskParams,
	context: OperationContext,
	family: TaskFamily,
): Promise<IDataObject> {
	const { taskId, item } = params;
	if (!item) {
		// CIPP leaves out what the client may not see, so that its absence proves nothing.
		throw new CippFailure(`CIPP does not show the API client the ${family.noun} to delete`, {
			outcome: 'refused',
			description: `${unknownTask(taskId)} Nothing was sent.`,
			details: { taskId },
		});
	}
	await sendRemoval(item, context, family);
	return receipt(params, family);
}

/**
 * Removes a task. Whether it is gone must be looked up afterwards: the answer does not tell.
 *
 * @param item the task, as it was looked up
 * @throws CippFailure when CIPP or the network refused, with whose task it is
 */
export async function sendRemoval(
	item: ScheduledItem,
	context: OperationContext,
	family: TaskFamily,
): Promise<void> {
	const { id } = item.task;
	try {
		await context.client.send({ method: 'POST', endpoint: 'RemoveScheduledItem', body: { id } });
	} catch (error) {
		throw withDetails(await explained(error as Error, id, context), family.identity(item));
	}
}

/** The words of an answer with status 400 are those of a success, so they are not passed on. */
async function explained(error: Error, taskId: string, context: OperationContext): Promise<Error> {
	if (!(error instanceof CippFailure) || error.httpCode !== '400') return error;
	const isStillThere = (await isGone(taskId, context)) === false;
	return new CippFailure('CIPP could not delete the task (status 400)', {
		outcome: isStillThere ? 'refused' : 'unknown',
		httpCode: '400',
		description: isStillThere
			? 'The task is still there. Look into the log book of CIPP for the reason.'
			: 'Look into the scheduled tasks of CIPP whether it is still there.',
	});
}

function receipt({ taskId, item }: TaskParams, family: TaskFamily): IDataObject {
	// In a retry the task may be gone before it was looked at.
	if (!item) return { deleted: true, taskId, taskState: null, warnings: [] };
	const isRunning = stateGroup(item.task) === 'Running';
	return {
		deleted: true,
		...family.identity(item),
		taskState: item.task.state,
		warnings: isRunning
			? [
					`CIPP had begun to run the ${family.noun} (state ${item.task.state}). What was under way goes on, and its results are lost.`,
				]
			: [],
	};
}

/** @returns undefined when CIPP cannot be asked */
async function isGone(taskId: string, context: OperationContext): Promise<boolean | undefined> {
	try {
		return !(await findItems([taskId], [], context)).has(taskId);
	} catch {
		return undefined;
	}
}

async function lookAfter(
	submitted: Array<Entry<TaskParams> & { receipt: IDataObject }>,
	context: OperationContext,
	family: TaskFamily,
): Promise<Map<number, Output | Error>> {
	const ids = submitted.map(({ params }) => params.taskId);
	const left = await findItems(ids, listsThatHeld(submitted, family), context).catch(
		(error: Error) => error,
	);
	const outputs = new Map<number, Output | Error>();
	for (const { index, params, receipt: done } of submitted) {
		if (left instanceof Error) outputs.set(index, unconfirmed(done, left));
		else outputs.set(index, left.has(params.taskId) ? stillThere(params, family) : done);
	}
	return outputs;
}

/** The lists in which a task would still be: the first one, unless a task was hidden. */
function listsThatHeld(submitted: Array<Entry<TaskParams>>, { lists }: TaskFamily): IDataObject[] {
	const isHidden = submitted.some(({ params }) => params.item?.row.Hidden === true);
	return isHidden ? lists : lists.slice(0, 1);
}

function unconfirmed(done: IDataObject, error: Error): IDataObject {
	const warning = `CIPP reported the deletion, but it could not be looked up whether the task is gone: ${inFull(error)}`;
	return { ...done, warnings: [...(done.warnings as string[]), warning] };
}

function stillThere({ taskId, item }: TaskParams, family: TaskFamily): CippFailure {
	return new CippFailure('CIPP reported the deletion, but the task is still there', {
		outcome: 'refused',
		description: 'Look into the log book of CIPP for the reason.',
		details: item ? family.identity(item) : { taskId },
	});
}

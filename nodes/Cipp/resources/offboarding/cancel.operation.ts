import type { IDataObject } from 'n8n-workflow';
import { collectionField } from '../../fields/collection';
import { DateTime } from 'luxon';

import type { Entry, Operation, OperationContext, Output } from '../../engine/operation';
import { removeCompanions } from '../../offboarding/leaving/companions';
import { ALL_OFFBOARDINGS, offboardings } from '../../offboarding/tasks/family';
import { withDetails } from '../../output/changeFailure';
import { REMOVE_TASK, sendRemoval } from '../../scheduler/delete';
import { findItems } from '../../scheduler/queries/findItems';
import type { ScheduledItem } from '../../scheduler/queries/listItems';
import type { Task } from '../../scheduler/task';
import { CippFailure } from '../../transport/failure';
import { inFull, notFoundOut } from '../../transport/wrapFailure';
import { findPlanned, PLANNED_LOOK_UP } from './planned/find';
import { warningsNearTime, whyNotPlanned } from './planned/open';
import { plannedFields, readPlanned, subjectOf, type PlannedParams } from './planned/target';

interface CancelParams extends PlannedParams {
	allPlanned: boolean;
}

const optionsField = collectionField([
	{
		displayName: 'All Planned',
		name: 'allPlanned',
		type: 'boolean',
		default: false,
		description:
			'Whether all planned offboardings of the user are cancelled. Without it, a user who has several is refused. It counts only with Find By set to User.',
	},
]);

/** Cancels what is planned, and only that: an offboarding that CIPP has begun is refused. */
export const cancelOffboarding: Operation<CancelParams> = {
	name: 'Cancel',
	value: 'cancel',
	action: 'Cancel planned offboarding',
	description: 'Cancel the planned offboarding of a user who stays. One that has begun is refused.',
	fields: [...plannedFields, optionsField],
	endpoints: [...PLANNED_LOOK_UP, REMOVE_TASK],
	writes: true,
	read: (item) => ({
		...readPlanned(item),
		allPlanned: item.switch('options.allPlanned', 'All Planned'),
	}),
	subject: subjectOf,
	resolve: async (entries, context) =>
		await findPlanned(entries, context, ({ params }) => (params as CancelParams).allPlanned),
	submit: async ({ params }, context) => await cancel(params, context),
	recover: async ({ params }, _failure, context) => await recover(params, context),
	finish: lookAfter,
};

async function cancel(params: CancelParams, context: OperationContext): Promise<IDataObject> {
	const cancelled: IDataObject[] = [];
	for (const task of params.tasks) {
		try {
			cancelled.push(await cancelOne(task, params, context));
		} catch (error) {
			const before = cancelled.map(({ taskId }) => taskId);
			throw withDetails(error as Error, before.length > 0 ? { cancelled: before } : {});
		}
	}
	return { cancelled };
}

/** Looks once more: what CIPP has begun since the look-up, no deletion stops. */
async function cancelOne(
	{ id }: Task,
	{ warnings }: CancelParams,
	context: OperationContext,
): Promise<IDataObject> {
	const row = await findItems([id], [], context).catch((error: Error) => {
		// Nothing was sent yet, whatever became of the question.
		throw notFoundOut('The planned offboarding could not be read', error);
	});
	const item = row.get(id);
	const problem = item ? whyNotPlanned(item.task) : `The task ${id} is no longer in CIPP.`;
	if (!item || problem) {
		throw new CippFailure(problem ?? '', {
			outcome: 'refused',
			description: 'Nothing was sent for it.',
			details: item
				? { ...offboardings.identity(item), taskState: item.task.state }
				: { taskId: id },
		});
	}
	await sendRemoval(item, context, offboardings);
	// The user stays: what was planned behind the offboarding must not run.
	const alsoDeleted = await removeCompanions(item.task, context);
	return { ...outputOf(item, warnings), ...(alsoDeleted.length > 0 && { alsoDeleted }) };
}

function outputOf(item: ScheduledItem, warnings: string[]): IDataObject {
	const { task } = item;
	return {
		cancelled: true,
		...offboardings.identity(item),
		scheduledTime: task.scheduledTime,
		taskState: task.state,
		warnings: [...warnings, ...warningsNearTime(task, DateTime.now())],
	};
}

/** Looks whether tasks are gone whose removal got no answer. */
async function recover(
	{ tasks, warnings }: CancelParams,
	context: OperationContext,
): Promise<IDataObject | undefined> {
	const ids = tasks.map(({ id }) => id);
	const left = await findItems(ids, [], context).catch(() => undefined);
	if (ids.length === 0 || left?.size !== 0) return undefined;
	return { cancelled: tasks.map((task) => outputOf({ task, row: {} }, warnings)) };
}

/** Looks for all of them together. What is still there was not cancelled, whatever CIPP said. */
async function lookAfter(
	submitted: Array<Entry<CancelParams> & { receipt: IDataObject }>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	const done = submitted.map(({ index, receipt }) => ({
		index,
		outputs: receipt.cancelled as IDataObject[],
	}));
	const ids = done.flatMap(({ outputs }) => outputs.map(({ taskId }) => String(taskId)));
	const left = await findItems(ids, [ALL_OFFBOARDINGS], context).catch((error: Error) => error);
	return new Map(
		done.map(({ index, outputs }) => {
			const [about = {}] = outputs;
			if (left instanceof Error) return [index, notLookedUp(about, left)] as const;
			const still = outputs.find(({ taskId }) => left.has(String(taskId)));
			return [index, still ? stillThere(still) : outputs] as const;
		}),
	);
}

function stillThere({ cancelled: _, ...details }: IDataObject): CippFailure {
	return new CippFailure('CIPP reported the deletion, but the planned offboarding is still there', {
		outcome: 'refused',
		description: 'It will run at its time. Look into the log book of CIPP for the reason.',
		details,
	});
}

function notLookedUp({ cancelled: _, ...details }: IDataObject, error: Error): CippFailure {
	return new CippFailure(
		`CIPP reported the deletion, but it could not be looked up whether the offboarding is gone: ${error.message}`,
		{
			outcome: 'unknown',
			description: `${inFull(error)} Look into the offboardings of CIPP before its time.`,
			details,
		},
	);
}

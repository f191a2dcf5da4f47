import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Output, Operation } from '../../engine/operation';
import { verifyEndpoints } from '../../offboarding/verify';
import { followFields } from '../../offboarding/wait/fields';
import { readFollowOptions, type FollowOptions } from '../../offboarding/wait/readWaitOptions';
import { TaskQueries } from '../../offboarding/tasks/taskQueries';
import { withDetails } from '../../output/changeFailure';
import { findItems, lookUpTasks, type TaskParams } from '../../scheduledTasks/lookUp';
import type { ScheduledItem } from '../../scheduledTasks/scheduledItem';
import { openStatus } from '../../scheduledTasks/state';
import { readTaskId, taskField } from '../../scheduledTasks/taskField';
import { CippFailure } from '../../transport/failure';
import { finishOffboardings } from '../user/offboard/finish';
import { asSubmitted } from './asSubmitted';
import { offboardings } from './family';

interface WaitParams extends TaskParams {
	wait: FollowOptions;
}

/** Waits for offboardings that were submitted earlier, all of a run with one poll. */
export const waitForOffboarding: Operation<WaitParams> = {
	name: 'Wait',
	value: 'wait',
	action: 'Wait for offboarding',
	description:
		'Wait until CIPP has run an offboarding that was submitted earlier, and report each step as Offboard User does',
	fields: [taskField(offboardings), ...followFields],
	endpoints: [
		{
			endpoint: 'ListScheduledItems',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['Id', 'Type', 'ShowHidden', 'tenantFilter', 'SearchTitle'],
		},
		{
			endpoint: 'ListScheduledItemDetails',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['RowKey'],
		},
		...verifyEndpoints,
	],
	writes: false,
	read: (item) => ({ taskId: readTaskId(item), wait: readFollowOptions(item) }),
	subject: ({ taskId }) => taskId,
	resolve: async (entries, context) => await lookUpTasks(entries, context, offboardings),
	// Nothing is sent for a single item: `finish` waits for all of them.
	submit: async () => ({}),
	finish: waitForAll,
};

/** An item whose task was found, and what the waiting has made of it. */
interface Waited {
	index: number;
	item: ScheduledItem;
	output: Output | Error | undefined;
}

async function waitForAll(
	submitted: Array<Entry<WaitParams>>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	// Items whose task was not found have been refused by the look-up.
	const items = submitted.map(({ index, params }) => ({
		index,
		item: params.item as ScheduledItem,
		wait: params.wait,
	}));
	const finished = await finishOffboardings(
		items.map(({ index, item, wait }) => ({
			index,
			task: item.task,
			deletionMarker: '',
			...asSubmitted(item.task, wait),
		})),
		context,
	);
	const waited = items.map(({ index, item }) => ({ index, item, output: finished.get(index) }));
	const gone = await deletedMeanwhile(waited, context);
	return new Map(
		waited.map((one) => [one.index, gone.has(one.index) ? deleted(one.item) : completed(one)]),
	);
}

/** Adds what only the task of somebody else's request has to tell. */
function completed({ item, output }: Waited): Output | Error {
	const identity = offboardings.identity(item);
	if (output instanceof Error) return withDetails(output, identity);
	const { status, ...rest } = (output ?? {}) as IDataObject;
	// Not followed to the end, it is where it was when it was looked up.
	const isAsFound = status === 'queued' || status === 'scheduled';
	return { status: isAsFound ? openStatus(item.task) : status, ...rest, ...identity };
}

/** A task that somebody deletes looks like one that never ends, until it is looked for by its id. */
async function deletedMeanwhile(
	waited: Waited[],
	{ client, patience }: OperationContext,
): Promise<Set<number>> {
	const open = waited.filter(
		({ output }) => (output as IDataObject | undefined)?.status === 'running',
	);
	if (open.length === 0 || patience.stopped()) return new Set();
	const ids = open.map(({ item }) => item.task.id);
	const there = await findItems(new TaskQueries(client, patience), ids, offboardings.lists)
		.then((found) => new Set(found.keys()))
		.catch(() => new Set(ids));
	return new Set(open.filter(({ item }) => !there.has(item.task.id)).map(({ index }) => index));
}

function deleted(item: ScheduledItem): CippFailure {
	return new CippFailure('The task was deleted while it was waited for', {
		outcome: 'unknown',
		description:
			'It is not known which steps CIPP has run before. Look at the user before you offboard it again.',
		details: offboardings.identity(item),
	});
}

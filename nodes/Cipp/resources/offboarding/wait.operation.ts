import type { IDataObject } from 'n8n-workflow';

import { verifyEndpoints } from '../../offboarding/verify';
import type { Entry, OperationContext, Output, Operation } from '../../engine/operation';
import { followFields } from '../../offboarding/wait/fields';
import { readFollowOptions, type FollowOptions } from '../../offboarding/wait/readWaitOptions';
import { withDetails } from '../../output/changeFailure';
import { lookUpTasks, type TaskParams } from '../../scheduledTasks/lookUp';
import type { ScheduledItem } from '../../scheduledTasks/scheduledItem';
import { VERSION_QUESTION } from '../../offboarding/tasks/oldVersion';
import { openStatus } from '../../offboarding/tasks/state';
import { readTaskId, taskField } from '../../scheduledTasks/taskField';
import { finishOffboardings } from '../../offboarding/follow/finish';
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
			query: ['Id', 'Type', 'ShowHidden', 'tenantFilter', 'Name', 'SearchTitle'],
		},
		{
			endpoint: 'ListScheduledItemDetails',
			method: 'GET',
			right: 'CIPP.Scheduler.Read',
			query: ['RowKey'],
		},
		VERSION_QUESTION,
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
	return new Map(
		items.map(({ index, item }) => [index, completed(item, finished.get(index))] as const),
	);
}

/** Adds what only the task of somebody else's request has to tell. */
function completed(item: ScheduledItem, output: Output | Error | undefined): Output | Error {
	const identity = offboardings.identity(item);
	if (output instanceof Error) return withDetails(output, identity);
	const { status, ...rest } = (output ?? {}) as IDataObject;
	// Not followed to the end, it is where it was when it was looked up.
	const isAsFound = status === 'queued' || status === 'scheduled';
	return { status: isAsFound ? openStatus(item.task) : status, ...rest, ...identity };
}

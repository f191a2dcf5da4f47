import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, Entry, OperationContext, Output } from '../../engine/operation';
import { finishOffboardings } from '../../offboarding/follow/finish';
import { openStatus } from '../../offboarding/outcome/openTask';
import { offboardings } from '../../offboarding/tasks/family';
import { verifyEndpoints } from '../../offboarding/verify';
import type { FollowOptions } from '../../offboarding/wait/readWaitOptions';
import { withDetails } from '../../output/changeFailure';
import { TASK_DETAILS, taskList, VERSION_QUESTION } from '../../scheduler/endpoints';
import type { ScheduledItem } from '../../scheduler/queries/listItems';
import type { TaskParams } from '../../scheduler/target';
import { asSubmitted } from './asSubmitted';

/** Everything that following an offboarding to its end may send to CIPP. */
export const followEndpoints: EndpointUse[] = [
	taskList('Id', 'Type', 'ShowHidden', 'tenantFilter', 'Name', 'SearchTitle'),
	TASK_DETAILS,
	VERSION_QUESTION,
	...verifyEndpoints,
];

/**
 * Follows offboardings whose tasks were looked up, all of a run together, and reports them as Offboard
 * User does.
 *
 * @param optionsOf how to follow an item
 * @param isLaterLook true when they are only looked at again
 */
export async function followTasks<P extends TaskParams>(
	submitted: Array<Entry<P>>,
	optionsOf: (params: P) => FollowOptions,
	context: OperationContext,
	isLaterLook = false,
): Promise<Map<number, Output | Error>> {
	// Items whose task was not found have been refused by the look-up.
	const items = submitted.map(({ index, params }) => ({
		index,
		item: params.item as ScheduledItem,
		options: optionsOf(params),
	}));
	const finished = await finishOffboardings(
		items.map(({ index, item, options }) => {
			const { params, receipt } = asSubmitted(item.task, options);
			return {
				index,
				task: item.task,
				deletionMarker: '',
				params: { ...params, isLaterLook },
				receipt,
			};
		}),
		context,
	);
	return new Map(
		items.map(({ index, item }) => {
			const output = finished.get(index);
			return [index, completed(item, output, isLaterLook)] as const;
		}),
	);
}

/** Adds what only the task of somebody else's request has to tell. */
function completed(
	item: ScheduledItem,
	output: Output | Error | undefined,
	isLaterLook: boolean,
): Output | Error {
	const identity = offboardings.identity(item);
	if (output instanceof Error) return withDetails(output, identity);
	const { status, ...rest } = (output ?? {}) as IDataObject;
	// Not followed to the end, it is where it was when it was looked up.
	const isAsFound =
		status === 'queued' || status === 'scheduled' || (isLaterLook && status === 'running');
	return { status: isAsFound ? openStatus(item.task) : status, ...rest, ...identity };
}

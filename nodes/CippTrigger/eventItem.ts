import type { IDataObject } from 'n8n-workflow';

import { reportOn } from '../Cipp/offboarding/outcome/report';
import type { Detail } from '../Cipp/offboarding/results';
import { offboardings } from '../Cipp/offboarding/tasks/family';
import type { ScheduledItem } from '../Cipp/scheduler/queries/listItems';
import { TaskQueries } from '../Cipp/scheduler/queries/taskQueries';
import { mayBeWanted, type TriggerEvent } from './events';
import type { RunEvent } from './seenRuns';
import type { TriggerSettings } from './settings';

/** As `TaskQueries`, and keeps the reason why results could not be read. */
export class NotingQueries extends TaskQueries {
	failure?: Error;

	override async details(id: string): Promise<unknown> {
		return await super.details(id).catch(async (error: Error) => {
			this.failure = error;
			return await Promise.reject(error);
		});
	}
}

/**
 * What the workflow gets to know of an event. The members are those of Offboarding > Get, and of an
 * offboarding that was waited for.
 *
 * @param item the task as it stands
 * @param kind what happened
 * @param settings events that the user chose, and whether the new password is wanted
 * @param queries to fetch results that are too long for the row
 * @returns undefined for an event that the user did not choose
 */
export async function eventItem(
	item: ScheduledItem,
	kind: RunEvent['kind'],
	{ events, returnNewPassword }: Pick<TriggerSettings, 'events' | 'returnNewPassword'>,
	queries: TaskQueries,
): Promise<IDataObject | undefined> {
	if (kind === 'started') return events.includes('started') ? startedItem(item) : undefined;
	if (!mayBeWanted(item.task.state, events)) return undefined;
	const { columns, summary } = await reportOn(item, queries);
	const { status, ...others } = columns;
	if (!events.includes(status as TriggerEvent)) return undefined;
	const newPassword = returnNewPassword ? summary?.newPassword : undefined;
	return {
		event: status,
		status,
		details: (summary?.details ?? []) as unknown as IDataObject[],
		...others,
		...(newPassword !== undefined && { newPassword }),
	};
}

/** Says nothing of the steps, also when they have been done meanwhile: the end has its own item. */
function startedItem(item: ScheduledItem): IDataObject {
	const { task } = item;
	const detail: Detail = {
		step: null,
		status: 'info',
		message: 'CIPP has started the offboarding. What became of the steps is known at its end.',
	};
	return {
		event: 'started',
		status: 'running',
		details: [detail as unknown as IDataObject],
		...offboardings.identity(item),
		taskState: task.state,
		scheduledTime: task.scheduledTime,
		executedTime: task.executedTime,
		needsAttention: null,
		unconfirmedSteps: null,
		pendingSteps: null,
		warnings: [],
	};
}

import type { IDataObject } from 'n8n-workflow';

import type { ScheduledItem } from '../../scheduler/queries/listItems';
import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import { isFinal } from '../../scheduler/state';
import type { OffboardingSummary } from '../results';
import { offboardings } from '../tasks/family';
import { oldVersionWarnings, type VersionSource } from '../tasks/oldVersion';
import { ignoredOptions } from './ignoredOptions';
import { delays, openStatus } from './openTask';
import { readOutcome, stepsOfTask } from './readOutcome';

/** What an offboarding has come to. */
export interface Report {
	/** The columns of CIPP's own table, and what became of the steps as a whole. */
	columns: IDataObject;
	/** Present when the task has ended. May hold the new password. */
	summary?: OffboardingSummary;
}

/**
 * Reports on an offboarding as it stands. The status has the words of Offboard User: CIPP's own
 * `Completed` means only that the run has ended, so the lines of the steps decide.
 *
 * @param queries to fetch results that are too long for the row
 * @param source to ask an old CIPP for its version; left out, nothing is said of it
 */
export async function reportOn(
	item: ScheduledItem,
	queries: TaskQueries,
	source?: VersionSource,
): Promise<Report> {
	const { task } = item;
	const summary = isFinal(task) ? await readOutcome(task, stepsOfTask(task), queries) : undefined;
	return {
		columns: {
			status: summary?.status ?? openStatus(task),
			...offboardings.identity(item),
			taskState: task.state,
			scheduledTime: task.scheduledTime,
			executedTime: task.executedTime,
			needsAttention: summary?.needsAttention ?? null,
			unconfirmedSteps: summary?.unconfirmedSteps ?? null,
			pendingSteps: summary?.pendingSteps ?? null,
			warnings: [
				...delays(task),
				...ignoredOptions(task),
				...(source ? await oldVersionWarnings(task, source) : []),
			],
		},
		...(summary && { summary }),
	};
}

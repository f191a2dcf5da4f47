import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import type { Detail } from '../results';
import type { AfterLeaving } from './order';
import { sendTask, type Sending, type SentTask } from './send';
import { leavingTasks, type LeavingOf, type LeavingTask } from './tasks';

/** What CIPP was asked to do after an offboarding. Plain data: it is kept for a further try. */
export interface LeavingReceipt {
	tasks: SentTask[];
	/** What came of changing the account at once. */
	patched?: Detail[];
}

/**
 * How long behind an offboarding its tasks are planned when nobody sees it end. It starts at the next
 * quarter of an hour, takes minutes, and the licences go at a quarter after that; a start that CIPP
 * has lost is made up for after an hour (`Start-UserTasksOrchestrator`).
 */
export const HOURS_BEHIND = 2;

/** How far ahead a task is planned that is then started at once, in seconds. */
const AHEAD_SECONDS = 5 * 60;

/** How the tasks are asked for. */
export interface SendingAll {
	/** When the offboarding ends at the earliest, in Unix seconds; undefined when it has ended. */
	after?: number;
	/** Whether licences are still to be taken, with the groups that give them. */
	licencesGo: boolean;
	/** Whether an earlier try may have asked for them. */
	mayExist: boolean;
	gracePeriodMs: number;
}

/**
 * Asks CIPP for the tasks that follow an offboarding, but not for what a try before this one has
 * asked for, and notes on the receipt what CIPP has or may have.
 *
 * @param receipt changed in place
 * @returns what became of each task. Throws nothing
 */
export async function sendTasks(
	wanted: AfterLeaving,
	of: LeavingOf,
	receipt: LeavingReceipt,
	how: SendingAll,
	context: OperationContext,
): Promise<SentTask[]> {
	const results: SentTask[] = [];
	for (const task of leavingTasks(wanted, of)) {
		if (context.patience.stopped()) break;
		const known = receipt.tasks.find(({ taskId }) => taskId === task.id);
		// What this very try got no answer to is not sent again; a further try looks for it first.
		if (known && (known.state !== 'unknown' || !how.mayExist)) {
			results.push(known);
			continue;
		}
		const result = await sendTask(task, sendingOf(task, of, how), context);
		receipt.tasks = receipt.tasks.filter(({ taskId }) => taskId !== task.id);
		if (result.state !== 'refused') receipt.tasks.push(result);
		results.push(result);
	}
	return results;
}

function sendingOf(
	task: LeavingTask,
	of: LeavingOf,
	{ after, licencesGo, mayExist, gracePeriodMs }: SendingAll,
): Sending {
	const now = Math.ceil(DateTime.now().toSeconds());
	const isLater = after !== undefined || (licencesGo && task.givesLicences === true);
	return {
		of,
		seconds: isLater ? Math.max(after ?? now, now) + HOURS_BEHIND * 3600 : now + AHEAD_SECONDS,
		startNow: !isLater,
		mayExist,
		gracePeriodMs,
	};
}

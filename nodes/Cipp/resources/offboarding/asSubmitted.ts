import { DateTime } from 'luxon';

import type { Followed } from '../../offboarding/order/followed';
import type { Schedule } from '../../offboarding/order/schedule';
import { openStatus } from '../../offboarding/outcome/openTask';
import { stepsOfTask } from '../../offboarding/outcome/readOutcome';
import { receiptOfTask, type Receipt } from '../../offboarding/send/receipt';
import type { FollowOptions } from '../../offboarding/wait/readWaitOptions';
import type { Task } from '../../scheduler/task';

/** An offboarding of an earlier run in the form of one that this run has just submitted. */
export interface SubmittedEarlier {
	params: Followed;
	receipt: Receipt;
}

/**
 * Puts a task from CIPP's table into the form that Offboard User has after submitting, so that both
 * wait for it and report it in the same way.
 *
 * @param task a task that offboards a user
 * @param wait how to wait for it
 */
export function asSubmitted(task: Task, wait: FollowOptions): SubmittedEarlier {
	const params: Followed = {
		tenant: task.tenant,
		tenantLabel: task.tenant,
		userPrincipalName: task.user,
		userLabel: task.user,
		steps: stepsOfTask(task),
		wait: { ...wait, deleteDespiteErrors: false },
		deleteLast: false,
		...(task.scheduledTime && { schedule: scheduleOf(task.scheduledTime) }),
	};
	const status = openStatus(task) === 'scheduled' ? 'scheduled' : 'queued';
	return { params, receipt: receiptOfTask(task, { warnings: [] }, status) };
}

function scheduleOf(iso: string): Schedule {
	return { seconds: Math.floor(DateTime.fromISO(iso).toSeconds()), iso };
}

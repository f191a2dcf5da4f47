import { DateTime } from 'luxon';

import { stepsOfTask } from '../../offboarding/outcome/readOutcome';
import type { FollowOptions } from '../../offboarding/wait/readWaitOptions';
import type { Task } from '../../offboarding/tasks/task';
import { openStatus } from '../../offboarding/tasks/state';
import type { OffboardParams } from '../../offboarding/order/params';
import type { Schedule } from '../../offboarding/order/schedule';
import { receiptOfTask, type Receipt } from '../../offboarding/send/receipt';

/** An offboarding of an earlier run in the form of one that this run has just submitted. */
export interface SubmittedEarlier {
	params: OffboardParams;
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
	const params: OffboardParams = {
		tenant: task.tenant,
		tenantLabel: task.tenant,
		userPrincipalName: task.user,
		userLabel: task.user,
		// Only the names of the steps matter from here on, and these are all of them.
		switches: stepsOfTask(task),
		userLists: {},
		forward: '',
		keepCopy: false,
		outOfOffice: '',
		notify: { webhook: false, email: false, psa: false },
		reference: task.reference,
		wait: { ...wait, deleteDespiteErrors: false },
		startFrom: 'chosen',
		stepsFromTenant: [],
		previewOnly: false,
		ifAlreadyQueued: 'skip',
		usersPerRequest: 1,
		allowPartnerTenant: true,
		gracePeriodMs: 0,
		deleteLast: false,
		remarks: [],
		warnings: [],
		...(task.scheduledTime && { schedule: scheduleOf(task.scheduledTime) }),
	};
	const status = openStatus(task) === 'scheduled' ? 'scheduled' : 'queued';
	return { params, receipt: receiptOfTask(task, params, status) };
}

function scheduleOf(iso: string): Schedule {
	return { seconds: Math.floor(DateTime.fromISO(iso).toSeconds()), iso };
}

import type { Detail, LeavingStep } from '../results';
import type { AfterLeaving } from './order';
import { leavingSteps } from './order';
import type { SentTask } from './send';

export const NOT_ENDED =
	'It was not sent, because the offboarding had not ended yet when the waiting ended, and CIPP cannot plan it.';

/** @returns an entry for each step that CIPP was not asked to do, with why */
export function notSentDetails(steps: LeavingStep[], message: string): Detail[] {
	return steps.map((step) => ({ step, status: 'skipped', message, restsOn: 'reported' }));
}

/** What the local Active Directory decides on, of a synced user: Microsoft would refuse it. */
export function onPremisesDetails(wanted: AfterLeaving): Detail[] {
	if (!wanted.account?.isSynced) return [];
	return leavingSteps(wanted)
		.filter((step) => step !== 'AddToGroups')
		.map((step) => ({
			step,
			status: 'warning',
			reason: 'onPremisesSync',
			message:
				'It was not sent, because the user is synced: change it in the local Active Directory.',
			restsOn: 'reported',
		}));
}

/**
 * @param isUnseen true when nobody waits for the offboarding that the task follows
 * @returns entries for a task whose end is not waited for; none for one that is
 */
export function sentDetail(task: SentTask, isUnseen: boolean): Detail[] {
	const { step, state, message = '', taskId, scheduledTime, group } = task;
	const what = group === undefined ? '' : ` (${group})`;
	const entry = (status: Detail['status'], text: string): Detail[] => [
		{ step, status, message: text, restsOn: 'reported' },
	];
	if (state === 'refused') return entry('failure', `CIPP did not take the task${what}: ${message}`);
	if (state === 'unknown') {
		return entry('unknown', `It is not known whether CIPP took the task${what}: ${message}`);
	}
	if (state !== 'planned') return [];
	const remark = isUnseen ? ' CIPP runs it whatever becomes of the offboarding.' : '';
	return entry(
		'pending',
		`CIPP runs it at ${scheduledTime} or soon after, as task ${taskId}${what}.${remark}${message && ` ${message}`}`,
	);
}

import { isFinal } from '../../scheduler/state';
import type { Awaited } from '../../scheduler/wait/awaited';
import { notSentDetails } from '../leaving/details';
import type { AfterLeaving } from '../leaving/order';
import { leavingSteps, newDisplayName } from '../leaving/order';
import type { SentTask } from '../leaving/send';
import { taskOutcome } from '../leaving/taskOutcome';
import type { Detail, LeavingStep, OffboardingSummary } from '../results';
import type { LeavingProgress, Progress } from './progress';

/**
 * Makes what followed an offboarding a part of what it came to: a step that failed there is a failed
 * step. Of an offboarding that was not seen to end it stands beside what is known.
 *
 * @param item changed in place
 * @param sent the tasks that CIPP was asked for
 * @param known entries that are there without looking at the tasks
 */
export function noteLeaving(
	item: Progress,
	wanted: AfterLeaving,
	sent: SentTask[],
	known: Detail[],
): void {
	const { leaving } = item;
	if (!leaving) return;
	const details = [...known];
	for (const task of leaving.awaited) {
		const own = sent.find(({ taskId }) => taskId === task.taskId) as SentTask;
		details.push(...endOf(task, own, namesIn(wanted, own), leaving));
	}
	const silent = leavingSteps(wanted).filter((step) => !details.some((one) => one.step === step));
	details.push(...notSentDetails(silent, 'It was not sent, because the run was stopped.'));

	const steps = leavingSteps(wanted);
	const of = (step: LeavingStep) => details.filter((detail) => detail.step === step);
	const isPending = (step: LeavingStep) =>
		of(step).every(({ status }) => status === 'success' || status === 'pending');
	leaving.ended = steps.filter((step) =>
		of(step).some(({ status }) => status !== 'pending' && status !== 'skipped'),
	);
	leaving.unconfirmed = steps.filter((step) => !isPending(step));
	const pending = steps.filter(
		(step) => isPending(step) && of(step).some(({ status }) => status === 'pending'),
	);
	if (item.summary) item.summary = withLeaving(item.summary, leaving, pending, details);
	else item.extraDetails.push(...details);
}

function endOf(
	{ task, isGone, taskId }: Awaited,
	sent: SentTask,
	names: string[],
	leaving: LeavingProgress,
): Detail[] {
	const entry = (status: Detail['status'], message: string): Detail[] => [
		{ step: sent.step, status, message, restsOn: 'reported' },
	];
	if (task && isFinal(task)) return taskOutcome(task, sent, names);
	if (isGone) {
		return entry(
			'unknown',
			`Task ${taskId} was deleted in CIPP before it was seen to end. Look at the user.`,
		);
	}
	leaving.isOpen = true;
	return entry(
		'pending',
		`Task ${taskId} has not ended yet${task ? ` (state ${task.state})` : ''}.`,
	);
}

/** Names that may stand in the lines of a task, and hold any word. */
function namesIn(wanted: AfterLeaving, { group = '' }: SentTask): string[] {
	const { account, manager } = wanted;
	return [
		group,
		manager,
		newDisplayName(wanted) ?? '',
		account?.displayName ?? '',
		account?.userPrincipalName ?? '',
	];
}

function withLeaving(
	summary: OffboardingSummary,
	{ unconfirmed }: LeavingProgress,
	pending: LeavingStep[],
	details: Detail[],
): OffboardingSummary {
	const isGood = unconfirmed.length === 0;
	return {
		...summary,
		status: summary.status === 'completed' && !isGood ? 'completedWithErrors' : summary.status,
		needsAttention: summary.needsAttention || !isGood,
		unconfirmedSteps: [...summary.unconfirmedSteps, ...unconfirmed],
		pendingSteps: [...summary.pendingSteps, ...pending],
		details: [...summary.details, ...details],
	};
}

import { errorReason } from './errorReason';
import { confirms, isConfirmed, silentSteps } from './confirmation';
import { lineDetails } from './details';
import type { Detail, OffboardingSummary, SummaryInput } from './types';

function failedTask({ lines, requestedSteps }: SummaryInput): OffboardingSummary {
	const reason = lines.lines
		.map(({ message }) => message.replace(/^Task Failed:\s*/i, ''))
		.filter((message) => message !== '')
		.join('\n');
	return {
		status: 'failed',
		needsAttention: true,
		unconfirmedSteps: [...requestedSteps],
		pendingSteps: [],
		details: [
			{
				step: null,
				status: 'failure',
				message: reason === '' ? 'The task failed and CIPP gave no reason.' : reason,
				reason: errorReason(reason) ?? 'notStarted',
			},
		],
	};
}

/** CIPP makes a password up first; where it read no account, it then set it nowhere. */
function isPasswordSet(details: Detail[]): boolean {
	return !details.some(
		({ step, reason }) =>
			step === 'ResetPass' && (reason === 'nameMissing' || reason === 'otherAccount'),
	);
}

/**
 * Says what became of an offboarding. CIPP's own `Completed` means only that the run has ended, so:
 *
 * - `failed`: the task could not start; the only entry holds the reason.
 * - `completed`: every requested step is confirmed by a line, and no line is a failure. Confirmed
 *   are: done, nothing to do, accepted for a later task (`pending`), done with a remark; not so when
 *   another line of the step says that a part stays, or leaves it open.
 * - `completedWithErrors`: all else. A step without a line, or one that only holds a warning (sign-in
 *   of a user mastered on premises), may have left the user active: that is never `completed`.
 * - `needsAttention` is true for every status but `completed`, and for a `completed` that holds a
 *   warning or a line nobody could read.
 *
 * `details` holds one entry per line in CIPP's order, then the lines of the licence task, then one
 * `unknown` entry per requested step on which no line decides.
 *
 * @param input what is known of the task; a task state other than Completed or Failed is reported
 * as a task that has not ended, and never as `completed`
 * @returns the summary; `newPassword` is there only if CIPP named one, and for this account. Never throws.
 */
export function summarise(input: SummaryInput): OffboardingSummary {
	const { taskState, lines } = input;
	const requestedSteps = [...new Set(input.requestedSteps)];
	if (taskState?.toLowerCase() === 'failed') return failedTask({ ...input, requestedSteps });

	const details = lineDetails({ ...input, requestedSteps });
	details.push(...silentSteps(requestedSteps, details, lines.overflow));
	const hasEnded = taskState === undefined || taskState.toLowerCase() === 'completed';
	if (!hasEnded) {
		details.push({
			step: null,
			status: 'unknown',
			message: `The task has not ended yet (state in CIPP: ${taskState}).`,
		});
	}

	const unconfirmedSteps = requestedSteps.filter((step) => !isConfirmed(step, details));
	const isClean =
		hasEnded &&
		unconfirmedSteps.length === 0 &&
		details.some(confirms) &&
		!details.some(({ status }) => status === 'failure');
	const newPassword = isPasswordSet(details) ? lines.secrets[0] : undefined;
	return {
		status: isClean ? 'completed' : 'completedWithErrors',
		needsAttention:
			!isClean || details.some(({ status }) => status === 'warning' || status === 'unknown'),
		unconfirmedSteps,
		pendingSteps: requestedSteps.filter((step) =>
			details.some((detail) => detail.step === step && detail.status === 'pending'),
		),
		// CIPP's word is all there is here; whoever reads the directory back says so in the entry.
		details: details.map((detail) =>
			detail.step === null ? detail : { ...detail, restsOn: 'reported' },
		),
		...(newPassword === undefined ? {} : { newPassword }),
	};
}

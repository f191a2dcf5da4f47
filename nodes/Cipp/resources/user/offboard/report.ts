import type { IDataObject } from 'n8n-workflow';

import type { OffboardingSummary } from '../../../offboarding/results';
import { CippFailure } from '../../../transport/failure';
import type { Progress } from './progress';
import { subjectOf } from './receipt';
import { stepDisplayName } from './steps';

/**
 * The output of an item: its status, what is known of each step, and whom it is about. The new
 * password is part of it only when the user asked for it.
 *
 * @returns output, or the error of an item whose steps failed when the user wants that
 */
export function toOutput(item: Progress): IDataObject | Error {
	const { params, receipt, task } = item;
	const summary = item.summary ?? (receipt.summary as OffboardingSummary | undefined);
	const status = statusOf(item, summary);
	const details = summary
		? [...summary.details, ...item.extraDetails]
		: [...receipt.details, ...item.extraDetails];
	const warnings = [...receipt.warnings, ...item.warnings];
	if (status === 'running') warnings.push(stillRunning(item));

	const output: IDataObject = {
		status,
		details: details as unknown as IDataObject[],
		...subjectOf(params, receipt.marker),
		taskId: receipt.taskId,
		...(receipt.request && { request: receipt.request }),
		...(summary && {
			needsAttention: status !== 'completed' || summary.needsAttention,
			unconfirmedSteps: unconfirmed(item, summary),
			pendingSteps: summary.pendingSteps,
			executedTime: task?.executedTime ?? null,
		}),
		...(item.verification && { verification: item.verification as unknown as IDataObject[] }),
		...(params.wait?.returnNewPassword &&
			summary?.newPassword !== undefined && { newPassword: summary.newPassword }),
		warnings,
	};
	const isBad = status === 'completedWithErrors' || status === 'failed';
	return params.wait?.failOnStepErrors && isBad ? stepError(output) : output;
}

function statusOf(item: Progress, summary: OffboardingSummary | undefined): string {
	const { receipt, awaited, extraDetails, deletionOpen } = item;
	if (!summary) {
		// Without an answer about the task nobody knows whether it runs: it stays as CIPP took it.
		return awaited && !awaited.failure ? 'running' : receipt.status;
	}
	if (deletionOpen) return 'running';
	const isContradicted = item.verification?.some(({ actual }) => actual === 'contradicted');
	const isDeletionBad = extraDetails.some(
		({ status }) => status !== 'success' && status !== 'info',
	);
	if (summary.status === 'completed' && (isContradicted || isDeletionBad)) {
		return 'completedWithErrors';
	}
	return summary.status;
}

function unconfirmed({ params, extraDetails }: Progress, summary: OffboardingSummary): string[] {
	const isDeletionOpen =
		params.deleteLast && !extraDetails.some(({ status }) => status === 'success');
	return [...summary.unconfirmedSteps, ...(isDeletionOpen ? ['DeleteUser'] : [])];
}

function stillRunning({ receipt, task }: Progress): string {
	const what = receipt.taskId
		? `task ${receipt.taskId}${task ? ` is in state ${task.state}` : ''}`
		: 'its task has not shown up in CIPP yet';
	return `The waiting has ended, the offboarding goes on: ${what}. Wait for it with Offboarding > Wait, or look at it later with Offboarding > Get.`;
}

function stepError(output: IDataObject): CippFailure {
	const steps = output.unconfirmedSteps as string[];
	const { status, userEmail, details } = output;
	const failed = (details as IDataObject[])
		.filter((detail) => detail.status === 'failure')
		.map((detail) => String(detail.message));
	return new CippFailure(
		status === 'failed'
			? `The offboarding of ${String(userEmail)} could not start in CIPP`
			: `The offboarding of ${String(userEmail)} ended with steps that failed or were not confirmed`,
		{
			outcome: 'done',
			description: [
				steps.length > 0 ? `Not confirmed: ${steps.map(stepDisplayName).join(', ')}.` : '',
				...failed,
				'The other steps are done: do not send the whole offboarding again, mend what is left.',
			]
				.filter(Boolean)
				.join(' '),
			details: output,
		},
	);
}

import type { IDataObject } from 'n8n-workflow';

import { localWork } from '../onPremises/localWork';
import type { OffboardingSummary } from '../results';
import { isDoubtful, restedOn, weigh } from '../verify';
import { asSentences } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { inFull } from '../../transport/wrapFailure';
import { taskDeleted } from './deletedTask';
import { remarksOnEarlier } from './earlierTask';
import { oneDriveOf } from './oneDrive';
import { leavingOpen, leavingOutput } from './leavingOutput';
import { isLicenceRemovalOpen, type Progress } from './progress';
import { subjectOf, summaryOf } from '../send/receipt';
import { stepDisplayName } from '../order/steps';

/**
 * The output of an item: its status, what is known of each step, and whom it is about. The new
 * password is part of it only when the user asked for it.
 *
 * @returns output, or the error of an item whose steps failed when the user wants that
 */
export function toOutput(item: Progress): IDataObject | Error {
	const { params, receipt, task, verification } = item;
	const reported = item.summary ?? summaryOf(receipt);
	const summary = reported && weigh(reported, verification);
	const status = statusOf(item, summary);
	const { userEmail, userName, tenantDomain, tenantLabel, scheduledTime, ...request } = subjectOf(
		params,
		receipt.marker,
	);
	const oneDrive = oneDriveOf(item, summary);
	// In the order in which n8n's table shows the columns: how, who, where and when come first.
	const output: IDataObject = {
		status,
		userEmail,
		userName,
		tenantDomain,
		tenantLabel,
		scheduledTime,
		details: [
			...(summary?.details ?? receipt.details),
			...restedOn(item.extraDetails, verification),
		] as IDataObject[],
		...request,
		taskId: receipt.taskId,
		...(params.deleteLast && { deletionTaskId: item.deletion?.taskId ?? null }),
		...(receipt.existingTask && { existingTask: receipt.existingTask }),
		...(receipt.user !== undefined && { user: receipt.user }),
		...(receipt.filled?.manager !== undefined && {
			manager: receipt.filled.manager as IDataObject | null,
		}),
		...(receipt.request && { request: receipt.request }),
		...leavingOutput(item, summary !== undefined),
		...(receipt.onPremises && {
			onPremises: localWork(receipt.onPremises, params.steps, params.order, [
				...(summary?.details ?? []),
				...item.extraDetails,
			]),
		}),
		...(summary && {
			needsAttention: status !== 'completed' || summary.needsAttention,
			unconfirmedSteps: unconfirmed(item, summary),
			pendingSteps: summary.pendingSteps,
			executedTime: task?.executedTime ?? null,
		}),
		...(verification && { verification: verification as unknown as IDataObject[] }),
		...(oneDrive !== undefined && { oneDrive }),
		...(receipt.holds && { holds: receipt.holds as unknown as IDataObject[] }),
		warnings: [
			...receipt.warnings,
			...item.warnings,
			...remarksOnEarlier(item),
			...stillOpen(item, summary),
			...notReadBack(item),
		],
	};
	if (item.awaited?.isGone && !summary) return taskDeleted(task, output);
	const isBad = status === 'completedWithErrors' || status === 'failed';
	// Without the password: errors end up in logs and in the workflows that handle them.
	if (params.wait?.failOnStepErrors && isBad) return stepError(output, item);
	if (params.wait?.failWhenNothingDone && status === 'failed') return stepError(output, item);
	const newPassword = params.wait?.returnNewPassword ? summary?.newPassword : undefined;
	return newPassword === undefined ? output : { ...output, newPassword };
}

function statusOf(item: Progress, summary: OffboardingSummary | undefined): string {
	const { receipt, awaited, extraDetails } = item;
	if (!summary) {
		// Without an answer about the task nobody knows whether it runs: it stays as CIPP took it.
		return awaited && !awaited.failure ? 'running' : receipt.status;
	}
	if (summary.status !== 'completed') return summary.status;
	if (item.deletionOpen || item.leaving?.isOpen || isLicenceRemovalOpen(item)) return 'running';
	const isDeletionBad = extraDetails.some(
		({ status }) => status !== 'success' && status !== 'info',
	);
	return isDeletionBad ? 'completedWithErrors' : summary.status;
}

function unconfirmed(item: Progress, summary: OffboardingSummary): string[] {
	const isUndeleted =
		item.params.deleteLast && !item.extraDetails.some(({ status }) => status === 'success');
	return [...new Set([...summary.unconfirmedSteps, ...(isUndeleted ? ['DeleteUser'] : [])])];
}

const RUN_AGAIN =
	'Correct the cause, then start the task again with Offboarding > Run Now, or run the workflow for this user in a new execution. A retry of this one sends nothing again.';

const LOOK_LATER =
	'Wait for it with Offboarding > Wait, or look at it later with Offboarding > Get.';

/** What goes on in CIPP after the waiting has ended, and what to do about it. */
function stillOpen(item: Progress, summary: OffboardingSummary | undefined): string[] {
	const { receipt, awaited, task, licences, deletion, deletionOpen } = item;
	const texts: string[] = [];
	if (awaited && !awaited.failure && !awaited.isGone && !summary) {
		const trouble = awaited.trouble
			? ` CIPP could not be asked at last: ${inFull(awaited.trouble)}`
			: '';
		const what = receipt.taskId
			? `task ${receipt.taskId}${task ? ` is in state ${task.state}` : ''}`
			: 'its task has not shown up in CIPP yet';
		const said = item.params.isLaterLook
			? 'The offboarding has not ended, so nothing was read back'
			: 'The waiting has ended, the offboarding goes on';
		texts.push(`${said}: ${what}.${trouble} ${LOOK_LATER}`);
	}
	if (item.deletionNotSent && !summary) {
		texts.push('Delete User has not been sent. Delete the user when the other steps have ended.');
	}
	if (licences && isLicenceRemovalOpen(item)) {
		texts.push(
			`The waiting has ended before the licenses were removed: task ${licences.taskId} is in state ${licences.task?.state}. ${LOOK_LATER}`,
		);
	}
	texts.push(...leavingOpen(item));
	if (deletionOpen) {
		const which = deletion?.taskId ? `task ${deletion.taskId}` : 'its task has not shown up yet';
		texts.push(`The waiting has ended before the user was deleted: ${which}. ${LOOK_LATER}`);
	}
	return texts;
}

/** What should have been read back and was not, with the first reason: they are mostly the same. */
function notReadBack({ verification = [] }: Progress): string[] {
	const unread = verification.filter((one) => one.actual === 'unknown' && isDoubtful(one));
	const [first] = unread;
	if (!first) return [];
	const names = unread.map(({ step }) => stepDisplayName(step)).join(', ');
	return [`Verify could not see whether this is so: ${names}. ${asSentences([first.message])}`];
}

function stepError(output: IDataObject, { verification = [] }: Progress): CippFailure {
	const { status, userEmail } = output;
	const user = String(userEmail);
	const failed = (output.details as IDataObject[])
		.filter((detail) => detail.status === 'failure')
		.map((detail) => String(detail.message));
	if (status === 'failed') {
		return new CippFailure(`The offboarding of ${user} could not start in CIPP`, {
			outcome: 'done',
			description: `${asSentences(failed)} None of the steps was done. ${RUN_AGAIN}`,
			details: output,
		});
	}
	const steps = (output.unconfirmedSteps as string[]).map(stepDisplayName);
	const disproved = verification
		.filter(({ actual }) => actual === 'contradicted')
		.map(({ step, message }) => `${stepDisplayName(step)}: CIPP reported success, yet ${message}`);
	return new CippFailure(
		`The offboarding of ${user} ended with steps that failed or were not confirmed`,
		{
			outcome: 'done',
			description: [
				steps.length > 0 ? `Not confirmed: ${steps.join(', ')}.` : '',
				...[...failed, ...disproved].map((text) => asSentences([text])),
				'The other steps are done: do not send the whole offboarding again, mend what is left.',
			]
				.filter(Boolean)
				.join(' '),
			details: output,
		},
	);
}

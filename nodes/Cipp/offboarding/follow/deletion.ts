import type { OperationContext } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import { isFinal } from '../../scheduler/state';
import type { Awaited } from '../../scheduler/wait/awaited';
import { waitForTasks } from '../../scheduler/wait/waitForTasks';
import { asSentences } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { inFull } from '../../transport/wrapFailure';
import { readOutcome } from '../outcome/readOutcome';
import type { Detail, OffboardingSummary } from '../results';
import { summaryOf, type Receipt } from '../send/receipt';
import { findByMarker } from '../send/recover';
import { onlyDeletion, submitJob } from '../send/submit';
import { OFFBOARDING_COMMAND } from '../tasks/commands';
import { isLicenceRemovalOpen, shortestInterval, type Progress } from './progress';

/**
 * Deletes users whose other steps have ended, each in a job of its own: CIPP runs the steps of one
 * job in no fixed order. Where a step was not confirmed the deletion is held back, unless the user
 * chose otherwise.
 */
export async function deleteAfterwards(
	progress: Progress[],
	queries: TaskQueries,
	context: OperationContext,
): Promise<void> {
	const { patience } = context;
	await runBounded(
		progress.filter(isToBeDeleted),
		async (item) => {
			const hindrance = hindranceOf(item);
			if (hindrance) notSent(item, hindrance);
			else await sendDeletion(item, context);
		},
		patience.stopped,
	);
	const sent = progress.filter(({ deletion }) => deletion);
	await waitForTasks(
		sent.flatMap(({ deletion }) => deletion ?? []),
		shortestInterval(sent),
		queries,
		patience,
	);
	await runBounded(sent, async (item) => await readDeletion(item, queries), patience.stopped);
}

function isToBeDeleted({ params, receipt }: Progress): boolean {
	const { status, flow } = receipt;
	return params.deleteLast && status !== 'alreadyQueued' && flow !== 'preview';
}

/** @returns why the user is not deleted now, or undefined when nothing stands against it */
function hindranceOf(item: Progress): string | undefined {
	const { params, receipt, summary } = item;
	// Sent in an earlier try of this execution; what there was to decide was decided then.
	if (receipt.deletion) return undefined;
	if (receipt.flow === 'noTask') {
		return 'The deletion was not sent, because this version of CIPP does not tell when the other steps have ended. Delete the user when they have.';
	}
	if (item.awaited?.isGone) {
		return 'The deletion was not sent, because the task of the other steps was deleted in CIPP.';
	}
	if (!summary) {
		return 'The deletion was not sent, because the other steps had not ended yet when the waiting ended. Delete the user when they have.';
	}
	if (isLicenceRemovalOpen(item)) {
		return 'The deletion was not sent, because the licenses had not been removed yet when the waiting ended. Delete the user when they are gone.';
	}
	if (summary.status !== 'completed' && !params.wait?.deleteDespiteErrors) {
		return 'The deletion was held back, because another step failed or was not confirmed. Mend that and delete the user, or turn on Delete Despite Step Errors.';
	}
	return undefined;
}

function notSent(item: Progress, message: string): void {
	item.deletionNotSent = true;
	item.extraDetails.push(about('skipped', message));
}

async function sendDeletion(item: Progress, context: OperationContext): Promise<void> {
	const { receipt, deletionMarker: marker } = item;
	const { order } = item.params;
	if (!receipt.deletion && order) {
		const params = onlyDeletion(order);
		try {
			const sent = await submitJob(context.client, params, marker);
			// Noted on the receipt, which a retry gets back, so that it is not sent twice.
			receipt.deletion = { marker };
			if (sent.flow !== 'task') {
				noteAnswer(item, sent);
				return;
			}
		} catch (error) {
			const failure = error as Error;
			const words = asSentences([failure.message]);
			if (!(failure instanceof CippFailure) || failure.outcome !== 'unknown') {
				item.deletionNotSent = true;
				item.extraDetails.push(
					about('failure', `CIPP did not take the deletion: ${inFull(failure)}`),
				);
				return;
			}
			receipt.deletion = { marker };
			const { task, findings } = await findByMarker(params, marker, context);
			if (!task) {
				item.extraDetails.push(
					about(
						'unknown',
						`It is not known whether CIPP took the deletion: ${words} ${findings} Look at the user before you delete it again.`,
					),
				);
				return;
			}
		}
	}
	item.deletion = awaitedDeletion(item);
}

function awaitedDeletion({ params, deletionMarker, deadline }: Progress): Awaited {
	return {
		tenant: params.tenant,
		taskId: undefined,
		marker: deletionMarker,
		command: OFFBOARDING_COMMAND,
		title: `Offboarding: ${params.userPrincipalName}`,
		deadline,
	};
}

/** Versions of CIPP without tasks have deleted the user by the time they answer, or do not tell. */
function noteAnswer(item: Progress, receipt: Receipt): void {
	const summary = summaryOf(receipt);
	if (summary) {
		noteOutcome(item, summary);
		return;
	}
	item.extraDetails.push(
		about('unknown', 'CIPP started the deletion, and this version does not tell how it ends.'),
	);
}

async function readDeletion(item: Progress, queries: TaskQueries): Promise<void> {
	const task = item.deletion?.task;
	if (task && isFinal(task)) {
		noteOutcome(item, await readOutcome(task, ['DeleteUser'], queries));
		return;
	}
	if (item.deletion?.isGone) {
		item.extraDetails.push(
			about(
				'unknown',
				'The task of the deletion was deleted in CIPP before it was seen to end. Look whether the account still exists.',
			),
		);
		return;
	}
	item.deletionOpen = true;
	const which = task ? ` (task ${task.id})` : '';
	item.extraDetails.push(about('pending', `The deletion was sent and has not ended yet${which}.`));
}

function noteOutcome(item: Progress, { details, status }: OffboardingSummary): void {
	item.extraDetails.push(
		...details.map((detail) =>
			status === 'failed' ? { ...detail, step: 'DeleteUser' as const } : detail,
		),
	);
}

function about(status: Detail['status'], message: string): Detail {
	return { step: 'DeleteUser', status, message };
}

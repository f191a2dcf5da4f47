import type { OperationContext } from '../../../engine/operation';
import { runBounded } from '../../../engine/pool';
import { readOutcome } from '../../../offboarding/outcome/readOutcome';
import type { Detail } from '../../../offboarding/results';
import { isFinal, OFFBOARDING_COMMAND } from '../../../offboarding/tasks/task';
import type { TaskQueries } from '../../../offboarding/tasks/taskQueries';
import { waitForTasks, type Awaited } from '../../../offboarding/wait/waitForTasks';
import { CippFailure } from '../../../transport/failure';
import type { Progress } from './progress';
import { findByMarker } from './recover';
import { onlyDeletion, submitJob } from './submit';

/**
 * Deletes users whose other steps have ended, each in a job of its own: CIPP runs the steps of one
 * job in no fixed order. Where a step was not confirmed the deletion is held back, unless the user
 * chose otherwise.
 */
export async function deleteAfterwards(
	waiting: Progress[],
	queries: TaskQueries,
	context: OperationContext,
): Promise<void> {
	const sent: Array<{ item: Progress; awaited: Awaited }> = [];
	await runBounded(
		waiting.filter(({ params }) => params.deleteLast),
		async (item) => {
			const awaited = await sendDeletion(item, context);
			if (awaited) sent.push({ item, awaited });
		},
		context.patience.stopped,
	);
	if (sent.length === 0) return;
	const interval = Math.min(...sent.map(({ item }) => item.params.wait?.intervalMs ?? Infinity));
	await waitForTasks(
		sent.map(({ awaited }) => awaited),
		interval,
		queries,
		context.patience,
	);
	for (const { item, awaited } of sent) {
		const { task } = awaited;
		if (!task || !isFinal(task)) {
			item.deletionOpen = true;
			item.extraDetails.push(
				about(
					'pending',
					`The deletion was sent and has not ended yet${task ? ` (task ${task.id})` : ''}.`,
				),
			);
			continue;
		}
		const { details, status } = await readOutcome(task, ['DeleteUser'], queries);
		item.extraDetails.push(
			...details.map((detail) =>
				status === 'failed' ? { ...detail, step: 'DeleteUser' as const } : detail,
			),
		);
	}
}

async function sendDeletion(
	item: Progress,
	context: OperationContext,
): Promise<Awaited | undefined> {
	const { params, receipt, summary } = item;
	if (!summary) {
		item.extraDetails.push(
			about('skipped', 'The deletion was not sent, because the other steps have not ended yet.'),
		);
		return undefined;
	}
	if (summary.status !== 'completed' && !params.wait?.deleteDespiteErrors) {
		item.extraDetails.push(
			about(
				'skipped',
				'The deletion was held back, because another step failed or was not confirmed. Mend that and delete the user, or turn on Delete Despite Step Errors.',
			),
		);
		return undefined;
	}
	const failure = receipt.deletion ? undefined : await submitDeletion(item, context);
	if (failure) {
		item.extraDetails.push(failure);
		return undefined;
	}
	return {
		tenant: params.tenant,
		taskId: undefined,
		marker: item.deletionMarker,
		command: OFFBOARDING_COMMAND,
		title: `Offboarding: ${params.userPrincipalName}`,
		deadline: item.awaited?.deadline ?? 0,
	};
}

/** @returns an entry about what went wrong, or undefined when CIPP has taken the deletion */
async function submitDeletion(
	item: Progress,
	context: OperationContext,
): Promise<Detail | undefined> {
	const { receipt, deletionMarker: marker } = item;
	const params = onlyDeletion(item.params);
	try {
		await submitJob(context.client, params, marker);
		// Noted on the receipt, which a retry gets back, so that it is not sent twice.
		receipt.deletion = { marker };
		return undefined;
	} catch (error) {
		const failure = error as Error;
		const isUnknown = failure instanceof CippFailure && failure.outcome === 'unknown';
		if (!isUnknown) return about('failure', `CIPP did not take the deletion: ${failure.message}`);
		receipt.deletion = { marker };
		if (await findByMarker(params, marker, context)) return undefined;
		return about(
			'unknown',
			`It is not known whether CIPP took the deletion: ${failure.message}. Look at the user before you delete it again.`,
		);
	}
}

function about(status: Detail['status'], message: string): Detail {
	return { step: 'DeleteUser', status, message };
}

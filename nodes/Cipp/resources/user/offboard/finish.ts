import { DateTime } from 'luxon';

import type { Entry, OperationContext, Output } from '../../../engine/operation';
import { runBounded } from '../../../engine/pool';
import { readOutcome } from '../../../offboarding/outcome/readOutcome';
import { verifyUsers } from '../../../offboarding/outcome/verify';
import type { Detail } from '../../../offboarding/results';
import { findTasks, LICENCE_TASKS, OFFBOARDING_TASKS } from '../../../offboarding/tasks/findTasks';
import { isFinal, OFFBOARDING_COMMAND } from '../../../offboarding/tasks/task';
import { TaskQueries } from '../../../offboarding/tasks/taskQueries';
import { waitForTasks, type Awaited } from '../../../offboarding/wait/waitForTasks';
import { deleteAfterwards } from './deletion';
import type { OffboardParams } from './params';
import { requestedSteps } from './params';
import type { Progress } from './progress';
import { toOutput } from './report';
import type { Receipt } from './receipt';
import { withoutDeletion } from './submit';

/** Milliseconds between two looks when items ask for different ones. */
const shortest = (progress: Progress[]) =>
	Math.min(...progress.map(({ params }) => params.wait?.intervalMs ?? Infinity));

/**
 * Completes the submitted items of a run together: finds their tasks, waits for those that are to
 * be waited for, sends deletions that come last, and reports.
 *
 * @returns the output, or the error, of each item
 */
export async function finishOffboardings(
	submitted: Array<Entry<OffboardParams> & { receipt: Receipt; deletionMarker: string }>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	const queries = new TaskQueries(context.client, context.patience);
	const progress = submitted.map((item): Progress => ({ ...item, extraDetails: [], warnings: [] }));
	await findTaskIds(progress, queries);

	const waiting = progress.filter(isWaitedFor);
	for (const item of waiting) item.awaited = awaitedTask(item);
	if (waiting.length > 0) {
		await waitForTasks(
			waiting.flatMap(({ awaited }) => awaited ?? []),
			shortest(waiting),
			queries,
			context.patience,
		);
		await readOutcomes(waiting, queries);
		await deleteAfterwards(waiting, queries, context);
		await waitForLicences(waiting, queries, context);
		await verifyAll(waiting, context);
	}
	return new Map(progress.map((item) => [item.index, toOutput(item)]));
}

/** The task id belongs into the output also when nobody waits for the task. */
async function findTaskIds(progress: Progress[], queries: TaskQueries): Promise<void> {
	const sought = progress.filter(({ receipt }) => receipt.flow === 'task' && !receipt.taskId);
	if (sought.length === 0) return;
	const found = await findTasks(
		queries,
		sought.map(({ params }) => owner(params)),
		OFFBOARDING_TASKS,
	);
	for (const item of sought) {
		const { params, receipt } = item;
		const failure = found.failures.get(params.tenant);
		if (failure) {
			item.warnings.push(`The task could not be looked up in CIPP: ${failure.message}.`);
			continue;
		}
		const tasks = found.byUser.get(params.userPrincipalName.toLowerCase()) ?? [];
		const task = tasks.find(({ marker }) => marker === receipt.marker);
		if (!task) continue;
		receipt.taskId = task.id;
		item.task = task;
	}
}

function isWaitedFor({ params, receipt }: Progress): boolean {
	if (!params.wait || receipt.flow !== 'task' || receipt.status === 'alreadyQueued') return false;
	if (!params.schedule) return true;
	const due = params.schedule.seconds * 1000;
	return due < DateTime.now().toMillis() + params.wait.maximumWaitMs;
}

function awaitedTask(item: Progress): Awaited {
	const { params, receipt, task } = item;
	return {
		tenant: params.tenant,
		taskId: receipt.taskId ?? undefined,
		marker: receipt.marker,
		command: OFFBOARDING_COMMAND,
		title: `${OFFBOARDING_TASKS.titlePrefix}${params.userPrincipalName}`,
		...(params.schedule && { notBefore: params.schedule.seconds * 1000 }),
		deadline: DateTime.now().toMillis() + (params.wait?.maximumWaitMs ?? 0),
		...(receipt.deploymentId && {
			deploymentId: receipt.deploymentId,
			user: params.userPrincipalName,
		}),
		...(task && { task }),
	};
}

async function readOutcomes(waiting: Progress[], queries: TaskQueries): Promise<void> {
	await runBounded(waiting, async (item) => {
		const { awaited, params, receipt } = item;
		item.task = awaited?.task ?? item.task;
		if (awaited?.failure) {
			item.warnings.push(
				`The task could not be followed in CIPP: ${awaited.failure.message}. ${awaited.failure.description ?? ''}`.trim(),
			);
		}
		if (!item.task) return;
		receipt.taskId = item.task.id;
		if (!isFinal(item.task)) return;
		const asked = requestedSteps(params.deleteLast ? withoutDeletion(params) : params);
		item.summary = await readOutcome(item.task, asked, queries);
	});
}

/** CIPP takes the licences in a second task, which it writes while the first one runs. */
async function waitForLicences(
	waiting: Progress[],
	queries: TaskQueries,
	{ patience }: OperationContext,
): Promise<void> {
	const pending = waiting.filter(
		({ params, summary }) =>
			params.wait?.waitForLicenseRemoval && summary?.pendingSteps.includes('RemoveLicenses'),
	);
	if (pending.length === 0) return;
	const found = await findTasks(
		queries,
		pending.map(({ params }) => owner(params)),
		LICENCE_TASKS,
	);
	const awaited = pending.flatMap((item) => {
		const tasks = found.byUser.get(item.params.userPrincipalName.toLowerCase()) ?? [];
		const since = item.task?.scheduledTime ?? '';
		// One that ended before this offboarding began belongs to an earlier one.
		const task = tasks.find(
			(candidate) => !isFinal(candidate) || (candidate.executedTime ?? '') >= since,
		);
		if (!task) {
			item.warnings.push('The task that removes the licenses was not found in CIPP.');
			return [];
		}
		item.licences = {
			tenant: item.params.tenant,
			taskId: task.id,
			marker: '',
			command: LICENCE_TASKS.command,
			title: task.name,
			deadline: item.awaited?.deadline ?? 0,
			task,
		};
		return [item.licences];
	});
	await waitForTasks(awaited, shortest(pending), queries, patience);
	await runBounded(pending, async (item) => {
		const licenceTask = item.licences?.task;
		if (!item.task || !licenceTask) return;
		const asked = requestedSteps(
			item.params.deleteLast ? withoutDeletion(item.params) : item.params,
		);
		item.summary = await readOutcome(item.task, asked, queries, licenceTask);
	});
}

async function verifyAll(
	waiting: Progress[],
	{ client, patience }: OperationContext,
): Promise<void> {
	const verified = waiting.filter(({ params, summary }) => params.wait?.verify && summary);
	if (verified.length === 0) return;
	const results = await verifyUsers(
		verified.map(({ params, summary, extraDetails }) => ({
			...owner(params),
			steps: requestedSteps(params),
			details: [...(summary?.details ?? []), ...extraDetails] as Detail[],
		})),
		client,
		patience,
	);
	verified.forEach((item, i) => {
		item.verification = results[i];
	});
}

function owner({ tenant, userPrincipalName }: OffboardParams) {
	return { tenant, userPrincipalName };
}

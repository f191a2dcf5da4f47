import { DateTime } from 'luxon';

import type { Entry, OperationContext, Output } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import { isFinal } from '../../scheduler/state';
import type { Awaited } from '../../scheduler/wait/awaited';
import { waitForTasks } from '../../scheduler/wait/waitForTasks';
import { inFull } from '../../transport/wrapFailure';
import { ReadingLog } from '../certificate';
import { isLeavingStep } from '../leaving/names';
import { stepsOfFirstJob, type Followed } from '../order/followed';
import { readOutcome } from '../outcome/readOutcome';
import type { Detail } from '../results';
import { summaryOf, type Receipt } from '../send/receipt';
import { OFFBOARDING_COMMAND } from '../tasks/commands';
import { findByDeployment } from '../tasks/deployment';
import { findTasks, OFFBOARDING_TASKS } from '../tasks/findTasks';
import { oldVersionWarnings } from '../tasks/oldVersion';
import { verifyUsers } from '../verify';
import { timesOf, timesUntil } from '../verify/times';
import { workAfterLeaving } from './afterLeaving';
import { certified } from './certified';
import { deleteAfterwards } from './deletion';
import { waitForLicences } from './licences';
import { tellOfStop, tellOpen } from './onlookers';
import { shortestInterval, type Progress } from './progress';
import { toOutput } from './report';
import { sentOptions } from './sentOptions';

/**
 * Completes the submitted items of a run together: finds their tasks, waits for those that are to
 * be waited for, sends deletions that come last, and reports.
 *
 * @returns the output, or the error, of each item
 */
export async function finishOffboardings(
	submitted: Array<Entry<Followed> & { receipt: Receipt; deletionMarker: string }>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	const { patience } = context;
	const queries = new TaskQueries(context);
	const now = DateTime.now().toMillis();
	const progress = submitted.map((item): Progress => ({
		...item,
		params: paramsOf(item),
		deadline: now + (item.params.wait?.maximumWaitMs ?? 0),
		extraDetails: [],
		warnings: [],
	}));
	await findTaskIds(progress, queries);

	const waiting = progress.filter(isWaitedFor);
	for (const item of waiting) item.awaited = awaitedTask(item, queries);
	await waitForTasks(
		waiting.flatMap(({ awaited }) => awaited ?? []),
		shortestInterval(waiting),
		queries,
		patience,
		tellOpen(waiting.length, context),
	);
	if (!patience.stopped()) {
		await readOutcomes(waiting, queries);
		// Versions of CIPP that have no tasks gave the results with their answer.
		for (const item of progress) if (item.params.wait) item.summary ??= summaryOf(item.receipt);
		await waitForLicences(progress, queries, context);
		await deleteAfterwards(progress, queries, context);
		await workAfterLeaving(progress, queries, context);
		await verifyAll(progress, context);
	}
	tellOfStop(progress, context);
	for (const item of progress) {
		if (item.task) item.warnings.push(...(await oldVersionWarnings(item.task, context)));
	}
	return new Map(progress.map((item) => [item.index, certified(item, toOutput(item), context)]));
}

/** Nothing is sent for a user whom CIPP is offboarding already, so no deletion either. */
function paramsOf({ params, receipt }: { params: Followed; receipt: Receipt }): Followed {
	return receipt.status === 'alreadyQueued' ? { ...params, deleteLast: false } : params;
}

/** The task id belongs into the output also when nobody waits for the task. */
async function findTaskIds(progress: Progress[], queries: TaskQueries): Promise<void> {
	const sought = progress.filter(({ receipt }) => receipt.flow === 'task' && !receipt.taskId);
	if (sought.length === 0) return;
	const found = await findTasks(
		queries,
		sought.map(({ params }) => owner(params)),
		OFFBOARDING_TASKS,
		'asSent',
	);
	for (const item of sought) {
		const { params, receipt } = item;
		const failure = found.failureOf(params);
		if (failure) {
			// Whoever waits asks again, and is told then.
			if (isWaitedFor(item)) continue;
			item.warnings.push(`The task could not be looked up in CIPP: ${inFull(failure)}`);
			continue;
		}
		const tasks = found.of(params);
		const task = tasks.find(({ marker }) => marker === receipt.marker);
		if (!task) continue;
		receipt.taskId = task.id;
		item.task = task;
	}
}

function isWaitedFor(item: Progress): boolean {
	const { params, receipt, deadline } = item;
	if (!params.wait || receipt.flow !== 'task') return false;
	if (receipt.status === 'alreadyQueued' && !params.wait.waitForEarlier) return false;
	return (dueAt(item) ?? 0) < deadline;
}

/** When the task is planned for, in milliseconds since 1970; undefined for one that runs at once. */
function dueAt({ params, receipt }: Progress): number | undefined {
	if (receipt.status !== 'alreadyQueued') {
		return params.schedule && params.schedule.seconds * 1000;
	}
	const { scheduledTime } = receipt.existingTask ?? {};
	return typeof scheduledTime === 'string' ? DateTime.fromISO(scheduledTime).toMillis() : undefined;
}

function awaitedTask(item: Progress, queries: TaskQueries): Awaited {
	const { params, receipt, task, deadline } = item;
	const { deploymentId } = receipt;
	const notBefore = dueAt(item);
	return {
		tenant: params.tenant,
		taskId: receipt.taskId ?? undefined,
		marker: receipt.marker,
		command: OFFBOARDING_COMMAND,
		title: `${OFFBOARDING_TASKS.titlePrefix}${params.userPrincipalName}`,
		...(notBefore !== undefined && { notBefore }),
		deadline,
		...(deploymentId && {
			progress: async () =>
				await findByDeployment(queries, deploymentId, params.userPrincipalName, receipt.marker),
		}),
		...(task && { task }),
	};
}

async function readOutcomes(waiting: Progress[], queries: TaskQueries): Promise<void> {
	await runBounded(waiting, async (item) => {
		const { awaited, params, receipt } = item;
		item.task = awaited?.task ?? item.task;
		if (awaited?.failure) {
			item.warnings.push(`The task could not be followed in CIPP: ${inFull(awaited.failure)}`);
		}
		if (!item.task) return;
		receipt.taskId = item.task.id;
		if (!isFinal(item.task)) return;
		item.summary = await readOutcome(item.task, stepsOfFirstJob(params), queries);
	});
}

async function verifyAll(
	progress: Progress[],
	{ client, patience }: OperationContext,
): Promise<void> {
	const verified = progress.filter(({ params, summary }) => params.wait?.verify && summary);
	if (verified.length === 0) return;
	const log = new ReadingLog();
	const results = await verifyUsers(
		verified.map((item) => ({
			...owner(item.params),
			steps: item.params.steps.filter(
				(step) => !isLeavingStep(step) || item.leaving?.ended.includes(step),
			),
			options: sentOptions(item),
			...(item.leaving && { afterLeaving: item.params.order?.afterLeaving }),
			details: [...(item.summary?.details ?? []), ...item.extraDetails] as Detail[],
			notSent: item.deletionNotSent ? ['DeleteUser' as const] : [],
			...(item.task ? timesOf(item.task) : timesUntil(DateTime.now())),
		})),
		client,
		patience,
		shortestInterval(verified),
		log.note,
	);
	verified.forEach((item, i) => {
		item.verification = results[i];
		item.reading = log.of(owner(item.params));
	});
}

function owner({ tenant, userPrincipalName }: Followed) {
	return { tenant, userPrincipalName };
}

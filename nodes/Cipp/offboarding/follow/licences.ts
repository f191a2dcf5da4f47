import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import { readResultLines } from '../../scheduler/results/lines';
import { isFinal } from '../../scheduler/state';
import type { Task } from '../../scheduler/task';
import { waitForTasks } from '../../scheduler/wait/waitForTasks';
import { inFull } from '../../transport/wrapFailure';
import { stepsOfFirstJob } from '../order/followed';
import { readOutcome } from '../outcome/readOutcome';
import type { Detail, OffboardingSummary } from '../results';
import { summarise } from '../results';
import { findTasks, LICENCE_TASKS } from '../tasks/findTasks';
import { shortestInterval, type Progress } from './progress';

const CLOCKS_DIFFER_MINUTES = 5;

const NEVER_SCHEDULED =
	'CIPP said that it scheduled the removal of the licenses, but it has no task that removes them: they stay assigned.';

const DELETED =
	'The task that removes the licenses was deleted in CIPP before it was seen to end. Look at the licenses of the user.';

/**
 * Looks for the second tasks, in which CIPP takes the licences, and waits for them where that is
 * wanted. The offboarding writes such a task while it runs (`Remove-CIPPLicense -Schedule`), and says
 * that it did also when its scheduler did not take it; so the removal counts as scheduled only when
 * the task is there.
 *
 * @param items those whose other steps have ended, by their task or with CIPP's answer
 */
export async function waitForLicences(
	items: Progress[],
	queries: TaskQueries,
	{ patience }: OperationContext,
): Promise<void> {
	const pending = items.filter(
		({ params, summary }) => params.wait && summary?.pendingSteps.includes('RemoveLicenses'),
	);
	if (pending.length === 0) return;
	const owners = pending.map(({ params }) => params);
	const found = await findTasks(queries, owners, LICENCE_TASKS, 'anyName');
	for (const item of pending) {
		const failure = found.failureOf(item.params);
		const task = found.of(item.params).find((candidate) => belongsTo(candidate, item));
		if (task) await noteTask(item, task, queries);
		else if (!failure) notRemoved(item, 'failure', NEVER_SCHEDULED);
		else {
			item.warnings.push(
				`The task that removes the licenses could not be looked up in CIPP: ${inFull(failure)}`,
			);
		}
	}
	const waited = pending.filter(({ licences }) => licences);
	if (waited.length === 0) return;
	await waitForTasks(
		waited.flatMap(({ licences }) => licences ?? []),
		shortestInterval(waited),
		queries,
		patience,
	);
	await runBounded(waited, async (item) => await readRemoval(item, queries), patience.stopped);
}

async function noteTask(item: Progress, task: Task, queries: TaskQueries): Promise<void> {
	if (isFinal(task)) {
		await noteEnd(item, task, queries);
		return;
	}
	const { params, deadline } = item;
	if (!params.wait?.waitForLicenseRemoval) return;
	item.licences = {
		tenant: task.tenant,
		taskId: task.id,
		marker: '',
		command: LICENCE_TASKS.command,
		title: task.name,
		deadline,
		task,
	};
}

async function readRemoval(item: Progress, queries: TaskQueries): Promise<void> {
	const { licences } = item;
	if (licences?.isGone) {
		delete item.licences;
		notRemoved(item, 'unknown', DELETED);
	} else if (licences?.task && isFinal(licences.task)) {
		await noteEnd(item, licences.task, queries);
	}
}

async function noteEnd(item: Progress, task: Task, queries: TaskQueries): Promise<void> {
	item.licencesEnded = true;
	item.summary = await outcomeWith(item, task, queries);
}

/** What became of all steps, now that the task which takes the licences has ended. */
async function outcomeWith(
	{ task, params, receipt, summary }: Progress,
	licenceTask: Task,
	queries: TaskQueries,
): Promise<OffboardingSummary> {
	const steps = stepsOfFirstJob(params);
	if (task) return await readOutcome(task, steps, queries, licenceTask);
	// CIPP before 10.1.0 gave the lines with its answer.
	const newPassword = summary?.newPassword;
	return {
		...summarise({
			lines: readResultLines(receipt.details.map(({ message }) => message)),
			requestedSteps: steps,
			user: params.userPrincipalName,
			licenceTask: {
				taskState: licenceTask.state,
				lines: readResultLines(licenceTask.results),
			},
		}),
		...(newPassword !== undefined && { newPassword }),
	};
}

function notRemoved(item: Progress, status: Detail['status'], message: string): void {
	const summary = item.summary as OffboardingSummary;
	const isAbout = ({ step }: Detail) => step === 'RemoveLicenses';
	item.summary = {
		...summary,
		status: summary.status === 'failed' ? 'failed' : 'completedWithErrors',
		needsAttention: true,
		unconfirmedSteps: [...new Set([...summary.unconfirmedSteps, 'RemoveLicenses' as const])],
		pendingSteps: summary.pendingSteps.filter((step) => step !== 'RemoveLicenses'),
		details: [
			...summary.details.map((detail): Detail =>
				isAbout(detail) && detail.status === 'pending' ? { ...detail, status: 'info' } : detail,
			),
			{ step: 'RemoveLicenses', status, message, restsOn: 'reported' },
		],
	};
}

/** One that ended before this offboarding began belongs to an earlier one. */
function belongsTo(task: Task, { task: offboarding, receipt }: Progress): boolean {
	if (isFinal(task)) {
		// The clocks of n8n and CIPP may differ a little.
		const since =
			offboarding?.scheduledTime ?? minutesBefore(receipt.sentAt, CLOCKS_DIFFER_MINUTES);
		return (task.executedTime ?? '') >= since;
	}
	return true;
}

function minutesBefore(iso: string | undefined, minutes: number): string {
	if (iso === undefined) return '';
	const time = DateTime.fromISO(iso, { zone: 'utc' }).minus({ minutes });
	return time.toISO({ suppressMilliseconds: true }) ?? '';
}

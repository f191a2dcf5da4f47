import type { OperationContext } from '../../../engine/operation';
import { runBounded } from '../../../engine/pool';
import { readOutcome } from '../../../offboarding/outcome/readOutcome';
import { findTasks, LICENCE_TASKS } from '../../../offboarding/tasks/findTasks';
import { isFinal, type Task } from '../../../offboarding/tasks/task';
import type { TaskQueries } from '../../../offboarding/tasks/taskQueries';
import { waitForTasks } from '../../../offboarding/wait/waitForTasks';
import { asSentences } from '../../../transport/answers';
import { shortestInterval, type Progress } from './progress';
import { stepsOfFirstJob } from './submit';

/**
 * Waits for the second tasks, in which CIPP takes the licences, where that is wanted. The offboarding
 * writes such a task while it runs (`Remove-CIPPLicense -Schedule`).
 */
export async function waitForLicences(
	items: Progress[],
	queries: TaskQueries,
	{ patience }: OperationContext,
): Promise<void> {
	const pending = items.filter(
		({ params, summary, task }) =>
			params.wait?.waitForLicenseRemoval &&
			task !== undefined &&
			summary?.pendingSteps.includes('RemoveLicenses'),
	);
	if (pending.length === 0) return;
	const found = await findTasks(
		queries,
		pending.map(({ params }) => params),
		LICENCE_TASKS,
	);
	// CIPP says that it scheduled the removal also when its scheduler refused the task.
	const missing = new Map<Progress, 'missing'>();
	for (const item of pending) {
		const { tenant, userPrincipalName } = item.params;
		const failure = found.failures.get(tenant);
		const tasks = found.byUser.get(userPrincipalName.toLowerCase()) ?? [];
		const task = tasks.find((candidate) => belongsTo(candidate, item));
		if (task) {
			item.licences = {
				tenant,
				taskId: task.id,
				marker: '',
				command: LICENCE_TASKS.command,
				title: task.name,
				deadline: item.deadline,
				task,
			};
		} else {
			if (!failure) missing.set(item, 'missing');
			item.warnings.push(
				failure
					? `The task that removes the licenses could not be looked up in CIPP: ${asSentences([failure.message])}`
					: 'The task that removes the licenses was not found in CIPP.',
			);
		}
	}
	const awaited = pending.flatMap(({ licences }) => licences ?? []);
	await waitForTasks(awaited, shortestInterval(pending), queries, patience);
	await runBounded(
		pending,
		async (item) => {
			const licenceTask = item.licences ? item.licences.task : missing.get(item);
			if (!item.task || !licenceTask) return;
			if (licenceTask !== 'missing' && !isFinal(licenceTask)) return;
			const steps = stepsOfFirstJob(item.params);
			item.summary = await readOutcome(item.task, steps, queries, licenceTask);
		},
		patience.stopped,
	);
}

/** One that ended before this offboarding began belongs to an earlier one. */
function belongsTo(task: Task, { task: offboarding }: Progress): boolean {
	const since = offboarding?.scheduledTime ?? '';
	return !isFinal(task) || (task.executedTime ?? '') >= since;
}

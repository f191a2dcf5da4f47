import type { IDataObject } from 'n8n-workflow';

import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import type { Task } from '../../scheduler/task';
import { OFFBOARDING_COMMAND } from './commands';

/** What CIPP calls a user's job in `ListOffboardingProgress`, in the words of the task table. */
const STATES: Record<string, string> = {
	queued: 'Planned',
	pending: 'Planned',
	running: 'Running',
	succeeded: 'Completed',
};

/**
 * The job of one user in `ListOffboardingProgress`, which newer versions of CIPP offer. It needs only
 * the right to offboard, not the one to read scheduled tasks.
 *
 * @param deploymentId the id that such a version answers to the offboarding with
 * @param userPrincipalName the user, as sent
 * @param marker correlation marker of the task; the answer does not hold it
 * @returns the job in the form of a task, or undefined when CIPP does not list the user
 * @throws CippFailure when CIPP does not give the list
 */
export async function findByDeployment(
	queries: TaskQueries,
	deploymentId: string,
	userPrincipalName: string,
	marker: string,
): Promise<Task | undefined> {
	const rows = await queries.rowsOf('ListOffboardingProgress', { DeploymentId: deploymentId });
	const row = rows.find(({ Name }) => sameText(Name, userPrincipalName));
	if (!row || typeof row.TaskId !== 'string' || !row.TaskId) return undefined;
	const steps = Array.isArray(row.Steps) ? (row.Steps as Array<IDataObject | null>) : [];
	const status = String(row.Status ?? '').toLowerCase();
	return {
		id: row.TaskId,
		name: `Offboarding: ${userPrincipalName}`,
		command: OFFBOARDING_COMMAND,
		user: userPrincipalName,
		tenant: String(row.TenantFilter ?? ''),
		state: status === 'failed' ? failedState(steps) : (STATES[status] ?? 'Running'),
		marker,
		scheduledTime: null,
		executedTime: null,
		results: steps.flatMap((step) =>
			step?.Message ? [{ Results: step.Message, state: stepState(step) }] : [],
		),
		options: {},
		reference: '',
	};
}

/** A job is called failed when a step failed, and also when it could not start at all. */
function failedState(steps: Array<IDataObject | null>): string {
	return steps.some((step) => /^(?:succeeded|failed)$/i.test(String(step?.Status)))
		? 'Completed'
		: 'Failed';
}

function stepState(step: IDataObject): string | undefined {
	return /^failed$/i.test(String(step.Status)) ? 'failed' : undefined;
}

function sameText(value: unknown, text: string): boolean {
	return typeof value === 'string' && value.toLowerCase() === text.toLowerCase();
}

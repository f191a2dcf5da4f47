import type { IDataObject } from 'n8n-workflow';

import { OFFBOARDING_COMMAND, type Task } from '../../scheduler/task';

/** What CIPP calls a user's job in `ListOffboardingProgress`, in the words of the task table. */
const STATES: Record<string, string> = {
	queued: 'Planned',
	pending: 'Planned',
	running: 'Running',
	succeeded: 'Completed',
};

/**
 * Reads the row of one user from `ListOffboardingProgress`, which newer versions of CIPP offer. It
 * needs only the right to offboard, not the one to read scheduled tasks.
 *
 * @param rows answer of the endpoint
 * @param userPrincipalName the user, as sent
 * @param marker correlation marker of the task; the answer does not hold it
 * @returns the row in the form of a task, or undefined when the user is not in it
 */
export function readDeployment(
	rows: IDataObject[],
	userPrincipalName: string,
	marker: string,
): Task | undefined {
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

import { randomUUID } from 'node:crypto';
import { isFor } from '../faultList';
import { ok, plainText, type Answer } from '../http/answer';
import { isRecord, member, valueOf, type JsonRecord } from '../powershell/members';
import { textAfterDateConversion, textOf } from '../powershell/text';
import { isTruthy } from '../powershell/truth';
import { addTask, TaskNotAdded } from '../scheduler/addTask';
import { JobFailure, prepareJob, runStep } from '../scheduler/offboardingJob';
import { runSteps } from '../scheduler/runSteps';
import type { StepOutput } from '../steps/step';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';
import { problemsOf, usersOf } from './offboardingRequest';

const NOT_STORED = new Set(['user', 'tenantfilter', 'scheduled']);

/** What one user adds to the answer. */
interface UserAnswer {
	results: (boolean | StepOutput)[];
	forbidden?: boolean;
	deploymentId?: string;
}

/** Invoke-ExecOffboardUser: writes a task for every user, and knows nothing of what becomes of it. */
export const execOffboardUser: Endpoint = {
	name: 'ExecOffboardUser',
	right: 'Identity.User.ReadWrite',
	handle(call, state): Answer {
		const { body } = call;
		if (body === undefined) {
			return plainText(500, "Cannot bind argument to parameter 'Body' because it is null.");
		}
		if (state.profile.validates) {
			const problems = problemsOf(body, state.profile);
			if (problems.length > 0) return { status: 400, json: { Results: problems } };
		}
		if (state.profile.reportsProgress && member(body, 'Action') !== undefined) {
			return runAgain(body, state);
		}
		const deploymentId = randomUUID();
		const answers = usersOf(body, state.profile.takesBareUsers).map((user) =>
			offboard(user, body, deploymentId, state),
		);
		const results = answers.flatMap((answer) => answer.results);
		const started = answers.some((answer) => answer.deploymentId);
		return {
			status: answers.some((answer) => answer.forbidden) ? 403 : 200,
			json: { Results: results, ...(started ? { DeploymentId: deploymentId } : {}) },
		};
	},
};

function offboard(
	user: string,
	body: unknown,
	deploymentId: string,
	state: SimulatorState,
): UserAnswer {
	const tenant = textOf(valueOf(member(body, 'tenantFilter')));
	const scheduled = member(body, 'Scheduled');
	const isScheduled = isTruthy(member(scheduled, 'enabled'));
	const options = storedOptions(body);
	if (!isScheduled && state.profile.runNow !== 'task')
		return runWithoutTask(user, tenant, options, state);

	const fault = state.offboardingFaults.queueing.take((candidate) => isFor(candidate, user));
	if (fault && !fault.wakeUpLost) {
		const text = `Error - Could not add task: ${fault.message ?? 'The server is busy.'}`;
		return { results: [text], forbidden: fault.thrown ?? false };
	}
	const reports = state.profile.reportsProgress && !isScheduled;
	try {
		const added = addTask(state, {
			name: `Offboarding: ${user}`,
			command: 'Invoke-CIPPOffboardingJob',
			tenant,
			parameters: {
				Username: user,
				APIName: 'Scheduled Offboarding',
				options,
				RunScheduled: true,
				...(reports ? { DeploymentId: deploymentId } : {}),
			},
			...(isScheduled ? { scheduledTime: textOf(member(scheduled, 'date')).trim() } : {}),
			runNow: !isScheduled && !fault?.wakeUpLost,
			postExecution: notificationsOf(body),
			reference: textAfterDateConversion(member(body, 'reference')),
		});
		if (fault?.wakeUpLost) {
			return { results: [false, `Task Offboarding: ${user} scheduled to run now`] };
		}
		if (reports && added.row) {
			state.addProgress(deploymentId, {
				Name: user,
				Source: 'Offboarding',
				Status: 'queued',
				TaskId: added.row.RowKey,
				TenantFilter: tenant,
				Steps: [],
				Logs: [],
			});
		}
		return {
			results: added.woken === undefined ? [added.text] : [added.woken, added.text],
			...(reports ? { deploymentId } : {}),
		};
	} catch (error) {
		if (!(error instanceof TaskNotAdded)) throw error;
		return { results: [error.message], forbidden: true };
	}
}

/** Before 10.2.4 an offboarding for now left no task: it ran in the request, or untracked. */
function runWithoutTask(
	user: string,
	tenant: string,
	options: JsonRecord,
	state: SimulatorState,
): UserAnswer {
	try {
		const exactCase = state.profile.runNow === 'untracked';
		const job = prepareJob(state, { tenant, username: user, options, exactCase });
		if (state.profile.runNow === 'synchronous') {
			return { results: job.steps.flatMap((step) => runStep(step, job.context)) };
		}
		runSteps(state, job, Infinity, undefined, () => undefined);
		return { results: [`Offboarding job started for ${user} with ${job.steps.length} tasks`] };
	} catch (error) {
		if (!(error instanceof JobFailure)) throw error;
		return { results: [error.message], forbidden: true };
	}
}

/** The newer backend repeats an offboarding on Action=Rerun or RerunStep. */
function runAgain(body: unknown, state: SimulatorState): Answer {
	const row = state.tasks.get(textOf(member(body, 'TaskId')));
	if (!row) return plainText(404, 'Task not found');
	state.tasks.update(row, {
		TaskState: 'Planned',
		ExecutedTime: '',
		ScheduledTime: String(state.clock.seconds()),
	});
	state.scheduler.wake(row.RowKey);
	return ok({ Results: [true, `Task ${row.Name} scheduled to run now`] });
}

function storedOptions(body: unknown): JsonRecord {
	const entries = isRecord(body) ? Object.entries(body) : [];
	return Object.fromEntries(entries.filter(([name]) => !NOT_STORED.has(name.toLowerCase())));
}

function notificationsOf(body: unknown): string {
	const wanted = member(body, 'PostExecution');
	return ['Webhook', 'Email', 'PSA'].filter((way) => isTruthy(member(wanted, way))).join(',');
}

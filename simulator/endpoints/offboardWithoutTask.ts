import { isFor } from '../faultList';
import { plainText, type Answer } from '../http/answer';
import { isRecord } from '../powershell/members';
import { errorObject } from '../scheduler/failedText';
import { JobFailure, prepareJob, runStep, type PreparedJob } from '../scheduler/offboardingJob';
import { runSteps } from '../scheduler/runSteps';
import type { SimulatorState } from '../state';
import { GRAPH_DENIED } from '../steps/errors';
import type { StepOutput } from '../steps/step';

/** What one user adds to the answer. */
export interface UserAnswer {
	results: (boolean | StepOutput)[];
	forbidden?: boolean;
	deploymentId?: string;
}

/**
 * Before 10.2.4 an offboarding for now left no task: it ran in the request, or untracked.
 *
 * @param user the user principal name
 * @param tenant as it was sent
 * @param given the options
 * @param state the simulator
 * @returns what the user adds to the answer
 */
export function runWithoutTask(
	user: string,
	tenant: string,
	given: unknown,
	state: SimulatorState,
): UserAnswer {
	const options = isRecord(given) ? given : {};
	try {
		const request = { tenant, username: user, options, exactCase: false, inRequest: true };
		const job = prepareJob(state, request);
		if (state.profile.runNow === 'synchronous') return runInRequest(user, job, state);
		if (job.steps.length === 0) {
			return { results: [`No offboarding tasks were selected for ${user}`] };
		}
		runSteps(state, job, Infinity, undefined, () => undefined);
		return { results: [`Offboarding job started for ${user} with ${job.steps.length} tasks`] };
	} catch (error) {
		if (!(error instanceof JobFailure)) throw error;
		return { results: refusalTexts(error.message, state), forbidden: true };
	}
}

/**
 * Runs all steps inside the request. One that breaks off on the way gives its error alone: what the
 * steps before it did is not told.
 */
function runInRequest(user: string, job: PreparedJob, state: SimulatorState): UserAnswer {
	const fault = state.offboardingFaults.jobs.take((candidate) => isFor(candidate, user));
	const steps = fault ? job.steps.slice(0, fault.afterSteps ?? 0) : job.steps;
	const results = steps.flatMap((step) => runStep(step, job.context));
	if (!fault) return { results };
	return { results: refusalTexts(fault.message ?? GRAPH_DENIED, state), forbidden: true };
}

/** What is said of a user whose offboarding for now could not start. */
function refusalTexts(error: string, { profile }: SimulatorState): string[] {
	if (profile.runNow === 'untracked') return [errorObject(error, profile.rank)];
	return profile.rank >= 7_05_00 ? [error] : [];
}

/**
 * Before 10.2.4 the status was never set without users, which the host refuses.
 *
 * @param rank of the version
 */
export function withoutUsers(rank: number): Answer {
	const text =
		'Cannot create object of type "Microsoft.Azure.Functions.PowerShellWorker.HttpResponseContext". Cannot convert null to type "System.Net.HttpStatusCode" due to enumeration values that are not valid.';
	return plainText(rank >= 8_01_00 ? 500 : 403, text);
}

/**
 * Whether the answer is a 403: since 10.2.4 for any user, before it for the last one.
 *
 * @param answers of all users
 * @param state the simulator
 */
export function isForbidden(answers: UserAnswer[], { profile }: SimulatorState): boolean {
	return profile.runNow === 'task'
		? answers.some(({ forbidden }) => forbidden)
		: answers.at(-1)?.forbidden === true;
}

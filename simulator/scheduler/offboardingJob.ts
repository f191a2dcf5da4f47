import { nobody } from '../directory/nowhere';
import { isFor } from '../faultList';
import { exactMember, member, type JsonRecord } from '../powershell/members';
import { equalsTrue } from '../powershell/truth';
import { shuffled } from '../random';
import type { SimulatorState } from '../state';
import { OLD_ORDER, STEPS } from '../steps';
import { inOldWords } from '../steps/oldTexts';
import { GRAPH_DENIED, graphNotFound } from '../steps/errors';
import { StepFailure, type Step, type StepContext, type StepOutput } from '../steps/step';
import { runWithoutEffect } from '../steps/withheld';
import { batchesReach, exchangeReaches, managedTenant } from '../tenants';

/** What Invoke-CIPPOffboardingJob is called with. */
export interface JobRequest {
	/** The tenant as the task holds it. */
	tenant: string;
	/** The user principal name as it was sent. */
	username: string;
	options: JsonRecord;
	/**
	 * Stored options come back as dictionaries whose names must match exactly; options straight from
	 * a request do not.
	 */
	exactCase: boolean;
	/** Whether it runs inside the request; false when left out. */
	inRequest?: boolean;
}

/** An offboarding whose steps are chosen and ordered. */
export interface PreparedJob {
	context: StepContext;
	steps: Step[];
}

/** The job cannot start; the message is the error. */
export class JobFailure extends Error {}

/**
 * Does what Invoke-CIPPOffboardingJob does before its first step: looks the user up and chooses the
 * steps. A tenant that is not found does not stop it: the steps reach nobody.
 *
 * @param state the simulator
 * @param request for whom and what
 * @returns the steps in the order they will run
 * @throws JobFailure when the tenant has no such user, or no step is asked for
 */
export function prepareJob(state: SimulatorState, request: JobRequest): PreparedJob {
	const tenant = managedTenant(state, request.tenant);
	// The name goes unescaped into a Graph address, which ends at the # of a guest's name.
	const graphKey = request.username.split('#')[0] ?? '';
	const user = tenant.nowhere ? nobody(request.username) : state.directory.user(tenant, graphKey);
	if (!user) throw new JobFailure(graphNotFound(graphKey));

	const { storedNames } = state.profile;
	const read = (option: string) =>
		request.exactCase
			? exactMember(request.options, storedNames[option] ?? option)
			: member(request.options, option);
	const chosen = STEPS.filter(
		(step) => step.since <= state.profile.rank && step.asked(read, state.profile),
	);
	// From 10.2.4 to 10.5.4 a job without a step started all the same, and never ended.
	if (chosen.length === 0 && state.profile.validates) {
		throw new JobFailure(
			`No offboarding tasks were selected for ${request.username}. The offboarding job was not executed - check that at least one action was enabled.`,
		);
	}
	const alone = state.profile.deleteUserAlone && equalsTrue(read('DeleteUser'));
	const steps = alone
		? chosen.filter((step) => step.option === 'DeleteUser' || step.option === 'OnedriveAccess')
		: chosen;
	const context = {
		state,
		tenant,
		tenantName: request.tenant,
		exchangeReaches: exchangeReaches(state, tenant, request.tenant),
		batchesReach: batchesReach(tenant, request.tenant),
		user,
		username: request.username,
		options: request.options,
		inRequest: request.inRequest ?? false,
		read,
	};
	return { context, steps: ordered(steps, state) };
}

/**
 * Runs one step the way Push-CIPPOffboardingTask does: an error becomes a line, and a step that
 * writes nothing gets the line of the activity trigger.
 *
 * @param step the step
 * @param context the run
 * @returns what arrives in the results
 */
export function runStep(step: Step, context: StepContext): StepOutput[] {
	const { state, username } = context;
	try {
		const written = outputsOf(step, context).filter((output) => output !== '');
		const outputs = inOldWords(written, state.profile.rank);
		if (outputs.length > 0) return outputs;
		return state.profile.runsStepsAsActivities
			? ['Activity function ended with status Completed.']
			: [];
	} catch (error) {
		if (!(error instanceof StepFailure)) {
			throw new Error(`The step ${step.option} for ${username} broke.`, { cause: error });
		}
		return state.profile.runsStepsAsActivities
			? [`Failed to execute ${step.cmdlet} : ${error.message}`]
			: inOldWords([error.message], state.profile.rank);
	}
}

/** The line of an output: of a password reset only the text is kept. */
export function lineOf(output: StepOutput): string {
	if (typeof output === 'string') return output;
	return 'Results' in output ? output.Results : output.resultText;
}

function outputsOf(step: Step, context: StepContext): StepOutput[] {
	const { state, tenant, user, username } = context;
	const fault = state.offboardingFaults.steps.take(
		(candidate) =>
			isFor(candidate, username) && candidate.step.toLowerCase() === step.option.toLowerCase(),
	);
	if (fault?.lines) return fault.lines;
	if (fault?.effect && tenant.users.includes(user)) {
		const { outputs, apply } = runWithoutEffect(step, context);
		if (fault.effect === 'late') state.lateEffects.push(apply);
		return outputs;
	}
	if (fault) return failed(step, context, fault.message ?? GRAPH_DENIED, fault.thrown);
	if (!tenant.nowhere && !tenant.users.includes(user))
		return failed(step, context, step.userGone(context));
	return step.run(context);
}

function failed(step: Step, context: StepContext, error: string, thrown?: boolean): StepOutput[] {
	const failure = step.failure(context, error);
	if (thrown ?? failure.thrown) throw new StepFailure(failure.text);
	return [failure.text];
}

function ordered(steps: Step[], state: SimulatorState): Step[] {
	if (state.profile.stepOrder === 'random') return shuffled(steps, state.random);
	if (state.profile.stepOrder === 'listed') return steps;
	const place = (step: Step) => OLD_ORDER.indexOf(step.option);
	return [...steps].sort((one, other) => place(one) - place(other));
}

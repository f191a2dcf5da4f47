import { isFor } from '../faultList';
import { isRecord, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimulatorState } from '../state';
import { failedText } from './failedText';
import {
	JobFailure,
	lineOf,
	prepareJob,
	runStep,
	type JobRequest,
	type PreparedJob,
} from './offboardingJob';
import { pendingStep, type ProgressRow } from './progress';
import { runSteps } from './runSteps';
import { completeTask, storedResults } from './storedResults';
import type { TaskRow } from './taskRow';

/**
 * Runs the command of an offboarding task: the task is Failed when the job cannot start, else
 * Processing until the last step has run.
 *
 * @param state the simulator
 * @param row the task
 * @param parameters its parsed parameters: Username and options
 */
export function runOffboardingTask(
	state: SimulatorState,
	row: TaskRow,
	parameters: JsonRecord,
): void {
	if (row.Tenant === 'AllTenants') {
		runInAllTenants(state, row, parameters);
		return;
	}
	const username = textOf(parameters.Username);
	const progress = state.progressOf(row.RowKey);
	const fault = state.offboardingFaults.jobs.take((candidate) => isFor(candidate, username));
	if (fault && !fault.dies && !fault.resultLines) {
		const message = fault.message ?? 'The job could not start.';
		fail(state, row, message, progress, fault.plainText);
		return;
	}
	let job: PreparedJob;
	try {
		job = prepareJob(state, requestOf(row.Tenant, parameters));
	} catch (error) {
		if (!(error instanceof JobFailure)) throw error;
		fail(state, row, error.message, progress);
		return;
	}
	const { runsStepsAsActivities } = state.profile;
	if (runsStepsAsActivities) {
		state.tasks.update(row, { TaskState: 'Processing', Results: 'Orchestration in progress' });
	}
	if (progress) {
		progress.Status = 'running';
		progress.Steps = job.steps.map(pendingStep);
	}
	const neverEnds = job.steps.length === 0 && runsStepsAsActivities;
	const lastStep = fault?.dies ? (fault.afterSteps ?? 0) : neverEnds ? 0 : Infinity;
	runSteps(state, job, lastStep, progress, (lines) => {
		const texts = {
			whenEmpty: `Offboarding completed successfully for ${username}`,
			whenLarge: 'Offboarding completed, details are available in the More Info pane',
		};
		const executedTime = String(state.clock.seconds());
		completeTask(state, row, fault?.resultLines ?? lines, texts, executedTime);
	});
}

/** An offboarding for AllTenants runs in every tenant; the row holds what the last one wrote. */
function runInAllTenants(state: SimulatorState, row: TaskRow, parameters: JsonRecord): void {
	let last: string[] = [];
	for (const { defaultDomainName } of state.directory.managed()) {
		let lines: string[];
		try {
			const job = prepareJob(state, requestOf(defaultDomainName, parameters));
			lines = job.steps.flatMap((step) => runStep(step, job.context).map(lineOf));
		} catch (error) {
			if (!(error instanceof JobFailure)) throw error;
			lines = [`Task Failed: ${error.message}`];
		}
		last = lines;
		const json = JSON.stringify(lines.map((line) => ({ Results: line })));
		state.tasks.storeLargeResults(row.RowKey, defaultDomainName, json);
	}
	const results = storedResults(last, 'Task completed successfully', state.options.lineBreak);
	state.tasks.update(row, { TaskState: 'Completed', Results: results });
}

function requestOf(tenant: string, parameters: JsonRecord): JobRequest {
	const { Username, options } = parameters;
	return {
		tenant,
		username: textOf(Username),
		options: isRecord(options) ? options : {},
		exactCase: true,
	};
}

function fail(
	state: SimulatorState,
	row: TaskRow,
	error: string,
	progress: ProgressRow | undefined,
	plainText?: string,
): void {
	const { unstartedTask, rank } = state.profile;
	const results = plainText ?? failedText(error, rank);
	if (unstartedTask === 'processing') {
		state.tasks.update(row, { TaskState: 'Processing', Results: 'Orchestration in progress' });
		return;
	}
	if (unstartedTask === 'completed') {
		const lines = [plainText ?? `Task Failed: ${error}`];
		const stored = storedResults(lines, '', state.options.lineBreak);
		state.tasks.update(row, { TaskState: 'Completed', Results: stored });
		return;
	}
	state.tasks.update(row, { TaskState: 'Failed', Results: results });
	if (!progress) return;
	progress.Status = 'failed';
	progress.Logs.push(results);
}

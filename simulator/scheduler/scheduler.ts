import { isFor } from '../faultList';
import { isRecord, member, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimulatorState } from '../state';
import { failedText } from './failedText';
import { runLicenseRemoval } from './licenseJob';
import { JobFailure, lineOf, prepareJob, runStep, type PreparedJob } from './offboardingJob';
import { finishStep, pendingStep, type ProgressRow } from './progress';
import { quarterAtOrAfter } from './relativeTime';
import { completeTask } from './storedResults';
import type { TaskRow } from './taskRow';

const HOUR = 3_600_000;

/** How long a task may stay in a state before the timer runs it again from the start. */
const STALE_AFTER: Readonly<Record<string, number>> = {
	Pending: HOUR,
	Running: 4 * HOUR,
	Processing: 4 * HOUR,
};

/** A second run within this time after the first is taken for a duplicate and skipped. */
const RUN_TWICE_GUARD_SECONDS = 900;

const OFFBOARDING_TEXTS = (username: string) => ({
	whenEmpty: `Offboarding completed successfully for ${username}`,
	whenLarge: 'Offboarding completed, details are available in the More Info pane',
});

const OTHER_TEXTS = {
	whenEmpty: 'Task completed successfully',
	whenLarge: 'Completed, details are available in the More Info pane',
};

/**
 * CIPP's scheduler: Start-UserTasksOrchestrator, which claims tasks, and Push-ExecScheduledCommand,
 * which runs them. It is woken by queue messages and by a timer at every quarter of an hour.
 */
export class Scheduler {
	private timerAt: number | undefined;

	constructor(private readonly state: SimulatorState) {}

	/**
	 * Queues the message that starts a task without waiting for the timer. The task runs whatever its
	 * state is, as in CIPP.
	 *
	 * @param rowKey of the task
	 */
	wake(rowKey: string): void {
		this.state.clock.after(this.state.options.timing.wakeUpMs, () => {
			const row = this.state.tasks.get(rowKey);
			if (row) this.claim(row);
		});
	}

	/** Makes sure that the timer goes off at the next quarter of an hour. */
	expectTimer(): void {
		const { clock } = this.state;
		if (this.timerAt !== undefined) return;
		this.timerAt = quarterAtOrAfter(clock.now());
		clock.at(this.timerAt, () => this.onTimer());
	}

	/** Forgets the timer; for a reset, which also forgets the work of the clock. */
	reset(): void {
		this.timerAt = undefined;
	}

	private onTimer(): void {
		const { clock, tasks } = this.state;
		this.timerAt = undefined;
		for (const row of [...tasks.unfinished()]) {
			if (this.isDue(row)) this.claim(row);
		}
		if (tasks.unfinished().size > 0) {
			this.timerAt = quarterAtOrAfter(clock.now() + 1);
			clock.at(this.timerAt, () => this.onTimer());
		}
	}

	private isDue(row: TaskRow): boolean {
		if (row.TaskState === 'Planned' || row.TaskState === 'Failed - Planned') return true;
		const limit = STALE_AFTER[row.TaskState];
		return limit !== undefined && this.state.clock.now() - Date.parse(row.Timestamp) > limit;
	}

	private claim(row: TaskRow): void {
		const { clock, tasks, options } = this.state;
		if (clock.seconds() < Number(row.ScheduledTime)) return;
		const lastRun = row.ExecutedTime;
		tasks.update(row, { TaskState: 'Pending', ExecutedTime: String(clock.seconds()) });
		clock.after(options.timing.startMs, () => this.execute(row, lastRun));
	}

	private execute(row: TaskRow, lastRun: string | undefined): void {
		const { clock, tasks, options } = this.state;
		if (tasks.get(row.RowKey) !== row || row.TaskState === 'Completed') return;
		const isOnce = row.Recurrence === '' || row.Recurrence === '0';
		if (isOnce && lastRun && clock.seconds() - Number(lastRun) < RUN_TWICE_GUARD_SECONDS) return;
		// A task with a trigger waits for an event that the simulator never sends.
		if (row.Trigger) {
			this.planAgain(row);
			return;
		}
		tasks.update(row, { TaskState: 'Running' });
		clock.after(options.timing.startMs, () => this.runCommand(row));
	}

	private runCommand(row: TaskRow): void {
		if (this.state.tasks.get(row.RowKey) !== row) return;
		const parameters = parse(row.Parameters);
		if (row.Command === 'Invoke-CIPPOffboardingJob') {
			if (row.Tenant === 'AllTenants') this.runForAllTenants(row, parameters);
			else this.startOffboarding(row, parameters);
			return;
		}
		const lines =
			row.Command === 'Remove-CIPPLicense'
				? runLicenseRemoval(this.state, row.Tenant, {
						userid: textOf(parameters.userid),
						username: textOf(parameters.username),
					})
				: ['Task completed successfully'];
		completeTask(this.state, row, lines, OTHER_TEXTS);
		if (row.Recurrence !== '' && row.Recurrence !== '0') this.planAgain(row);
	}

	private startOffboarding(row: TaskRow, parameters: JsonRecord): void {
		const { state } = this;
		const username = textOf(parameters.Username);
		const progress = state.progressOf(row.RowKey);
		const fault = state.offboardingFaults.jobs.take((candidate) => isFor(candidate, username));
		if (fault && !fault.dies && !fault.resultLines) {
			const text = fault.plainText ?? failedText(fault.message ?? 'The job could not start.');
			this.fail(row, text, progress);
			return;
		}
		let job: PreparedJob;
		try {
			job = prepareJob(state, {
				tenant: row.Tenant,
				username,
				options: isRecord(parameters.options) ? parameters.options : {},
				exactCase: true,
			});
		} catch (error) {
			if (!(error instanceof JobFailure)) throw error;
			this.fail(row, failedText(error.message), progress);
			return;
		}
		if (state.profile.runsStepsAsActivities) {
			state.tasks.update(row, { TaskState: 'Processing', Results: 'Orchestration in progress' });
		}
		if (progress) {
			progress.Status = 'running';
			progress.Steps = job.steps.map(pendingStep);
		}
		const neverEnds = job.steps.length === 0 && state.profile.runsStepsAsActivities;
		const lastStep = fault?.dies ? (fault.afterSteps ?? 0) : neverEnds ? 0 : Infinity;
		this.runSteps(job, lastStep, progress, (lines) => {
			completeTask(
				state,
				row,
				fault?.resultLines ?? lines,
				OFFBOARDING_TEXTS(username),
				String(state.clock.seconds()),
			);
		});
	}

	/**
	 * Runs the steps of a job one after the other, each after the time a step takes.
	 *
	 * @param job the steps
	 * @param lastStep after how many the job dies and nothing more happens
	 * @param progress what ListOffboardingProgress shows of it, if anything
	 * @param done gets all lines in run order at the end
	 */
	runSteps(
		job: PreparedJob,
		lastStep: number,
		progress: ProgressRow | undefined,
		done: (lines: string[]) => void,
	): void {
		const { clock, options } = this.state;
		const lines: string[] = [];
		const next = (index: number): void => {
			const step = job.steps[index];
			if (index >= lastStep) return;
			if (!step) {
				if (progress) {
					const failed = progress.Steps.some((entry) => entry.Status === 'failed');
					progress.Status = failed ? 'failed' : 'succeeded';
				}
				done(lines);
				return;
			}
			const shown = progress?.Steps[index];
			if (shown) shown.Status = 'running';
			clock.after(options.timing.stepMs, () => {
				const written = runStep(step, job.context).map(lineOf);
				if (shown) finishStep(shown, written);
				lines.push(...written);
				next(index + 1);
			});
		};
		next(0);
	}

	/** An offboarding for AllTenants runs in every tenant that has such a user. */
	private runForAllTenants(row: TaskRow, parameters: JsonRecord): void {
		const { state } = this;
		for (const tenant of state.directory.tenants) {
			let lines: string[];
			try {
				const job = prepareJob(state, {
					tenant: tenant.defaultDomainName,
					username: textOf(parameters.Username),
					options: isRecord(parameters.options) ? parameters.options : {},
					exactCase: true,
				});
				lines = job.steps.flatMap((step) => runStep(step, job.context).map(lineOf));
			} catch (error) {
				if (!(error instanceof JobFailure)) throw error;
				lines = [`Task Failed: ${error.message}`];
			}
			const json = JSON.stringify(lines.map((line) => ({ Results: line })));
			state.tasks.storeLargeResults(row.RowKey, tenant.defaultDomainName, json);
		}
		const results = JSON.stringify({ Results: OTHER_TEXTS.whenLarge });
		state.tasks.update(row, { TaskState: 'Completed', Results: results });
	}

	private fail(row: TaskRow, results: string, progress: ProgressRow | undefined): void {
		this.state.tasks.update(row, { TaskState: 'Failed', Results: results });
		if (progress) {
			progress.Status = 'failed';
			progress.Logs.push(results);
		}
	}

	private planAgain(row: TaskRow): void {
		const match = /^(\d+)([mhd]?)$/.exec(row.Recurrence);
		const unit = { m: 60, h: 3600 }[match?.[2] ?? ''] ?? 86_400;
		const seconds = Number(match?.[1] ?? 0) * unit;
		const next =
			Math.max(Number(row.ScheduledTime), this.state.clock.seconds() - seconds) + seconds;
		this.state.tasks.update(row, { TaskState: 'Planned', ScheduledTime: String(next) });
	}
}

function parse(json: string): JsonRecord {
	const value: unknown = JSON.parse(json);
	if (!isRecord(value)) return {};
	// Parameters are named like PowerShell parameters, whose case does not matter.
	return {
		Username: member(value, 'Username'),
		options: member(value, 'options'),
		userid: member(value, 'userid'),
		username: member(value, 'username'),
	};
}

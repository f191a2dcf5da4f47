import { isRecord, member, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimulatorState } from '../state';
import { LEAVING_JOBS, type JobResult } from './leavingJobs';
import { runLicenseRemoval } from './licenseJob';
import { runOffboardingTask } from './offboardingTask';
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

/** Rank of the first version with that guard. */
const GUARDED_SINCE = 10_02_00;

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
		const isGuarded = isOnce && this.state.profile.rank >= GUARDED_SINCE;
		if (isGuarded && lastRun && clock.seconds() - Number(lastRun) < RUN_TWICE_GUARD_SECONDS) return;
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
			runOffboardingTask(this.state, row, parameters);
			return;
		}
		completeTask(this.state, row, this.resultOf(row, parameters), OTHER_TEXTS, undefined, () => {
			if (row.Recurrence !== '' && row.Recurrence !== '0') this.planAgain(row);
		});
	}

	private resultOf({ Command, Tenant }: TaskRow, parameters: JsonRecord): JobResult {
		if (Command === 'Remove-CIPPLicense') {
			return runLicenseRemoval(this.state, Tenant, {
				userid: textOf(parameters.userid),
				username: textOf(parameters.username),
			});
		}
		const job = LEAVING_JOBS[Command];
		return job ? job(this.state, Tenant, parameters) : ['Task completed successfully'];
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
		...Object.fromEntries(
			['UserObj', 'Users', 'Manager', 'GroupId', 'Member'].map((name) => [
				name,
				member(value, name),
			]),
		),
		Username: member(value, 'Username'),
		options: member(value, 'options'),
		userid: member(value, 'userid'),
		username: member(value, 'username'),
	};
}

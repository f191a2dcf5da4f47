import type { ScheduledItem } from '../Cipp/scheduler/queries/listItems';
import { isFinal } from '../Cipp/scheduler/state';

/**
 * How far a task is in its run: `planned` before the scheduler has taken it, `claimed` when it has,
 * `running` once the job works on it, `ended` when it is Completed or Failed.
 */
export type Phase = 'planned' | 'claimed' | 'running' | 'ended';

/** What one look at the list shows of a task. All times are seconds since 1970 by CIPP's clock. */
export interface Sighting {
	/** RowKey. */
	id: string;
	phase: Phase;
	/**
	 * The time that this run was scheduled for, -1 when it cannot be read. Run Now sets it anew
	 * (Add-CIPPScheduledTask.ps1), while CIPP leaves it alone when it repeats a run by itself: so it
	 * tells the runs of a task apart.
	 */
	scheduled: number;
	/**
	 * When the run was claimed or, once it has ended, when it ended; before that the last change of
	 * the row. 0 when CIPP does not say.
	 */
	at: number;
}

/** CIPP's servers agree on the time to a few seconds; this leaves room to spare. */
const LARGEST_SKEW = 600;

/** @returns what the row shows of the run */
export function sightingOf({ task, row }: ScheduledItem): Sighting {
	const scheduled = seconds(task.scheduledTime);
	const executed = seconds(task.executedTime);
	const changed = seconds(row.Timestamp);
	// A time to come would make everything that happens until then look old.
	const isPlausible =
		executed !== undefined && (changed === undefined || executed <= changed + LARGEST_SKEW);
	return {
		id: task.id,
		phase: phaseOf(task),
		scheduled: scheduled ?? -1,
		at: (isPlausible ? executed : changed) ?? 0,
	};
}

function phaseOf(task: ScheduledItem['task']): Phase {
	if (isFinal(task)) return 'ended';
	if (/^planned$/i.test(task.state)) return 'planned';
	// "Failed - Planned" is not the end either: the scheduler takes the task again.
	if (/^(?:pending|failed - planned|)$/i.test(task.state)) return 'claimed';
	return 'running';
}

/** Not with luxon, which takes a second for the ten thousand rows that each poll may have to read. */
function seconds(iso: unknown): number | undefined {
	if (typeof iso !== 'string' || !/(?:Z|[+-]\d\d:\d\d)$/.test(iso)) return undefined;
	const milliseconds = Date.parse(iso);
	return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

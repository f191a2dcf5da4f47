import type { SimulatorState } from '../state';
import { linesOf, type JobResult } from './leavingJobs';
import type { TaskRow } from './taskRow';

/** Longer JSON goes to another table. */
const LONGEST_RESULT = 64_000;

/**
 * The Results column of a finished task: an array for several lines, an object for one, both with a
 * trailing line break, and a bare text when nothing was written.
 *
 * @param lines the lines in run order
 * @param whenEmpty the bare text
 * @param lineBreak the one of the system CIPP runs on
 * @returns the text for the column
 */
export function storedResults(lines: string[], whenEmpty: string, lineBreak: string): string {
	if (lines.length === 0) return whenEmpty;
	return `${compactJson(lines)}${lineBreak}`;
}

/**
 * Ends a task: state Completed, with the lines in the row or, when they are too long, in the table
 * for large results.
 *
 * @param state the simulator
 * @param row the task
 * @param result the lines in run order, or an object that is stored as it is
 * @param texts the bare text for no line, and the text that points to the other table
 * @param executedTime Unix seconds as text, when the time of the run is to be written
 * @param afterwards is called once the end is in the row, which may be after the answer to a webhook
 */
export function completeTask(
	state: SimulatorState,
	row: TaskRow,
	result: JobResult,
	texts: { whenEmpty: string; whenLarge: string },
	executedTime?: string,
	afterwards?: () => void,
): void {
	const lines = linesOf(result);
	let results = Array.isArray(result)
		? storedResults(result, texts.whenEmpty, state.options.lineBreak)
		: `${JSON.stringify(result)}${state.options.lineBreak}`;
	if (results.length > LONGEST_RESULT) {
		state.tasks.storeLargeResults(row.RowKey, row.Tenant, compactJson(lines));
		results = JSON.stringify({ Results: texts.whenLarge });
	}
	const write = () => {
		state.tasks.update(row, {
			TaskState: 'Completed',
			Results: results,
			...(executedTime === undefined ? {} : { ExecutedTime: executedTime }),
		});
		afterwards?.();
	};
	const { notifications } = state;
	if (!notifications.wantsWebhook(row)) {
		write();
		return;
	}
	// The end of an offboarding is written before its webhook goes out, that of others after the
	// answer (Push-CIPPOffboardingComplete, Push-ExecScheduledCommand).
	if (row.Command === 'Invoke-CIPPOffboardingJob' && !notifications.delivery.isNextBeforeFinal) {
		write();
		notifications.taskEnded(row, lines);
		return;
	}
	notifications.taskEnded(row, lines, write);
}

function compactJson(lines: string[]): string {
	const entries = lines.map((line) => ({ Results: line }));
	return JSON.stringify(entries.length === 1 ? entries[0] : entries);
}

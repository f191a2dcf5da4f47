import type { JsonRecord } from '../powershell/members';
import { isMoment, textAfterDateConversion } from '../powershell/text';
import type { SimulatorState } from '../state';
import { refusalOf } from './commands';
import { relativeTime } from './relativeTime';
import type { TaskRow } from './taskRow';

/** What Add-CIPPScheduledTask is asked for. */
export interface TaskRequest {
	name: string;
	command: string;
	/** Default domain or customer id. */
	tenant: string;
	parameters: JsonRecord;
	/** Unix seconds as text; now when left out. */
	scheduledTime?: string;
	/** Wake the task by a queue message in place of waiting for its time. */
	runNow?: boolean;
	postExecution?: string;
	reference?: string;
	hidden?: boolean;
	recurrence?: string;
	rowKey?: string;
	tenantGroup?: string;
	trigger?: JsonRecord;
	disallowDuplicateName?: boolean;
	/** Columns that are stored as they come. */
	texts?: Partial<Pick<TaskRow, 'Tag' | 'AlertComment' | 'CustomSubject' | 'PsaTicketStrategy'>>;
}

/** What Add-CIPPScheduledTask answers. */
export interface TaskAnswer {
	/** The text for the caller. */
	text: string;
	/** Only for runNow: whether the wake-up message was queued. It precedes the text. */
	woken?: boolean;
	/** The row, when one was written. */
	row?: TaskRow;
}

/** Rank of the first version that tells when a task will run. */
const TELLS_WHEN = 10_00_00;

/** Longest time span .NET can hold, in seconds; a date in milliseconds is beyond it. */
const LONGEST_SPAN = 922_337_203_685;

/** Last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

/** A task could not be added; the message is the text for the caller. */
export class TaskNotAdded extends Error {}

/**
 * Writes a task as Add-CIPPScheduledTask does.
 *
 * @param state the simulator
 * @param request what to write
 * @returns the text for the caller; it may tell of a failure
 * @throws TaskNotAdded for a moment as text, and for a time beyond all dates after the row was written
 */
export function addTask(state: SimulatorState, request: TaskRequest): TaskAnswer {
	if (request.disallowDuplicateName && hasUnfinished(state, request.name)) {
		return { text: `Task with name ${request.name} already exists` };
	}
	const noTime = noTimeOf(request.scheduledTime, state.profile.rank);
	if (noTime !== undefined) throw new TaskNotAdded(noTime);
	const refusal = refusalOf(request.command);
	if (refusal !== undefined) return { text: refusal };

	const row = state.tasks.add({
		...(request.rowKey ? { RowKey: request.rowKey } : {}),
		Name: request.name,
		Command: request.command,
		Tenant: request.tenant,
		Parameters: JSON.stringify(request.parameters),
		ScheduledTime: request.scheduledTime ?? String(state.clock.seconds()),
		PostExecution: request.postExecution ?? '',
		Reference: request.reference ?? '',
		Hidden: request.hidden ?? false,
		Recurrence: request.recurrence ?? '',
		...(request.tenantGroup ? { TenantGroup: request.tenantGroup } : {}),
		...(request.trigger ? { Trigger: JSON.stringify(request.trigger) } : {}),
		...request.texts,
	});
	state.scheduler.expectTimer();

	const seconds = Number(row.ScheduledTime);
	if (state.profile.rank < TELLS_WHEN) {
		return { text: `Successfully added task: ${row.Name}`, row };
	}
	if (seconds > LONGEST_SPAN) {
		throw new TaskNotAdded(
			'Error - Could not add task: Exception calling "FromSeconds" with "1" argument(s): "TimeSpan overflowed because the duration is too long."',
		);
	}
	if (seconds > LAST_SECOND) {
		throw new TaskNotAdded(
			`Error - Could not add task: Exception calling "op_Addition" with "2" argument(s): "The added or subtracted value results in an un-representable DateTime. (Parameter 't')"`,
		);
	}
	if (request.runNow) {
		state.scheduler.wake(row.RowKey);
		return { text: `Task ${row.Name} scheduled to run now`, woken: true, row };
	}
	const when = relativeTime(seconds, state.clock.now());
	return {
		text: `Successfully added task: ${row.Name}. It will run in ${when}.`,
		row,
	};
}

function hasUnfinished(state: SimulatorState, name: string): boolean {
	for (const row of state.tasks.named(name)) {
		if (row.TaskState !== 'Completed' && row.TaskState !== 'Failed') return true;
	}
	return false;
}

/** Why a moment as text is no time: the conversion of the body made a date of it. */
function noTimeOf(time: string | undefined, rank: number): string | undefined {
	if (time === undefined || !isMoment(time)) return undefined;
	const error = `Cannot convert value "${textAfterDateConversion(time)}" to type "System.Int64". Error: "Invalid cast from 'DateTime' to 'Int64'."`;
	return rank >= 8_02_00 ? `Error - Could not add task: ${error}` : error;
}

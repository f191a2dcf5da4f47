import { ok, plainText, type Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import { isRecord, member, valueOf, type JsonRecord } from '../powershell/members';
import { isBlank, textOf } from '../powershell/text';
import { equalsTrue, isTruthy } from '../powershell/truth';
import { addTask } from '../scheduler/addTask';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';

const NO_COMMAND =
	"Error - Could not add task: Cannot validate argument on parameter 'Name'. The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.";

const NO_TIME =
	'Exception setting "ScheduledTime": "The property \'ScheduledTime\' cannot be found on this object. Verify that the property exists and can be set."';

/** Rank of the first version that runs a task now. */
const KNOWS_RUN_NOW = 7_05_00;

/** Rank of the first version that does not make a task of an unknown id. */
const REFUSES_UNKNOWN_IDS = 10_05_00;

/** Invoke-AddScheduledItem: writes a task, or runs an existing one now. */
export const addScheduledItem: Endpoint = {
	name: 'AddScheduledItem',
	right: 'CIPP.Scheduler.ReadWrite',
	handle(call, state) {
		const given = call.bodyMember('RowKey');
		const rowKey = Array.isArray(given) ? '' : textOf(given);
		const existing = rowKey === '' ? undefined : state.tasks.get(rowKey);
		const runNow = equalsTrue(call.bodyMember('RunNow'));
		if (runNow && state.profile.rank < KNOWS_RUN_NOW) return plainText(403, NO_TIME);
		if (existing && runNow) return runTaskNow(existing, state);
		if (runNow && rowKey !== '' && state.profile.runNow !== 'task') {
			return ok({ Results: `Task with id ${rowKey} does not exist` });
		}
		if (runNow && rowKey !== '' && state.profile.rank < REFUSES_UNKNOWN_IDS) {
			return nameless(rowKey, state);
		}
		return create(call, rowKey, existing, runNow, state);
	},
};

function runTaskNow(row: TaskRow, state: SimulatorState): Answer {
	// Emptying the time of the last run lets the task pass the guard against running twice.
	state.tasks.update(row, {
		TaskState: 'Planned',
		ScheduledTime: String(state.clock.seconds()),
		...(state.profile.rank >= 10_03_00 ? { ExecutedTime: '' } : {}),
	});
	state.scheduler.expectTimer();
	const text = `Task ${row.Name} scheduled to run now`;
	// Before 10.2.4 no message woke the task: it waited for the next quarter of an hour.
	if (state.profile.runNow !== 'task') return ok({ Results: text });
	state.scheduler.wake(row.RowKey);
	return ok({ Results: [true, text] });
}

/** From 10.2.4 to 10.4.5 an unknown id became a task without a name, which does nothing. */
function nameless(rowKey: string, state: SimulatorState): Answer {
	state.tasks.add({
		RowKey: rowKey,
		Name: '',
		Command: '',
		Tenant: '',
		Parameters: '{}',
		TaskState: 'Completed',
	});
	return ok({ Results: [true, 'Task  scheduled to run now'] });
}

function create(
	call: ApiCall,
	rowKey: string,
	existing: TaskRow | undefined,
	runNow: boolean,
	state: SimulatorState,
): Answer {
	const command = textOf(valueOf(call.bodyMember('Command')));
	if (command === '') return plainText(500, NO_COMMAND);
	const parameters = call.bodyMember('Parameters');
	const tenant = call.bodyMember('TenantFilter');
	const time = textOf(call.bodyMember('DesiredStartTime') ?? call.bodyMember('ScheduledTime'));
	const added = addTask(state, {
		name: textOf(call.bodyMember('Name')),
		command,
		tenant: textOf(valueOf(tenant)),
		parameters: isRecord(parameters) ? filled(parameters) : {},
		...(time === '' || time === '0' ? {} : { scheduledTime: time }),
		runNow,
		postExecution: notificationsOf(call.bodyMember('PostExecution')),
		reference: textOf(call.bodyMember('Reference')),
		// The switch counts as soon as it is there, whatever it says.
		hidden: call.query('hidden') !== undefined || (existing?.Hidden ?? false),
		texts: storedTexts(call),
		recurrence: textOf(valueOf(call.bodyMember('Recurrence'))),
		...(rowKey === '' ? {} : { rowKey }),
		...(member(tenant, 'type') === 'Group' ? { tenantGroup: JSON.stringify(tenant) } : {}),
		disallowDuplicateName: isTruthy(
			call.query('DisallowDuplicateName') ?? call.bodyMember('DisallowDuplicateName'),
		),
	});
	return ok({ Results: added.woken === undefined ? added.text : [added.woken, added.text] });
}

/** Columns that are emptied when they are not sent; Tag is left out instead. */
function storedTexts(call: ApiCall): Parameters<typeof addTask>[1]['texts'] {
	const tag = textOf(call.bodyMember('Tag'));
	return {
		...(tag === '' ? {} : { Tag: tag }),
		AlertComment: textOf(call.bodyMember('AlertComment')),
		CustomSubject: textOf(call.bodyMember('CustomSubject')),
		PsaTicketStrategy: textOf(valueOf(call.bodyMember('PsaTicketStrategy'))),
	};
}

function filled(parameters: JsonRecord): JsonRecord {
	return Object.fromEntries(Object.entries(parameters).filter(([, value]) => !isBlank(value)));
}

/** Switches Webhook, Email and PSA, or a list of {value} objects; bare texts are ignored. */
function notificationsOf(wanted: unknown): string {
	const switched = ['Webhook', 'Email', 'PSA'].filter((way) => equalsTrue(member(wanted, way)));
	if (switched.length > 0) return switched.join(',');
	return [wanted]
		.flat()
		.map((entry) => textOf(member(entry, 'value')))
		.filter((way) => way !== '')
		.join(',');
}

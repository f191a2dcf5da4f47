import type { IDataObject } from 'n8n-workflow';
import { collectionField } from '../../fields/collection';
import type { DateTime } from 'luxon';

import type { EndpointUse, Entry, Operation, OperationContext } from '../../engine/operation';
import { withDetails } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import type { CippRequest } from '../../transport/request';
import { VERSION_QUESTION } from '../endpoints';
import type { TaskFamily } from '../family';
import { findItems } from '../queries/findItems';
import type { ScheduledItem } from '../queries/listItems';
import { isFinal, stateGroup } from '../state';
import { oneTask, refuseRepeatedTasks, type TaskParams } from '../target';
import { readRunNowAnswer } from './answer';
import { heldBackUntil } from './heldBack';

interface RunNowParams extends TaskParams {
	evenWhileRunning: boolean;
}

const optionsField = collectionField([
	{
		displayName: 'Even While Running',
		name: 'evenWhileRunning',
		type: 'boolean',
		default: false,
		description:
			'Whether to start the task although CIPP is running it. It then runs twice at the same time, unless the run that CIPP shows has died.',
	},
]);

/** The request that runs a task at once. */
const RUN_NOW: EndpointUse = {
	endpoint: 'AddScheduledItem',
	method: 'POST',
	right: 'CIPP.Scheduler.ReadWrite',
	query: ['tenantFilter'],
	body: ['RowKey', 'RunNow'],
};

/**
 * The operation that runs tasks of a family at once. It looks at the task first: CIPP takes an
 * unknown id for a new task, and starts one that is running a second time.
 *
 * @param texts name of the action, description, and notice of the operation
 */
export function runNowOperation(
	family: TaskFamily,
	texts: { action: string; description: string; notice: string },
): Operation<RunNowParams> {
	const target = oneTask(family);
	return {
		name: 'Run Now',
		value: 'runNow',
		action: texts.action,
		description: texts.description,
		fields: [
			...target.fields,
			{ displayName: texts.notice, name: 'runNowNotice', type: 'notice', default: '' },
			optionsField,
		],
		endpoints: [...target.lookUps, RUN_NOW, VERSION_QUESTION],
		writes: true,
		read: (item) => ({
			...target.read(item),
			evenWhileRunning: item.switch('options.evenWhileRunning', 'Even While Running'),
		}),
		subject: target.subject,
		checkTogether: refuseRepeatedTasks,
		resolve: target.resolve,
		submit: async ({ params }, context) => await runNow(params, context, family),
		recover: async (entry, _failure, context) => await recover(entry, context, family),
	};
}

async function runNow(
	params: RunNowParams,
	{ client, patience }: OperationContext,
	family: TaskFamily,
): Promise<IDataObject> {
	// An item whose task was not found has been refused by the look-up.
	const item = params.item as ScheduledItem;
	// Here and not before: in a retry the task runs because an earlier try has started it.
	if (stateGroup(item.task) === 'Running' && !params.evenWhileRunning) throw running(item, family);
	const until = await heldBackUntil(item.task, { client, patience });
	if (until) throw justRun(item, family, until);
	try {
		const { body } = await client.send(request(item));
		const { message, warnings } = readRunNowAnswer(body);
		return output(item, family, message, warnings);
	} catch (error) {
		throw withDetails(error as Error, family.identity(item));
	}
}

/**
 * Without a tenant CIPP tests the access of a client that is limited to some tenants against its
 * own partner tenant, and refuses.
 */
function request({ task, row }: ScheduledItem): CippRequest {
	const isGroup = (row.Tenant as IDataObject | null | undefined)?.type === 'Group';
	return {
		method: 'POST',
		endpoint: 'AddScheduledItem',
		...(task.tenant && !isGroup && { query: { tenantFilter: task.tenant } }),
		body: { RowKey: task.id, RunNow: true },
	};
}

function output(
	item: ScheduledItem,
	family: TaskFamily,
	message: string,
	warnings: string[],
): IDataObject {
	return {
		status: 'queued',
		message,
		...family.identity(item),
		previousState: item.task.state,
		warnings,
	};
}

function running(item: ScheduledItem, family: TaskFamily): CippFailure {
	const taskState = item.task.state;
	return new CippFailure(`CIPP is running this ${family.noun} already (state ${taskState})`, {
		outcome: 'refused',
		description:
			'Nothing was sent, because all of it would run twice. Wait until it has ended, or turn on Even While Running under Options if you know that the run has died.',
		details: { ...family.identity(item), taskState },
	});
}

/** CIPP 10.2 would say that it starts the task, leave it alone, and run it a day later. */
function justRun(item: ScheduledItem, family: TaskFamily, until: DateTime): CippFailure {
	return new CippFailure(`CIPP would not run this ${family.noun} again yet`, {
		outcome: 'refused',
		description: `It last ran at ${item.task.executedTime}, and CIPP 10.2.0 to 10.2.6 passes over a task that ran less than 15 minutes ago, although it says that it starts it. Nothing was sent. Run it again after ${until.toUTC().toISO({ suppressMilliseconds: true })}, or update CIPP.`,
		details: { ...family.identity(item), taskState: item.task.state },
	});
}

/** Looks whether a task whose request ended without an answer was started all the same. */
async function recover(
	{ params }: Entry<RunNowParams>,
	context: OperationContext,
	family: TaskFamily,
): Promise<IDataObject | undefined> {
	const before = params.item;
	const now = await findItems([params.taskId], [], context)
		.then((found) => found.get(params.taskId))
		.catch(() => undefined);
	if (!before || !now) return undefined;
	const hasBegun =
		now.task.scheduledTime !== before.task.scheduledTime ||
		(isFinal(before.task) && !isFinal(now.task));
	if (!hasBegun) return undefined;
	const message = `CIPP gave no answer, but has set the task to run now (state ${now.task.state}).`;
	return output(before, family, message, []);
}

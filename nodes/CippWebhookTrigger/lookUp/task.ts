import type { IDataObject } from 'n8n-workflow';

import { readTask } from '../../Cipp/scheduler/task';
import type { ScheduledItem } from '../../Cipp/scheduler/queries/listItems';
import { cleanRow } from '../../Cipp/scheduler/results/cleanRow';
import { stateGroup, isFinal } from '../../Cipp/scheduler/state';
import { sendPatiently } from '../../Cipp/transport/patience';
import { isForSeveral } from '../../CippTrigger/alerts/alertRules';
import { eventItem } from '../../CippTrigger/eventItem';
import { isRecurring, keyOfRun, type Found } from '../../CippTrigger/found';
import { statusOf, taskItem } from '../../CippTrigger/tasks/taskItem';
import type { TaskNotification } from '../notifications/notification';
import { listOf, objectOf, textOf } from '../notifications/values';
import { unlessRefused, type LookUp } from './about';

/**
 * How long to wait before each look at a task, in milliseconds. CIPP writes the end of an ordinary
 * task only after its webhook was answered; that of an offboarding is written before.
 */
const LOOKS_AFTER_MS = [0, 500, 1500, 3000, 5000, 10_000, 20_000, 20_000];

/** Reads the task again and reports what its row says. */
export async function lookUpTask(said: TaskNotification, about: LookUp): Promise<Found[]> {
	const item = await unlessRefused(async () => await ended(said.taskId, about));
	if (!item) return [asSaid(said)];
	if (isForSeveral(item.task.tenant, item.row)) return [await ofOneTenant(said, item, about)];
	const key = keyOfRun(item);
	if (said.kind === 'task') return [{ key, json: await taskItem(item, about.queries) }];
	const { returnNewPassword } = about.settings;
	const report = await eventItem(
		item,
		'ended',
		{ events: ['completed', 'completedWithErrors', 'failed'], returnNewPassword },
		about.queries,
	);
	return report ? [{ key, json: offboardingItem(report) }] : [asSaid(said)];
}

/**
 * An offboarding as the node reports it, by webhook and by poll.
 *
 * @param report item of the CIPP Trigger
 */
export function offboardingItem(report: IDataObject): IDataObject {
	const status = textOf(report.status);
	return {
		...report,
		event: `offboarding${status.charAt(0).toUpperCase()}${status.slice(1)}`,
		kind: 'offboarding',
		verified: true,
		tenant: report.tenantDomain ?? null,
		title: `Offboarding: ${textOf(report.userEmail)}`,
	};
}

/** @returns the task when its run has ended; undefined when it is gone or does not end in time */
async function ended(
	id: string,
	{ queries, patience }: LookUp,
): Promise<ScheduledItem | undefined> {
	if (!id) return undefined;
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await patience.pause(pause);
		if (patience.stopped()) return undefined;
		const row = (await queries.rows({ Id: id })).find(({ RowKey }) => RowKey === id);
		const task = readTask(row);
		if (!row || !task) return undefined;
		const isPlannedOn = isRecurring(row) && stateGroup(task) === 'Planned';
		if (isFinal(task) || isPlannedOn) return { task, row };
	}
	return undefined;
}

/** A task for several tenants sends a webhook for each, and keeps their results apart. */
async function ofOneTenant(
	said: TaskNotification,
	item: ScheduledItem,
	{ client, patience, directory }: LookUp,
): Promise<Found> {
	await directory.all();
	const tenant = directory.known(said.tenantId || said.tenant)?.defaultDomain ?? said.tenant;
	const { body } = await sendPatiently(
		client,
		{
			method: 'GET',
			endpoint: 'ListScheduledItemDetails',
			query: { RowKey: item.task.id },
		},
		patience,
	);
	const details = listOf(objectOf(body).Details).map(objectOf);
	const own = details.find(({ Tenant, TenantDefaultDomain, TenantId }) =>
		[Tenant, objectOf(Tenant).value, TenantDefaultDomain, TenantId].some(
			(name) => textOf(name) !== '' && directory.areSame(tenant, textOf(name)),
		),
	);
	const results = own
		? (cleanRow({ Results: own.Results }).Results as IDataObject[])
		: said.results;
	const whole = keyOfRun(item);
	return {
		key: `${whole} ${tenant.toLowerCase()}`,
		alsoKnownAs: [whole],
		json: {
			...commonOf(said),
			tenant,
			verified: own !== undefined,
			status: statusOf(item.task.state, results),
			results,
			executedTime: item.task.executedTime,
		},
	};
}

/** What the webhook says of a task that cannot be read. It does not count as a success. */
function asSaid(said: TaskNotification): Found {
	return {
		key: `unread ${said.taskId} ${said.tenant.toLowerCase()} ${JSON.stringify(said.results)}`,
		json: {
			...commonOf(said),
			verified: false,
			status: 'unknown',
			message:
				'CIPP reported the end of this task, but the task could not be read again. It may have been deleted, or the role of the API client may lack CIPP.Scheduler.Read.',
			results: said.results,
		},
	};
}

function commonOf(said: TaskNotification): IDataObject {
	const isOffboarding = said.kind === 'offboarding';
	return {
		// Unconfirmed, so it belongs to those that somebody looks at.
		event: isOffboarding ? 'offboardingCompletedWithErrors' : 'taskFinished',
		kind: said.kind,
		tenant: said.tenant || null,
		tenantId: said.tenantId || null,
		title: said.name || said.title,
		taskId: said.taskId,
		name: said.name,
		command: said.command,
		reference: said.reference || null,
		...(isOffboarding && { userEmail: said.name.replace(/^[^:]*: /, '') }),
	};
}

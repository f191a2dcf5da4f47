import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { runBounded } from '../Cipp/engine/pool';
import { isOffboarding } from '../Cipp/offboarding/tasks/task';
import type { TaskQueries } from '../Cipp/offboarding/tasks/taskQueries';
import { ALL_OFFBOARDINGS } from '../Cipp/resources/offboarding/family';
import { filtered } from '../Cipp/scheduledTasks/listFilters';
import { listItems, type ScheduledItem } from '../Cipp/scheduledTasks/scheduledItem';
import { connect } from '../Cipp/transport/client';
import type { Patience } from '../Cipp/transport/patience';
import { eventItem, NotingQueries } from './eventItem';
import { latestRuns } from './latestRuns';
import type { RunEvent } from './seenRuns';
import { findNewEvents } from './seenRuns';
import { readSettings, type TriggerSettings } from './settings';
import { sightingOf } from './sighting';
import { isLasting, isToBeTold, mayPass, pollError } from './trouble';
import { type SeenEvents, WatchState } from './watchState';

/** n8n has no signal that stops a poll. */
const PATIENCE: Patience = { pause: sleep, stopped: () => false };

/** Static data of the nodes whose poll is under way. */
const underWay = new WeakSet<object>();

/**
 * One poll: reads the offboardings and hands on what has happened since the last poll. A poll that
 * fails leaves everything as it was, so that the next one finds what this one would have found.
 *
 * @returns one output with an item for each event in the order they happened; null when there is none
 * @throws NodeApiError when CIPP cannot be read and the trouble lasts; NodeOperationError for
 * parameters
 */
export async function pollForRuns(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	if (context.getMode() === 'manual') return toOutput(await testRun(context));
	const data = context.getWorkflowStaticData('node');
	// n8n starts a poll on time, also while an earlier one still waits for CIPP. Both would find the
	// same events; what this one skips, the next one finds.
	if (underWay.has(data)) return null;
	underWay.add(data);
	try {
		return toOutput(await watch(context, new WatchState(data)));
	} finally {
		underWay.delete(data);
	}
}

async function testRun(context: IPollFunctions): Promise<IDataObject[]> {
	try {
		const { settings, queries } = await prepare(context);
		return await latestRuns(await offboardingsOf(settings, queries), settings, queries);
	} catch (error) {
		throw pollError(context, error as Error);
	}
}

async function watch(context: IPollFunctions, state: WatchState): Promise<IDataObject[]> {
	const now = Math.floor(DateTime.now().toSeconds());
	const failed = state.failedPolls(now);
	let readAt: number | undefined;
	try {
		const { settings, queries, scope } = await prepare(context);
		const seen = state.seen(scope);
		readAt = seen?.readAt;
		const items = await offboardingsOf(settings, queries);
		const { events, next } = findNewEvents(seen, items.map(sightingOf));
		const outputs = await outputsOf(events, items, reportable(settings, seen), queries);
		// Without its details an offboarding would look worse than it is. But one whose details never
		// come must not hold up the others.
		if (mayPass(queries.failure) && !isLasting(failed, now)) throw queries.failure;
		state.remember(scope, { ...next, events: settings.events, readAt: now });
		return outputs;
	} catch (error) {
		// Without a first look nobody knows what is new: such a workflow must not seem to be active.
		if (readAt === undefined) throw pollError(context, error as Error);
		state.noteFailure(failed);
		if (mayPass(error) && !isToBeTold(failed, readAt, now)) return [];
		throw pollError(context, error as Error, failed);
	}
}

/**
 * An event that was chosen since the last poll counts from now on: what n8n has saved may be as old
 * as the last item, and a month of ends is no news for somebody who adds Completed to Failed.
 */
function reportable(settings: TriggerSettings, seen: SeenEvents | undefined): TriggerSettings {
	return { ...settings, events: settings.events.filter((event) => seen?.events.includes(event)) };
}

interface Prepared {
	settings: TriggerSettings;
	queries: NotingQueries;
	/** What is watched: the address of CIPP, and the tenant if there is one. */
	scope: string;
}

async function prepare(context: IPollFunctions): Promise<Prepared> {
	const settings = readSettings(context);
	const { credentialType, requestOptions, tenant } = settings;
	const client = await connect(context, credentialType, requestOptions);
	return {
		settings,
		queries: new NotingQueries(client, PATIENCE),
		scope: `${client.address} ${tenant.toLowerCase()}`.trim(),
	};
}

async function offboardingsOf(
	{ tenant }: TriggerSettings,
	queries: TaskQueries,
): Promise<ScheduledItem[]> {
	const items = await listItems(queries, {
		...ALL_OFFBOARDINGS,
		...(tenant && { tenantFilter: tenant }),
	});
	return filtered(items, { tenant, states: [] }).filter(({ task }) => isOffboarding(task));
}

async function outputsOf(
	events: RunEvent[],
	items: ScheduledItem[],
	settings: TriggerSettings,
	queries: TaskQueries,
): Promise<IDataObject[]> {
	const byId = new Map(items.map((item) => [item.task.id, item]));
	const outputs: Array<IDataObject | undefined> = [];
	await runBounded([...events.entries()], async ([place, { id, kind }]) => {
		const item = byId.get(id);
		if (item) outputs[place] = await eventItem(item, kind, settings, queries);
	});
	return outputs.filter((output) => output !== undefined);
}

function toOutput(items: IDataObject[]): INodeExecutionData[][] | null {
	return items.length > 0 ? [items.map((json) => ({ json }))] : null;
}

import type { IDataObject } from 'n8n-workflow';

import { isOffboarding } from '../Cipp/offboarding/tasks/commands';
import type { ScheduledItem } from '../Cipp/scheduler/queries/listItems';
import type { TaskQueries } from '../Cipp/scheduler/queries/taskQueries';
import { currentFindings, raisedEvent } from './alerts/watchAlerts';
import { eventItem } from './eventItem';
import { runsOf, watchesRuns } from './lookAtRuns';
import type { TriggerSettings } from './settings';
import { sightingOf } from './sighting';
import type { Source } from './source';
import { taskItem } from './tasks/taskItem';

/** Enough to build a workflow with. */
const MOST_ITEMS = 10;

/** Ends the search for an event that is rare. */
const MOST_RUNS_LOOKED_AT = 500;

/**
 * The items of a manual test run: the latest runs, then findings that are there.
 *
 * @returns ten items of each at most
 * @throws CippFailure when CIPP does not give a list
 */
export async function latestEvents(source: Source): Promise<IDataObject[]> {
	const { settings, queries } = source;
	const runs = watchesRuns(settings)
		? await latestRuns(await runsOf(source), settings, queries)
		: [];
	if (!settings.events.includes('alertRaised')) return runs;
	const { findings } = await currentFindings({ ...source, tenant: settings.tenant });
	return [
		...runs,
		...findings.slice(0, MOST_ITEMS).map((one) => raisedEvent(one, source.directory).json),
	];
}

/**
 * The items of a manual test run: the latest runs that fit the chosen events, newest first.
 *
 * @param items all offboardings in the list
 * @param queries to fetch results that are too long for the row
 * @returns ten items at most
 */
export async function latestRuns(
	items: ScheduledItem[],
	settings: TriggerSettings,
	queries: TaskQueries,
): Promise<IDataObject[]> {
	const runs = items
		.map((item) => ({ item, ...sightingOf(item) }))
		.filter(({ phase }) => phase === 'running' || phase === 'ended')
		.sort((a, b) => b.at - a.at)
		.slice(0, MOST_RUNS_LOOKED_AT);
	const outputs: IDataObject[] = [];
	for (const { item, phase } of runs) {
		for (const kind of ['ended', 'started'] as const) {
			if (outputs.length === MOST_ITEMS) return outputs;
			if (kind === 'ended' && phase !== 'ended') continue;
			const output = await itemOf(item, kind, settings, queries);
			if (output) outputs.push(output);
		}
	}
	return outputs;
}

async function itemOf(
	item: ScheduledItem,
	kind: 'ended' | 'started',
	settings: TriggerSettings,
	queries: TaskQueries,
): Promise<IDataObject | undefined> {
	if (isOffboarding(item.task)) return await eventItem(item, kind, settings, queries);
	return kind === 'ended' ? await taskItem(item, queries) : undefined;
}

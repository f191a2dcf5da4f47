import type { IDataObject } from 'n8n-workflow';

import type { TaskQueries } from '../Cipp/offboarding/tasks/taskQueries';
import type { ScheduledItem } from '../Cipp/scheduledTasks/scheduledItem';
import { eventItem } from './eventItem';
import type { TriggerSettings } from './settings';
import { sightingOf } from './sighting';

/** Enough to build a workflow with. */
const MOST_ITEMS = 10;

/** Ends the search for an event that is rare. */
const MOST_RUNS_LOOKED_AT = 500;

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
			const output = await eventItem(item, kind, settings, queries);
			if (output) outputs.push(output);
		}
	}
	return outputs;
}

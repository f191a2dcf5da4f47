import type { IDataObject } from 'n8n-workflow';

import { runBounded } from '../Cipp/engine/pool';
import { isOffboarding } from '../Cipp/offboarding/tasks/commands';
import { ALL_OFFBOARDINGS } from '../Cipp/offboarding/tasks/family';
import { listItems, type ScheduledItem } from '../Cipp/scheduler/queries/listItems';
import { eventItem } from './eventItem';
import { OFFBOARDING_EVENTS } from './events';
import { keyOfRun, type Found } from './found';
import { findNewEvents, type RunEvent } from './seenRuns';
import type { TriggerSettings } from './settings';
import { sightingOf, type Sighting } from './sighting';
import type { Source } from './source';
import { isOtherTask, sightingOfTask, taskItem } from './tasks/taskItem';
import type { SeenEvents, WatchState } from './watchState';

/** @returns true when one of the chosen events is of a run of a task */
export function watchesRuns({ events }: Pick<TriggerSettings, 'events'>): boolean {
	return events.includes('taskFinished') || OFFBOARDING_EVENTS.some((one) => events.includes(one));
}

/**
 * The offboardings of CIPP, and all other tasks when they are wanted, without those of alerts.
 *
 * @throws CippFailure when CIPP does not give the list
 */
export async function runsOf({ settings, queries }: Source): Promise<ScheduledItem[]> {
	const { tenant, events } = settings;
	const items = await listItems(queries, {
		...(!events.includes('taskFinished') && ALL_OFFBOARDINGS),
		...(tenant && { tenantFilter: tenant }),
	});
	return ofTenant(items, tenant).filter(
		(item) => isOffboarding(item.task) || (events.includes('taskFinished') && isOtherTask(item)),
	);
}

/**
 * CIPP before 10.2.4 answers with the tasks of all tenants. A list of one tenant is taken as it is: a
 * row holds only one of the names of its tenant.
 */
function ofTenant(items: ScheduledItem[], tenant: string): ScheduledItem[] {
	const tenants = new Set(items.map(({ task }) => task.tenant.toLowerCase()));
	if (!tenant || tenants.size <= 1) return items;
	return items.filter(({ task }) => task.tenant.toLowerCase() === tenant.toLowerCase());
}

/**
 * Looks for runs of tasks that have started or ended since the last look.
 *
 * @param now seconds since 1970 by the clock of n8n
 * @returns the events, and what writes down that they were seen
 * @throws CippFailure when CIPP does not give the list
 */
export async function lookAtRuns(
	source: Source,
	state: WatchState,
	now: number,
): Promise<{ found: Found[]; remember(): void }> {
	const { settings, scope } = source;
	const seen = state.seen(scope);
	const items = await runsOf(source);
	const { events, next } = findNewEvents(
		seen,
		items.map((item) => settle(seen, sightingOfRun(item), settings.settleSeconds, now)),
	);
	const found = await foundIn(events, items, reportable(settings, seen), source);
	return {
		found,
		remember: () => state.remember(scope, { ...next, events: settings.events, readAt: now }),
	};
}

function sightingOfRun(item: ScheduledItem): Sighting {
	return isOffboarding(item.task) ? sightingOf(item) : sightingOfTask(item);
}

/**
 * What has just ended is left to the webhook, which is on its way: the next poll takes it if it did
 * not come. Only after the first look, which must know everything that is over.
 */
function settle(
	seen: SeenEvents | undefined,
	sighting: Sighting,
	seconds: number,
	now: number,
): Sighting {
	// The clocks may differ; an end that seems to lie far ahead is not waited for.
	const isFresh = sighting.phase === 'ended' && Math.abs(now - sighting.at) < seconds;
	return seen && isFresh ? { ...sighting, phase: 'running' } : sighting;
}

/**
 * An event that was chosen since the last poll counts from now on: what n8n has saved may be as old
 * as the last item, and a month of ends is no news for somebody who adds Completed to Failed.
 */
function reportable(settings: TriggerSettings, seen: SeenEvents | undefined): TriggerSettings {
	return { ...settings, events: settings.events.filter((event) => seen?.events.includes(event)) };
}

async function foundIn(
	events: RunEvent[],
	items: ScheduledItem[],
	settings: TriggerSettings,
	{ queries }: Source,
): Promise<Found[]> {
	const byId = new Map(items.map((item) => [item.task.id, item]));
	const found: Array<Found | undefined> = [];
	await runBounded([...events.entries()], async ([place, { id, kind }]) => {
		const item = byId.get(id);
		if (!item) return;
		const json: IDataObject | undefined = isOffboarding(item.task)
			? await eventItem(item, kind, settings, queries)
			: kind === 'ended' && settings.events.includes('taskFinished')
				? await taskItem(item, queries)
				: undefined;
		if (json)
			found[place] = { key: `${keyOfRun(item)}${kind === 'ended' ? '' : ` ${kind}`}`, json };
	});
	return found.filter((one) => one !== undefined);
}

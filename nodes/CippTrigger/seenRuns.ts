import type { Sighting } from './sighting';

/**
 * What is remembered of a task that ran lately or is under way: the time its last known run was
 * scheduled for (`NONE` when its next sight is a new run), how many runs have started and not been
 * seen to end, when something last happened, and whether (1) or not (0) that was the end of a run.
 * A tuple, because there may be some hundred of them in the workflow's static data.
 */
export type Mark = [scheduled: number, open: number, at: number, hasEnded: 0 | 1];

/** What a trigger remembers from one look at the list to the next. Holds no names and no results. */
export interface SeenRuns {
	/** The latest moment at which something happened, in seconds since 1970 by CIPP's clock. */
	watermark: number;
	/** Under RowKeys. */
	runs: Record<string, Mark>;
}

/** Something that happened to a run and is to be reported. */
export interface RunEvent {
	/** RowKey. */
	id: string;
	kind: 'started' | 'ended';
	/** Seconds since 1970 by CIPP's clock. */
	at: number;
}

const NONE = -2;

/**
 * How long before the watermark a run may have ended and still be new: longer than it takes CIPP to
 * write and to list its rows, and than a second claim of a finished run takes to show up. Runs
 * that have ended are remembered as long.
 */
const WINDOW = 3600;

/** Tasks under way that are missing from a list are remembered so long, lest they come back. */
const LONGEST_ABSENCE = 24 * 3600;

/**
 * Finds what is new in a list of tasks, and what to remember of it. CIPP never clears its list, so
 * old runs are told from new ones by a watermark, and only the ones around it by name. Compares
 * CIPP's times with each other and never with those of this machine, whose clock may differ.
 *
 * Started is a run that is first seen working or ended; ended is reported once for each run. CIPP
 * may put a finished task back to Pending and repeat it an hour later, because a second message had
 * claimed it; and it repeats a run that died. Neither is a new run.
 *
 * @param previous what the last look returned; undefined for the first one, which reports nothing
 * @param sightings all offboardings in the list, in any order
 * @returns events in the order they happened, and what to remember. Changes nothing that it is given
 */
export function findNewEvents(
	previous: SeenRuns | undefined,
	sightings: Sighting[],
): { events: RunEvent[]; next: SeenRuns } {
	const since = previous ? previous.watermark - WINDOW : Infinity;
	const byId = new Map(sightings.map((sighting) => [sighting.id, sighting]));
	const watermark = Math.max(previous?.watermark ?? 0, latestMoment(sightings));

	const events: RunEvent[] = [];
	const runs: Record<string, Mark> = {};
	for (const [id, sighting] of byId) {
		const known = previous?.runs[id];
		const { mark, kinds } = compare(known, sighting, known !== undefined || sighting.at >= since);
		events.push(...kinds.map((kind) => ({ id, kind, at: sighting.at })));
		if (mark && isWorthKeeping(mark, sighting, watermark)) runs[id] = mark;
	}
	for (const [id, mark] of Object.entries(previous?.runs ?? {})) {
		if (!byId.has(id) && isWorthKeeping(mark, undefined, watermark)) runs[id] = [...mark];
	}
	// A stable order: the start of a run stays before its end, when one look finds both.
	events.sort((a, b) => a.at - b.at);
	return { events, next: { watermark, runs } };
}

interface Comparison {
	mark?: Mark;
	kinds: Array<RunEvent['kind']>;
}

/** @param isFresh whether a run that is not remembered is new, and not one of the old ones */
function compare(
	known: Mark | undefined,
	{ phase, scheduled, at }: Sighting,
	isFresh: boolean,
): Comparison {
	const [lastScheduled, lastOpen, lastAt, hadEnded] = known ?? [NONE, 0, at, 0];
	// Only Run Now and a change of the task lead back to Planned: what follows is a new run.
	if (phase === 'planned')
		return { ...(known && { mark: [NONE, lastOpen, lastAt, 0] }), kinds: [] };
	if (phase === 'claimed') return { mark: [lastScheduled, lastOpen, at, 0], kinds: [] };

	const isNewRun = lastScheduled !== scheduled;
	const hasStarted = isNewRun && isFresh;
	// Run Now does not wait for the end of a run that is under way: then two ends are to come.
	const open = isNewRun ? Math.min(lastOpen, 1) + 1 : lastOpen;
	const started: Comparison['kinds'] = hasStarted ? ['started'] : [];
	if (phase === 'running') return { mark: [scheduled, open, at, 0], kinds: started };

	if (!isFresh) return { mark: [scheduled, 0, at, 1], kinds: [] };
	const isSameEnd = !isNewRun && hadEnded === 1 && lastAt === at;
	if (open === 0 || isSameEnd) return { mark: [scheduled, open, at, 1], kinds: started };
	return { mark: [scheduled, open - 1, at, 1], kinds: [...started, 'ended'] };
}

function isWorthKeeping(
	[, open, at]: Mark,
	sighting: Sighting | undefined,
	watermark: number,
): boolean {
	if (at >= watermark - WINDOW) return true;
	if (!sighting) return open > 0 && at >= watermark - LONGEST_ABSENCE;
	return sighting.phase !== 'ended';
}

function latestMoment(sightings: Sighting[]): number {
	// One by one: Math.max takes fewer arguments than the list may have entries.
	return sightings.reduce((latest, { at }) => Math.max(latest, at), 0);
}

import type { IDataObject } from 'n8n-workflow';

import type { TriggerEvent } from './events';
import type { SeenRuns } from './seenRuns';

/** Polls that failed one after the other. */
export interface FailedPolls {
	count: number;
	/** Seconds since 1970 by the clock of n8n. */
	since: number;
}

/** What was seen, and which events were reported of it. */
export interface SeenEvents extends SeenRuns {
	events: TriggerEvent[];
	/** When CIPP was read, in seconds since 1970 by the clock of n8n. */
	readAt: number;
}

/**
 * What the trigger keeps in the static data of its node. n8n writes it to its database when the
 * trigger gives out items and when the workflow is activated, not after polls that find nothing; so
 * what such a poll changes must not matter after a restart.
 */
export class WatchState {
	/**
	 * @param data static data of the node; its `seen` and `failedPolls` are this trigger's
	 */
	constructor(private readonly data: IDataObject) {}

	/**
	 * What was seen so far of this CIPP and tenant. Whoever points the trigger elsewhere does not
	 * want the history of the new place as news.
	 *
	 * @param scope what is watched
	 * @returns undefined when this is the first look at it
	 */
	seen(scope: string): SeenEvents | undefined {
		const seen = this.data.seen as ({ scope?: unknown } & Partial<SeenEvents>) | undefined;
		if (!seen || seen.scope !== scope) return undefined;
		const { watermark, runs, events, readAt = 0 } = seen;
		return typeof watermark === 'number' && runs && Array.isArray(events)
			? { watermark, runs, events, readAt }
			: undefined;
	}

	/** @param seen what to go on from at the next poll */
	remember(scope: string, { watermark, runs, events, readAt }: SeenEvents): void {
		const seen = { scope, events: [...events], watermark, runs, readAt };
		this.data.seen = seen as unknown as IDataObject;
		delete this.data.failedPolls;
	}

	/**
	 * @param now seconds since 1970 by the clock of n8n
	 * @returns the failed polls in a row, if this one fails as well
	 */
	failedPolls(now: number): FailedPolls {
		const { count = 0, since = now } = (this.data.failedPolls ?? {}) as Partial<FailedPolls>;
		return { count: count + 1, since };
	}

	noteFailure(failed: FailedPolls): void {
		this.data.failedPolls = { ...failed };
	}
}

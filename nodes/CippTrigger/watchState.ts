import type { IDataObject } from 'n8n-workflow';

import type { SeenAlerts } from './alerts/watchAlerts';
import type { SeenDeliveries } from './deliveries/watchDeliveries';
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
	 * @param data static data of the node; its `seen`, `alerts`, `deliveries`, `lastRead` and
	 * `failedPolls` are this trigger's
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

	/**
	 * When CIPP was last read at this scope, in seconds since 1970 by the clock of n8n.
	 *
	 * @returns undefined when this is the first look
	 */
	readAt(scope: string): number | undefined {
		const last = this.data.lastRead as { scope?: unknown; at?: unknown } | undefined;
		if (last?.scope === scope && typeof last.at === 'number') return last.at;
		// A workflow that was saved before anything but offboardings was watched.
		return this.seen(scope)?.readAt;
	}

	/** Notes that CIPP could be read, which ends a row of failed polls. */
	noteRead(scope: string, now: number): void {
		this.data.lastRead = { scope, at: now };
		delete this.data.failedPolls;
	}

	get alerts(): SeenAlerts | undefined {
		return this.data.alerts as unknown as SeenAlerts | undefined;
	}

	set alerts(seen: SeenAlerts | undefined) {
		this.data.alerts = seen as unknown as IDataObject;
	}

	get deliveries(): SeenDeliveries | undefined {
		return this.data.deliveries as unknown as SeenDeliveries | undefined;
	}

	set deliveries(seen: SeenDeliveries | undefined) {
		this.data.deliveries = seen as unknown as IDataObject;
	}

	/** @param seen what to go on from at the next poll */
	remember(scope: string, { watermark, runs, events, readAt }: SeenEvents): void {
		const seen = { scope, events: [...events], watermark, runs, readAt };
		this.data.seen = seen as unknown as IDataObject;
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

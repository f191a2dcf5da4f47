import { DateTime } from 'luxon';

import type { OffboardParams } from './params';

/**
 * Whether the node is there when an offboarding ends, and can do what must not be done before.
 *
 * @returns true when it is waited for, and due before the waiting ends
 */
export function isSeenToEnd({
	wait,
	schedule,
}: Pick<OffboardParams, 'wait' | 'schedule'>): boolean {
	if (!wait) return false;
	const latest = DateTime.now().toSeconds() + wait.maximumWaitMs / 1000;
	return schedule === undefined || schedule.seconds < latest;
}

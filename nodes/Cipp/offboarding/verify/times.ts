import { DateTime } from 'luxon';

import type { Task } from '../../scheduler/task';
import type { VerifiedUser } from './verification';

const HOUR_MS = 60 * 60_000;
/** CIPP runs a task that stands still for this long again, so none takes longer. */
const LONGEST_RUN_MS = 4 * HOUR_MS;

/**
 * Between which moments a task has run. CIPP notes the end (`ExecutedTime`) and not the beginning,
 * which was no earlier than the time that the task was planned for: unless somebody had it run
 * before, or again later. Then it is taken to have begun an hour before its end.
 */
export function timesOf({
	scheduledTime,
	executedTime,
}: Task): Pick<VerifiedUser, 'notBefore' | 'ended'> {
	const planned = millis(scheduledTime);
	const ended = millis(executedTime);
	if (ended === undefined) return { ...(planned !== undefined && { notBefore: planned }) };
	const isBeginning = planned !== undefined && planned <= ended && ended - planned < LONGEST_RUN_MS;
	return { notBefore: isBeginning ? planned : ended - HOUR_MS, ended };
}

/** The same for an offboarding without a task, which an older CIPP ran before it answered. */
export function timesUntil(now: DateTime): Required<Pick<VerifiedUser, 'notBefore' | 'ended'>> {
	return { notBefore: now.toMillis() - HOUR_MS, ended: now.toMillis() };
}

function millis(iso: string | null): number | undefined {
	const moment = iso ? DateTime.fromISO(iso) : undefined;
	return moment?.isValid ? moment.toMillis() : undefined;
}

import { DateTime } from 'luxon';

import type { StepName } from '../results';
import { accountOf, type Evidence, type VerifiedUser } from '../verify';

/** What reading a user back showed beside the steps. */
export interface Reading {
	objectId?: string;
	displayName?: string;
	/** When each step was read back for the last time; ISO 8601 in UTC. */
	at: Map<StepName, string>;
}

type Owner = Pick<VerifiedUser, 'tenant' | 'userPrincipalName'>;

/** Notes while users are read back when that was, and whose accounts they are. */
export class ReadingLog {
	private readonly readings = new Map<string, Reading>();

	/** For `verifyUsers`, at each of its looks. */
	readonly note = (user: Owner, steps: StepName[], evidence: Evidence): void => {
		const reading = this.of(user) ?? { at: new Map<StepName, string>() };
		const now = DateTime.utc().toISO({ suppressMilliseconds: true });
		for (const step of steps) reading.at.set(step, now);
		const { id, displayName } = accountOf(evidence) ?? {};
		if (typeof id === 'string') reading.objectId = id;
		if (typeof displayName === 'string') reading.displayName = displayName;
		this.readings.set(keyOf(user), reading);
	};

	/** @returns what was noted of a user; undefined when nothing was read of it */
	of(user: Owner): Reading | undefined {
		return this.readings.get(keyOf(user));
	}
}

function keyOf({ tenant, userPrincipalName }: Owner): string {
	return `${tenant}\n${userPrincipalName}`.toLowerCase();
}

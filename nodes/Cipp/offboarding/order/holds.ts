/** A hold on a mailbox, which keeps what is in it whatever becomes of the user. */
export type HoldName = 'litigationHold' | 'retentionHold';

/** How a hold is set, and where it shows. */
export interface Hold {
	displayName: string;
	endpoint: 'ExecSetLitigationHold' | 'ExecSetRetentionHold';
	/** Member of a row of `ListMailboxes`: true while the hold is on. */
	shownIn: 'LitigationHoldEnabled' | 'RetentionHoldEnabled';
}

/** The holds by the names of their fields. */
export const HOLDS: Record<HoldName, Hold> = {
	litigationHold: {
		displayName: 'Litigation Hold First',
		endpoint: 'ExecSetLitigationHold',
		shownIn: 'LitigationHoldEnabled',
	},
	retentionHold: {
		displayName: 'Retention Hold First',
		endpoint: 'ExecSetRetentionHold',
		shownIn: 'RetentionHoldEnabled',
	},
};

/** The hold in a sentence. */
export const HOLD_WORDS: Record<HoldName, string> = {
	litigationHold: 'litigation hold',
	retentionHold: 'retention hold',
};

/** What was found of the mailbox before anything was sent. */
export interface HeldMailbox {
	/** What the mailbox is addressed by. */
	identity: string;
	/** Holds that were on already. */
	on: HoldName[];
}

/** What became of a hold. Plain data, kept for a retry. */
export interface HoldReport {
	hold: HoldName;
	/** `alreadySet` for one that was on before: it stays as it is. */
	status: 'set' | 'alreadySet';
	/** In CIPP's words, or that it was on. */
	message: string;
	/** The mailbox itself shows every hold that is reported. */
	restsOn: 'readBack';
}

/**
 * @param reports of an offboarding that was not queued in the end
 * @returns a sentence about the holds that are on all the same; empty for none
 */
export function holdsStay(reports: HoldReport[]): string {
	const names = reports.map(({ hold }) => HOLD_WORDS[hold]);
	return names.length > 0 ? `The mailbox is on ${names.join(' and ')}, and stays so.` : '';
}

/**
 * @param holds holds of an order
 * @param held the mailbox, as far as it was read
 * @returns sentences about what comes before the offboarding
 */
export function holdsAhead(holds: HoldName[], held: HeldMailbox | undefined): string[] {
	return holds.map((hold) =>
		held?.on.includes(hold)
			? `The mailbox is on ${HOLD_WORDS[hold]} already.`
			: `Before the offboarding is queued, the mailbox is put on ${HOLD_WORDS[hold]}, at once.`,
	);
}

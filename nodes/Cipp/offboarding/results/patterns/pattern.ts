import type { LineStatus, Reason, StepName } from '../types';

/** A wording of CIPP's. Tested on the whole sentence, anchored, so that names in it do not matter. */
export interface Pattern {
	/** Empty for sentences that concern the task as a whole. */
	steps: StepName[];
	status: LineStatus;
	words: RegExp;
	reason?: Reason;
	/** True when the sentence begins as a failure does and is none. */
	despiteFailureStart?: boolean;
}

/**
 * Writes a pattern in one line.
 *
 * @param steps the steps the wording can come from
 * @param status what it says
 * @param words the wording, anchored at its beginning
 * @param extra reason, and whether it begins as a failure does
 * @returns the pattern
 */
export function pattern(
	steps: StepName[],
	status: LineStatus,
	words: RegExp,
	extra: Pick<Pattern, 'reason' | 'despiteFailureStart'> = {},
): Pattern {
	return { steps, status, words, ...extra };
}

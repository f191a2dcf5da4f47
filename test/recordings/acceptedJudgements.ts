/** A run in which what the node says is not simply what the recording holds. */
export interface AcceptedJudgement {
	/** Name of the recording. */
	case: string;
	/** Why it is right, or cannot be otherwise. */
	reason: string;
}

/** All such runs. One that is not needed fails the test. */
export const ACCEPTED_JUDGEMENTS: AcceptedJudgement[] = [];

import type { LineStatus, Reason } from './types';

/** What a sentence says by its form alone. */
export interface Verdict {
	status: LineStatus;
	reason?: Reason;
}

const FAILURE_START =
	/^(?:fail(?:ed|ure|ing)?\b|errors?\b|exception\b|couldn't\b|could not\b|cannot\b|can't\b|can not\b|unable\b|insufficient\b|unauthori[sz]ed\b|forbidden\b|invalid\b|not found\b|bad ?request\b|time(?:d )? ?out\b|(?:access|permission) (?:is |was |has been )?(?:denied|blocked)|not (?:authori[sz]ed|permitted|allowed|supported)\b|task (?:failed|blocked)\b|aadsts\d|response status code does not indicate success|the remote server returned an error|attempted to perform an unauthori[sz]ed|object reference not set|you (?:cannot|can't|do not|don't|are not)\b|we (?:cannot|can't|could not|do not|don't)\b|http (?:status:? ?)?[45]\d\d\b|[45]\d\d\b|authorization_|request_|resource '|the (?:operation|request|command|term|object|resource|specified|action)\b.*?\b(?:couldn't|could not|can't|cannot|failed|denied|not|invalid|timed out)\b|ex[0-9a-f]{6}\||\|?microsoft\.\w+\.|an? (?:unexpected |internal |unknown )?(?:error|exception)\b|no valid\b|no (?:such )?(?:user|account|mailbox|tenant) (?:was |were |could be )?(?:found|supplied|given|specified))/i;

const FAILURE_INSIDE =
	/\bfail(?:ed|ure)?\b|\b(?:error|exception) (?:occurred|was thrown)\b|\berror:|\bdenied\b|\bnot (?:been )?(?:authori[sz]ed|permitted|allowed|supported|executed|success\w*|revoked|removed|disabled|deleted|reset|set|hidden|cancell?ed|converted|cleared|found)\b|\bunsuccess|\b(?:without|no) success|\binsufficient\b|\bcould(?:n't| not)\b|\bcannot\b|\bcan't\b|\bunable to\b|\btimed out\b|\b(?:does not|doesn't) exist\b/i;

const SKIPPED_START =
	/^(?:skipp(?:ing|ed)\b|nothing to\b|no\b.*\b(?:found|exists?|assigned|configured|to (?:remove|delete|cancel|clear|revoke|process|wipe|disable))\b)/i;

const SKIPPED_INSIDE =
	/\bis not a member of\b|\b(?:is|are|was|were) already (?:removed|deleted|disabled|cleared|hidden|revoked|cancell?ed|converted|blocked|shared)\b|\bhas already been\b|\bdoes not have (?:an?|any)\b|\bhas no \w+|\balready exists\b|\bnot needed\b|\bnot required\b/i;

const ACCEPTED =
	/^(?:success(?:fully|[.:!,-])\s*)?(?:queued|scheduled|submitted|requested|started|initiated|triggered|creat(?:ed|ing) (?:a |the )?task|add(?:ed|ing) task)\b/i;

const SUCCESS_START = /^success(?:fully\b|[.:!,])\s*\S/i;

const PARTLY =
	/\b(?:but|however|although|except|unless)\b.*\b(?:fail|error|could not|couldn't|unable|cannot|not |remain|may still)|\bfail(?:ed|ing)? (?:to|for|on)\b|\b[1-9]\d* (?:failed|failures?|errors?)\b|\bnot all\b/i;

const PAST =
	'(?:removed|deleted|disabled|set|added|converted|cancell?ed|cleared|hidden|hid|reset|revoked|granted|gave|given|assigned|unassigned|wiped|issued|blocked|updated|changed|unlinked|stopped|turned (?:on|off)|signed out)';

const PAST_START = new RegExp(`^(?:all )?${PAST}\\b`, 'i');

const PAST_INSIDE = new RegExp(
	`\\b(?:(?:has|have) been|was|were|(?:is|are) now) (?:successfully )?${PAST}\\b|\\b${PAST}\\b.*\\bsuccessfully\\b|\\bsuccessfully ${PAST}\\b`,
	'i',
);

const WARNING_START = /^warning\b/i;

const INFO_START =
	/^(?:(?:disabl|remov|delet|revok|resett|convert|start|process|execut|wait|schedul|sett|cancell?|clear|hid|queu|check|gett|add|wip)ing\b|processed\b|completed\b|planned\b|pending\b|running\b|orchestration\b|offboarding\b|task\b|job\b|note\b|info\b)/i;

/**
 * Whether a sentence begins the way failures do. Everything that does is a failure unless a pattern
 * says otherwise.
 *
 * @param masked a result line with its names masked
 * @returns true for a failure
 */
export function startsAsFailure(masked: string): boolean {
	return FAILURE_START.test(masked);
}

/**
 * Judges a sentence by the way it is built, for wordings that no pattern knows. Doubt goes against
 * success: a sentence must begin as a success, or say in the past tense that something it names was
 * done, and hold no sign of a failure.
 *
 * @param masked a result line with its names masked
 * @returns the verdict; `unknown` when the form says nothing
 */
export function judge(masked: string): Verdict {
	if (startsAsFailure(masked)) return { status: 'failure' };
	if (WARNING_START.test(masked)) return { status: 'warning' };
	if (SKIPPED_START.test(masked)) return { status: 'skipped' };
	if (ACCEPTED.test(masked)) return { status: 'info', reason: 'accepted' };
	if (SUCCESS_START.test(masked) || PAST_START.test(masked)) {
		if (PARTLY.test(masked)) return { status: 'failure', reason: 'partial' };
		return { status: 'success' };
	}
	if (FAILURE_INSIDE.test(masked)) return { status: 'failure' };
	if (SKIPPED_INSIDE.test(masked)) return { status: 'skipped' };
	if (PAST_INSIDE.test(masked)) return { status: 'success' };
	if (INFO_START.test(masked)) return { status: 'info' };
	return { status: 'unknown' };
}

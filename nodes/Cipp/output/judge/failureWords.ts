/**
 * The one dictionary of words in which CIPP, Microsoft Graph, Exchange and PowerShell say that
 * something was not done. Result lines of offboardings and answers of single changes are judged by
 * it alike. All are tested on a sentence whose names are masked.
 */

/** How CIPP's own functions begin when they report that a change was not made. */
const REPORTED =
	"fail(?:ed|ure|ing)?\\b|errors?\\b(?! were none)|couldn't\\b|couldnt\\b|could not\\b|cannot\\b|can't\\b|can not\\b|unable\\b|we've failed\\b|authentication failed\\b|access\\b.*\\bnot allowed|user \\S+ (?:was )?not found\\b|add action is not supported\\b|task (?:failed|blocked)\\b";

/** How errors begin that CIPP passes on bare, from Graph, Exchange, the network or PowerShell. */
const PASSED_ON =
	"exception\\b|insufficient\\b|unauthori[sz]ed\\b|forbidden\\b|invalid\\b|not found\\b|bad ?(?:request|gateway)\\b|too many requests\\b|service unavailable\\b|internal server error\\b|time(?:d )? ?out\\b|(?:access|permission) (?:is |was |has been )?(?:denied|blocked)|not (?:authori[sz]ed|permitted|allowed|supported)\\b|aadsts\\d|response status code does not indicate success|the remote server returned an error|attempted to perform an unauthori[sz]ed|object reference not set|you (?:cannot|can't|do not|don't|are not)\\b|we (?:cannot|can't|could not|do not|don't)\\b|http (?:status:? ?)?[45]\\d\\d\\b|[45]\\d\\d\\b|authorization_|request_|resource '|the service is unavailable|the (?:operation|request|command|term|object|resource|specified|action|token|tenant|user|mailbox)\\b.*?\\b(?:couldn't|could not|can't|cannot|failed|denied|not|invalid|timed out|expired)\\b|ex[0-9a-f]{6}\\||\\|?(?:microsoft|system)\\.\\w+[.\\w]*\\||\\|?microsoft\\.\\w+\\.|an? (?:unexpected |internal |unknown )?(?:error|exception)\\b|no valid\\b|no (?:such )?(?:user|account|mailbox|tenant) (?:was |were |could be )?(?:found|supplied|given|specified)|lifetime validation failed|@\\{code=|graph request denied\\b|another object with the same value\\b|subscription with sku\\b";

const REPORTED_START = new RegExp(`^(?:${REPORTED})`, 'i');

const FAILURE_START = new RegExp(`^(?:${REPORTED}|${PASSED_ON})`, 'i');

const FAILURE_INSIDE =
	/\bfail(?:ed|ure)?\b|\b(?:error|exception) (?:occurred|was thrown)\b|\berror:|\bdenied\b|\bnot (?:been )?(?:authori[sz]ed|permitted|allowed|supported|executed|success\w*|revoked|removed|disabled|deleted|reset|set|hidden|cancell?ed|converted|cleared|found|assigned|added|changed|updated|restored|enabled|blocked)\b|\bunsuccess|\b(?:without|no) success|\binsufficient\b|\bcould(?:n't| not)\b|\bcannot\b|\bcan't\b|\bunable to\b|\btimed out\b|\b(?:does not|doesn't|do not|don't) exist\b/i;

/** Behind the beginning of a success: a part of it was not done. */
const PARTLY =
	/\b(?:but|however|although|except|unless)\b.*\b(?:fail|error|could not|couldn't|unable|cannot|not |remain|may still)|\bfail(?:ed|ing)? (?:to|for|on)\b|\b[1-9]\d* (?:failed|failures?|errors?)\b|\bnot all\b/i;

/** Words of an error after which nobody knows whether Microsoft made the change. */
const UNCLEAR =
	/timed?[ -]?out|gateway|connection (?:was|has been|is) |(?:task|operation|request) was cancell?ed|service (?:is )?unavailable|internal server error/i;

/**
 * Whether a sentence begins the way failures do: everything that does is a failure unless a known
 * wording says otherwise.
 *
 * @param masked a sentence with its names masked
 */
export function startsAsFailure(masked: string): boolean {
	return FAILURE_START.test(masked);
}

/**
 * Whether a sentence begins the way CIPP's functions report a change that was not made. A bare error
 * does not: it may have come after the change.
 *
 * @param masked a sentence with its names masked
 */
export function reportsNotMade(masked: string): boolean {
	return REPORTED_START.test(masked);
}

/** @returns true when a sentence with masked names holds words of a failure anywhere */
export function holdsFailure(masked: string): boolean {
	return FAILURE_INSIDE.test(masked);
}

/** @returns true when a sentence that begins as a success says that a part was not done */
export function holdsPartialFailure(masked: string): boolean {
	return PARTLY.test(masked);
}

/** @returns true when the change may have been made although the sentence reports a failure */
export function isUnclearText(text: string): boolean {
	return UNCLEAR.test(text);
}

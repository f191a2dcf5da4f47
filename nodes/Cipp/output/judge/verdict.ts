import { amountDone, PAST } from './counts';
import { holdsFailure, holdsPartialFailure, startsAsFailure } from './failureWords';

/** What one sentence says. `unknown` is every text that no rule recognises: never a success. */
export type SentenceStatus = 'success' | 'failure' | 'warning' | 'skipped' | 'info' | 'unknown';

/** What a sentence says by its form alone. */
export interface Verdict {
	status: SentenceStatus;
	/** `nothingDone`: it counts what was done, and that is none. */
	reason?: 'accepted' | 'partial' | 'nothingDone';
}

const SKIPPED_START =
	/^(?:skipp(?:ing|ed)\b|nothing to\b|no\b.*\b(?:found|exists?|assigned|configured|needed|required|to (?:remove|delete|cancel|clear|revoke|process|wipe|disable))\b)/i;

const SKIPPED_INSIDE =
	/\bis not a member of\b|\b(?:is|are|was|were) already (?:removed|deleted|disabled|cleared|hidden|revoked|cancell?ed|converted|blocked|shared)\b|\bhas already been\b|\bdoes not have (?:an?|any)\b|\bhas no \w+|\balready exists\b|\bnot needed\b|\bnot required\b/i;

const ACCEPTED =
	/^(?:success(?:fully|[.:!,-])\s*)?(?:queued|scheduled|submitted|requested|started|initiated|triggered|creat(?:ed|ing) (?:a |the )?task|add(?:ed|ing) task)\b/i;

const SUCCESS_START = /^(?:success(?:fully\b|[.:!,])\s*\S|done\b)/i;

const PAST_START = new RegExp(`^(?:all )?${PAST}\\b`, 'i');

const PAST_INSIDE = new RegExp(
	`\\b(?:(?:has|have) been|was|were|(?:is|are) now) (?:successfully )?${PAST}\\b|\\b${PAST}\\b.*\\bsuccessfully\\b|\\bsuccessfully ${PAST}\\b`,
	'i',
);

const WARNING_START = /^warning\b/i;

const INFO_START =
	/^(?:(?:disabl|remov|delet|revok|resett|convert|start|process|execut|wait|schedul|sett|cancell?|clear|hid|queu|check|gett|add|wip)ing\b|processed\b|completed\b|planned\b|pending\b|running\b|orchestration\b|offboarding\b|task\b|job\b|note\b|info\b)/i;

/** A claim of success, held against the counts in it. */
function claimed(masked: string): Verdict {
	if (holdsPartialFailure(masked)) return { status: 'failure', reason: 'partial' };
	switch (amountDone(masked)) {
		case 'nothing':
			return { status: 'unknown', reason: 'nothingDone' };
		case 'part':
			return { status: 'failure', reason: 'partial' };
		default:
			return { status: 'success' };
	}
}

/**
 * Judges a sentence by the way it is built: the one judge for result lines of offboardings that no
 * known wording explains, and for the answers of single changes. Doubt goes against success: a
 * sentence must begin as a success, or say in the past tense that something it names was done, hold
 * no sign of a failure, and count more than nothing.
 *
 * @param masked a sentence with its names masked
 * @returns the verdict; `unknown` when the form says nothing
 */
export function judge(masked: string): Verdict {
	if (startsAsFailure(masked)) return { status: 'failure' };
	if (WARNING_START.test(masked)) return { status: 'warning' };
	if (SKIPPED_START.test(masked)) return { status: 'skipped' };
	if (ACCEPTED.test(masked)) return { status: 'info', reason: 'accepted' };
	if (SUCCESS_START.test(masked) || PAST_START.test(masked)) return claimed(masked);
	if (holdsFailure(masked)) return { status: 'failure' };
	if (SKIPPED_INSIDE.test(masked)) return { status: 'skipped' };
	if (PAST_INSIDE.test(masked)) return claimed(masked);
	if (INFO_START.test(masked)) return { status: 'info' };
	return { status: 'unknown' };
}

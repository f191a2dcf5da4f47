import { redactSecrets } from './redact';
import type { ResultLine } from '../resultLine';
import { hasEmptyName } from './emptyName';
import { isUnclearText, reportsNotMade } from './failureWords';
import { maskNames } from './mask';
import { judge } from './verdict';

/**
 * What a line says of a change:
 * - `done`: it was made, or there was nothing to do.
 * - `notMade`: CIPP says that it was not, or that it was made to nobody.
 * - `failed`: it reports a failure, after which the change, or a part of it, may have been made.
 * - `unsaid`: it says neither.
 */
export type ChangeVerdict = 'done' | 'notMade' | 'failed' | 'unsaid';

/** Refusals of Microsoft's that CIPP may pass on bare; nothing is changed after them. */
const REFUSED =
	/insufficient (?:privileges|access|permissions)|access (?:is |was )?denied|\bunauthori[sz]ed\b|\bforbidden\b|do(?:es)? not exist|(?:could not|couldn't) be found|not found\b|too many requests|\binvalid\b|on-premises mastered|does not have any available/i;

/**
 * A line free of everything that is a name or a secret: either may hold any word.
 *
 * @param line a line of an answer
 */
export function maskedLine({ text, copyField }: ResultLine): string {
	const open = copyField ? text.split(copyField).join('«secret»') : text;
	return maskNames(redactSecrets(open).text.replace(/\s+/g, ' ').trim(), '');
}

/**
 * Judges a line in the answer to a single change, by the same rules as the result lines of an
 * offboarding: doubt goes against success.
 *
 * @param line the line, with the state that CIPP gave beside it
 * @param known a wording of this change that says that it was made, where its form does not
 */
export function judgeChangeLine(line: ResultLine, known?: RegExp): ChangeVerdict {
	const { text, state } = line;
	const masked = maskedLine(line);
	const { status, reason } = judge(masked);
	const isBadState = state !== undefined && !/^(?:success|info|warning)$/i.test(state);
	if (!isBadState && known?.test(text)) return 'done';
	if (status === 'failure' || isBadState) {
		return refusal(text, masked, { isPartial: reason === 'partial', isBadState });
	}
	if (reason === 'nothingDone') return 'notMade';
	if (hasEmptyName(text)) return 'unsaid';
	if (/^success$/i.test(state ?? '')) return 'done';
	// Accepted for later is what some of these functions say of a change that they made.
	const isDone = status === 'success' || status === 'skipped' || reason === 'accepted';
	return isDone ? 'done' : 'unsaid';
}

function refusal(
	text: string,
	masked: string,
	{ isPartial, isBadState }: { isPartial: boolean; isBadState: boolean },
): ChangeVerdict {
	if (isPartial || isUnclearText(text)) return 'failed';
	return isBadState || reportsNotMade(masked) || REFUSED.test(text) ? 'notMade' : 'failed';
}

import type { IDataObject } from 'n8n-workflow';

import { asSentences } from '../transport/answers';
import { MAY_BE_ACCEPTED } from '../transport/explain';
import { CippFailure } from '../transport/failure';
import { refusalKind } from '../transport/wrapFailure';
import { isFailureLine, isFailureText, isUnclearText } from './failureText';
import type { ResultLine } from './resultLine';

const REFUSED_ADVICE =
	'CIPP answered that the change was not made. Correct what it says, and look into its log book (CIPP > Log Book) if that is not clear.';

const UNCLEAR_ADVICE =
	'Nobody answered CIPP in time, so the change may have been made all the same. Look at the user before you run it again.';

const MAY_BE_MADE =
	'The change may have been made. Look at it in CIPP, or into its log book (CIPP > Log Book), before you run it again.';

const PARTIAL_ADVICE =
	'The rest was done, as the other results say. Look at the user before you run it again.';

/**
 * Judges the lines of an answer with status 200, because many functions of CIPP put a failure into
 * words only.
 *
 * @param lines lines of the answer, in their order
 * @returns the failure that they report; undefined when all of them are good
 */
export function failureOf(lines: ResultLine[]): CippFailure | undefined {
	if (lines.length === 0) return silence();
	const failed = lines.filter(isFailureLine).map(({ text }) => text);
	if (failed.length === 0) return undefined;
	const partial = failed.length < lines.length;
	const unclear = failed.some(isUnclearText);
	return new CippFailure(together(failed) || 'CIPP reported a failure', {
		outcome: partial || unclear ? 'unknown' : 'refused',
		results: lines.map(({ text }) => text),
		description: unclear ? UNCLEAR_ADVICE : partial ? PARTIAL_ADVICE : REFUSED_ADVICE,
	});
}

/** The failure of a change that CIPP answered without a word about it. */
function silence(): CippFailure {
	return new CippFailure('CIPP answered without saying what it did', {
		outcome: 'unknown',
		description:
			'The answer has no results. Look at the user and into the log book of CIPP (CIPP > Log Book) before you run it again.',
	});
}

/**
 * Judges a failure of the transport anew. A status of 500 usually leaves open what happened, but
 * CIPP's functions also answer 500 when Microsoft refused the change and they say so in words.
 *
 * @param failure as the status explains it
 * @returns the failure with CIPP's words as its message; without such words, the failure with advice
 * that fits a change that is no task of CIPP's scheduler
 */
export function inCippsWords(failure: CippFailure): CippFailure {
	const { results, httpCode = '' } = failure;
	const text = together(results);
	// CIPP's access check refuses before the function runs, and the advice about roles fits there.
	const isAccess = (httpCode === '403' && /^access\b/i.test(text)) || isKeptOut(failure);
	if (isAccess || !/^(?:5\d\d|400|403)$/.test(httpCode) || !isFailureText(text)) {
		const description = failure.description?.replace(MAY_BE_ACCEPTED, MAY_BE_MADE);
		return new CippFailure(failure.message, { ...failure, description });
	}
	const unclear = httpCode.startsWith('5') && isUnclearText(text);
	return new CippFailure(text, {
		...failure,
		outcome: unclear ? 'unknown' : 'refused',
		description: unclear ? UNCLEAR_ADVICE : REFUSED_ADVICE,
	});
}

/** True where CIPP or the platform refused before the function ran, in whatever words. */
function isKeptOut(failure: CippFailure): boolean {
	const kind = refusalKind(failure);
	return kind !== undefined && kind !== 'other' && kind !== 'microsoft';
}

function together(texts: string[]): string {
	const present = texts.filter(Boolean);
	return present.length > 1 ? asSentences(present) : (present[0] ?? '');
}

/**
 * @param error any error
 * @param about what the change was about, for the error branch of a workflow; never a secret
 * @returns the error with these facts, when it is a failure that can carry them
 */
export function withDetails(error: Error, about: IDataObject): Error {
	if (!(error instanceof CippFailure)) return error;
	return new CippFailure(error.message, { ...error, details: { ...error.details, ...about } });
}

import type { IDataObject } from 'n8n-workflow';

import { asSentences } from '../transport/answers';
import { MAY_BE_ACCEPTED } from '../transport/explain';
import { CippFailure } from '../transport/failure';
import { isFailureText } from './failureText';
import { judgeChangeLine, type ChangeVerdict } from './judge/changeLine';
import { isUnclearText, reportsNotMade } from './judge/failureWords';
import { refusalKind } from '../transport/wrapFailure';
import type { ResultLine } from './resultLine';

const REFUSED_ADVICE =
	'CIPP answered that the change was not made. Correct what it says, and look into its log book (CIPP > Log Book) if that is not clear.';

const UNCLEAR_ADVICE =
	'Nobody answered CIPP in time, so the change may have been made all the same. Look at it in CIPP before you run it again.';

const MAY_BE_MADE =
	'The change may have been made. Look at it in CIPP, or into its log book (CIPP > Log Book), before you run it again.';

const UNSAID_ADVICE =
	'CIPP did not say that it made the change. Look at it in CIPP before you run it again.';

const PARTIAL_ADVICE =
	'The rest was done, as the other results say. Look at it in CIPP before you run it again.';

/**
 * Judges the lines of an answer with status 200, because many functions of CIPP put a failure into
 * words only. A change is a success only where a line says that it was made.
 *
 * @param lines lines of the answer, in their order
 * @param known a wording of this change that says that it was made, where its form does not
 * @returns the failure that they report, or the doubt that they leave; undefined when at least one of
 * them says that the change was made, and none that it was not
 */
export function failureOf(lines: ResultLine[], known?: RegExp): CippFailure | undefined {
	const reported = reportedFailure(lines, known);
	if (reported || lines.some((line) => judgeChangeLine(line, known) === 'done')) return reported;
	const results = lines.map(({ text }) => text);
	return new CippFailure(together(results) || 'CIPP answered without saying what it did', {
		outcome: 'unknown',
		results,
		description: UNSAID_ADVICE,
	});
}

/**
 * As {@link failureOf}, for a change that has a proof of its own in its answer, such as the new
 * password: lines that say neither are left to that.
 *
 * @returns the failure that a line reports; undefined when none does
 */
export function reportedFailure(lines: ResultLine[], known?: RegExp): CippFailure | undefined {
	if (lines.length === 0) return silence();
	const judged = lines.map((line) => ({ text: line.text, verdict: judgeChangeLine(line, known) }));
	const textsOf = (...verdicts: ChangeVerdict[]) =>
		judged.filter(({ verdict }) => verdicts.includes(verdict)).map(({ text }) => text);
	const failed = textsOf('failed', 'notMade');
	if (failed.length === 0) return undefined;
	const isAnyDone = textsOf('done').length > 0;
	const isClear = textsOf('notMade').length === lines.length;
	return new CippFailure(together(failed) || 'CIPP reported a failure', {
		outcome: isClear ? 'refused' : 'unknown',
		results: lines.map(({ text }) => text),
		description: isAnyDone ? PARTIAL_ADVICE : isClear ? REFUSED_ADVICE : adviceFor(failed),
	});
}

/** A state that CIPP names when it has set it. */
export interface StateInWords {
	/** Whose state it is, such as `the sign-in`. */
	what: string;
	/** The sentence in which CIPP names the state, as its first group. */
	said: RegExp;
}

/**
 * Finds an answer that reports another state than the one asked for.
 *
 * @param lines lines of the answer
 * @param wanted the state asked for, in CIPP's words; the case does not matter
 * @returns the failure; undefined when CIPP names this state, or none
 */
export function otherState(
	lines: ResultLine[],
	{ what, said }: StateInWords,
	wanted: string,
): CippFailure | undefined {
	const states = lines.flatMap(({ text }) => said.exec(text)?.[1] ?? []);
	if (states.every((state) => state.toLowerCase() === wanted.toLowerCase())) return undefined;
	return new CippFailure(`CIPP set ${what} to the other state than the one asked for`, {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look at the user in CIPP before you run it again.',
	});
}

function adviceFor(failed: string[]): string {
	return failed.some(isUnclearText) ? UNCLEAR_ADVICE : UNSAID_ADVICE;
}

/** The failure of a change that CIPP answered without a word about it. */
function silence(): CippFailure {
	return new CippFailure('CIPP answered without saying what it did', {
		outcome: 'unknown',
		description:
			'The answer has no results. Look into the log book of CIPP (CIPP > Log Book) before you run it again.',
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
	if (isAccess || !/^(?:5\d\d|400|403)$/.test(httpCode) || !saysSo(results, httpCode)) {
		const description = failure.description?.replace(MAY_BE_ACCEPTED, MAY_BE_MADE);
		return new CippFailure(failure.message, { ...failure, description });
	}
	const isAnyDone = results.some((result) => judgeChangeLine({ text: result }) === 'done');
	const unclear = httpCode.startsWith('5') && isUnclearText(text);
	return new CippFailure(text, {
		...failure,
		outcome: unclear || isAnyDone ? 'unknown' : 'refused',
		description: isAnyDone ? PARTIAL_ADVICE : unclear ? UNCLEAR_ADVICE : REFUSED_ADVICE,
	});
}

/** A bare error in a 500 may have come after the change; CIPP's own report of a failure has not. */
function saysSo(results: string[], httpCode: string): boolean {
	const report = httpCode.startsWith('5') ? reportsNotMade : isFailureText;
	return results.some(report);
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

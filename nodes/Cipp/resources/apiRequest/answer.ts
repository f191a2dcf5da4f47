import type { IDataObject } from 'n8n-workflow';

import { asItem, isObject } from '../../output/asItem';
import { reportedFailure } from '../../output/changeFailure';
import { isFailureText } from '../../output/failureText';
import { resultLines } from '../../output/resultLine';
import { rowsIn } from '../../output/rows';
import { resultTexts } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';

const ADVICE =
	'CIPP answered with status 200 and reported this. If it is what you expect, turn on Take Answer as It Is under Options.';

/**
 * Finds the failure that an answer with status 200 puts into words.
 *
 * @param body the answer
 * @param reads whether the request only reads; the rows of a list say nothing about the request
 * @returns undefined when it reports none
 */
export function failureIn(body: unknown, reads: boolean): CippFailure | undefined {
	const failure = errorMember(body) ?? (reads ? failedReading(body) : failedChange(body));
	if (!failure) return undefined;
	const { message, results, outcome, description } = failure;
	return new CippFailure(message, {
		httpCode: '200',
		results,
		outcome: reads ? 'refused' : outcome,
		description: [reads ? '' : description, ADVICE].filter(Boolean).join(' '),
	});
}

function failedChange(body: unknown): CippFailure | undefined {
	const lines = resultLines(textAsResult(body)).filter(({ text }) => text !== '');
	return lines.length > 0 ? reportedFailure(lines) : undefined;
}

/** Instead of its rows, a list may hold a sentence or two. */
function failedReading(body: unknown): CippFailure | undefined {
	const rows = Array.isArray(body) ? body : [(body as IDataObject | null)?.Results ?? body].flat();
	const isText = rows.length > 0 && rows.every((row) => typeof row === 'string');
	const results = isText ? resultTexts(rows) : [];
	if (results.length === 0 || !results.every(isFailureText)) return undefined;
	return new CippFailure(results.join(' '), { outcome: 'refused', results });
}

/** An answer that is an error and nothing else. */
function errorMember(body: unknown): CippFailure | undefined {
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
	const { Results, Error: upper, error = upper } = body as IDataObject;
	if (Results !== undefined || !error) return undefined;
	const results = resultTexts(body);
	const message = results.join(' ') || 'CIPP answered with an error';
	return new CippFailure(message, { outcome: 'unknown', results });
}

function textAsResult(body: unknown): unknown {
	return typeof body === 'string' ? [body] : body;
}

/** How an answer is handed on. */
interface Manner {
	reads: boolean;
	split: boolean;
	limit: number | undefined;
}

/**
 * The output items of an answer: a row each, or the whole. A change always gives at least one.
 *
 * @param body the answer, as CIPP gave it
 */
export function itemsOf(body: unknown, { reads, split, limit }: Manner): IDataObject[] {
	// Some lists of CIPP that are empty hold a null.
	const rows = rowsIn(body)?.filter((row) => row !== null);
	const isSplit = split && rows !== undefined && rows.every(isObject) && (reads || rows.length > 0);
	return isSplit ? rows.slice(0, limit).map(asItem) : [asItem(body)];
}

import type { IDataObject } from 'n8n-workflow';

import { cleanText } from './cleanText';
import { CippFailure } from './failure';

/** A JSON answer of CIPP with a 2xx status. */
export interface CippAnswer {
	statusCode: number;
	body: unknown;
}

/**
 * The sentences in an answer of CIPP. `Results` may be a string, an array that mixes strings,
 * booleans and objects such as `{ resultText, state }`, or be missing.
 *
 * @param body parsed answer, or the plain text of one
 * @returns the sentences in their order, without paths of scripts and stacks; values that are no text
 * are left out
 */
export function resultTexts(body: unknown): string[] {
	if (typeof body === 'string') return body.trim() ? [cleanText(body.trim())] : [];
	if (Array.isArray(body)) return body.flatMap((element) => resultTexts(element));
	if (body === null || typeof body !== 'object') return [];
	const record = body as IDataObject;
	for (const key of ['Results', 'resultText', 'Error', 'error', 'message', 'Message']) {
		if (record[key] !== undefined && record[key] !== null) return resultTexts(record[key]);
	}
	return [];
}

/**
 * @param texts sentences of CIPP, many of which lack a full stop
 * @returns one text to which further sentences can be added
 */
export function asSentences(texts: string[]): string {
	return texts.map((text) => (/[.!?…:;]$/.test(text.trim()) ? text : `${text}.`)).join(' ');
}

/**
 * Rows of a list answer: a bare array, or `{ Results: [...] }`. Null entries are dropped.
 *
 * @throws CippFailure when the answer holds texts or nothing where objects belong: several list
 * endpoints of CIPP report a failure as an array with one sentence.
 */
export function answerRows(answer: CippAnswer): IDataObject[] {
	const { body } = answer;
	const rows = Array.isArray(body) ? body : (body as IDataObject | null)?.Results;
	if (!Array.isArray(rows)) throw unexpectedAnswer(body);
	const present = rows.filter((row) => row !== null && row !== undefined);
	if (present.some((row) => typeof row !== 'object' || Array.isArray(row))) {
		throw unexpectedAnswer(body);
	}
	return present as IDataObject[];
}

function unexpectedAnswer(body: unknown): CippFailure {
	const results = resultTexts(body);
	return new CippFailure(
		results.length ? `CIPP answered: ${results.join(' ')}` : 'CIPP answered without a list',
		{
			outcome: 'refused',
			results,
			description:
				'The answer holds no rows. Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		},
	);
}

import type { IDataObject } from 'n8n-workflow';

import { cleanText } from '../transport/cleanText';

/** One sentence in the `Results` of CIPP, with what stood beside it. */
export interface ResultLine {
	text: string;
	/** `success`, `error` or whatever CIPP said; absent for a plain sentence. */
	state?: string;
	/** What a person would copy: a password, a link, an address. */
	copyField?: string;
}

/**
 * Unwraps the `Results` of an answer to a change. They come as a sentence, as
 * `{ resultText, copyField, state }`, or as a list that mixes the two.
 *
 * @param body parsed answer
 * @returns the lines in their order; values without a sentence are left out
 */
export function resultLines(body: unknown): ResultLine[] {
	if (body === null || typeof body !== 'object') return [];
	return linesOf(Array.isArray(body) ? body : (body as IDataObject).Results);
}

function linesOf(value: unknown): ResultLine[] {
	if (typeof value === 'string') return value.trim() ? [{ text: cleanText(value.trim()) }] : [];
	if (Array.isArray(value)) return value.flatMap(linesOf);
	if (value === null || typeof value !== 'object') return [];
	const { resultText, copyField, state } = value as IDataObject;
	const text = typeof resultText === 'string' ? cleanText(resultText.trim()) : '';
	if (!text && state === undefined) return [];
	return [
		{
			text,
			...(typeof state === 'string' && { state }),
			...(state === null && { state: 'unknown' }),
			...(typeof copyField === 'string' && { copyField }),
		},
	];
}

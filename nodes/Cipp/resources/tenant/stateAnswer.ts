import type { IDataObject } from 'n8n-workflow';

import type { ResultLine } from '../../output/resultLine';

/**
 * The line of an answer that has no `Results`: `{ state, resultText }`, as the functions that edit a
 * tenant give it.
 *
 * @param body parsed answer
 */
export function stateLines(body: unknown): ResultLine[] {
	const { resultText, state } = (body ?? {}) as IDataObject;
	if (typeof resultText !== 'string' || resultText === '') return [];
	return [{ text: resultText, ...(typeof state === 'string' && { state }) }];
}

/** Its sentence, empty when there is none. */
export function stateMessage(body: unknown): string {
	return stateLines(body)[0]?.text ?? '';
}

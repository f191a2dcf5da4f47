import type { IDataObject } from 'n8n-workflow';

import type { CippAnswer } from '../transport/answers';
import { answerRows, resultTexts } from '../transport/answers';
import { CippFailure } from '../transport/failure';

/**
 * Rows of a list answer of which each must have a certain column. CIPP puts some failures into the
 * list itself: an empty object, or a row that only holds a message.
 *
 * @param answer the answer; a bare array or `{ Results: [...] }`
 * @param columns columns of which a real row has at least one
 * @param advice what to do when there are other rows
 * @throws CippFailure when a row is no row of this list
 */
export function rowsWith(answer: CippAnswer, columns: string[], advice: string): IDataObject[] {
	const rows = answerRows(answer);
	const odd = rows.find((row) => columns.every((column) => isBlank(row[column])));
	if (!odd) return rows;
	const results = resultTexts(odd);
	throw new CippFailure(
		results.length > 0 ? `CIPP answered: ${results.join(' ')}` : 'CIPP answered with empty rows',
		{ outcome: 'refused', results, description: advice },
	);
}

/**
 * The one object of an answer that holds exactly one, bare or in an array.
 *
 * @param answer the answer
 * @param columns columns of which the object has at least one
 * @param advice what to do when it is not there
 * @throws CippFailure when there is no such object
 */
export function singleRow(answer: CippAnswer, columns: string[], advice: string): IDataObject {
	const { body } = answer;
	const list = body !== null && typeof body === 'object' && !Array.isArray(body) ? [body] : body;
	const [row] = rowsWith({ ...answer, body: list }, columns, advice);
	if (row) return row;
	throw new CippFailure('CIPP answered with nothing', { outcome: 'refused', description: advice });
}

/**
 * For a list of CIPP that came empty: it answers so to some refusals of Microsoft too.
 *
 * @param rows what Microsoft has, read past CIPP's own list
 * @param what the things, in the plural
 * @param tenant default domain
 * @throws CippFailure when there are rows
 */
export function ensureNothing(rows: IDataObject[], what: string, tenant: string): void {
	if (rows.length === 0) return;
	throw new CippFailure(`CIPP lists no ${what} of ${tenant}, and Microsoft has some`, {
		outcome: 'refused',
		description:
			'CIPP could not read all that its list is made of. Run it again; if it stays so, check the permissions of CIPP in the tenant.',
	});
}

/** @returns the rows of an answer that is a list, bare or under Results; undefined for any other */
export function rowsIn(body: unknown): unknown[] | undefined {
	const { Results = body } = (body ?? {}) as { Results?: unknown };
	return Array.isArray(Results) ? (Results as unknown[]) : undefined;
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

import type { IDataObject } from 'n8n-workflow';

import { withWarnings } from '../engine/warnings';
import { rowsWith } from '../output/rows';
import type { CippAnswer } from '../transport/answers';
import { answerRows } from '../transport/answers';
import { CippFailure } from '../transport/failure';

interface Reading {
	/** Columns of which a real row has at least one; left out where rows can be of any kind. */
	rowHas?: string[];
	advice: string;
	missing?(row: IDataObject): string | undefined;
	/** What a row says that is a failure in the place of one. */
	failureIn?(row: IDataObject): string | undefined;
}

/**
 * Tells the rows of a list from those that stand for what CIPP could not read, such as a tenant.
 *
 * @param answer the answer of CIPP
 * @param reading how its rows are told apart
 * @returns the rows, and what is missing
 * @throws CippFailure when nothing could be read, or a row is neither
 */
export function apart(
	answer: CippAnswer,
	{ rowHas, advice, missing, failureIn }: Reading,
): { rows: IDataObject[]; warnings: string[] } {
	if (failureIn) refuseFailures(answer, failureIn, advice);
	const rowsOf = (one: CippAnswer) => (rowHas ? rowsWith(one, rowHas, advice) : answerRows(one));
	if (!missing) return { rows: rowsOf(answer), warnings: [] };
	const all = answerRows(answer);
	const warnings = all.flatMap((row) => missing(row) ?? []);
	const body = all.filter((row) => missing(row) === undefined);
	const rows = rowsOf({ ...answer, body });
	if (rows.length > 0 || warnings.length === 0) return { rows, warnings };
	throw unread('CIPP could read none of it.', warnings, advice);
}

/**
 * Says what is missing on the first row, so that a following node sees it once.
 *
 * @param rows those that were asked for
 * @throws CippFailure when there is none to say it on: no rows would read as that there are none
 */
export function warned(rows: IDataObject[], warnings: string[], advice: string): IDataObject[] {
	if (rows.length > 0 || warnings.length === 0) {
		return rows.map((row, place) => (place === 0 ? withWarnings(row, warnings) : row));
	}
	const message = 'CIPP could not read all of it, and the rest holds nothing that was asked for.';
	throw unread(message, warnings, advice);
}

function unread(message: string, warnings: string[], description: string): CippFailure {
	return new CippFailure(`${message} ${warnings.slice(0, 3).join(' ')}`, {
		outcome: 'refused',
		results: warnings,
		description,
	});
}

function refuseFailures(
	answer: CippAnswer,
	failureIn: (row: IDataObject) => string | undefined,
	description: string,
): void {
	const results = [...new Set(answerRows(answer).flatMap((row) => failureIn(row) ?? []))];
	if (results.length === 0) return;
	const message = `CIPP answered: ${results.join(' ')}`;
	throw new CippFailure(message, { outcome: 'refused', results, description });
}

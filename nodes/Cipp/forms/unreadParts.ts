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
	{ rowHas, advice, missing }: Reading,
): { rows: IDataObject[]; warnings: string[] } {
	const rowsOf = (one: CippAnswer) => (rowHas ? rowsWith(one, rowHas, advice) : answerRows(one));
	if (!missing) return { rows: rowsOf(answer), warnings: [] };
	const all = answerRows(answer);
	const warnings = all.flatMap((row) => missing(row) ?? []);
	const body = all.filter((row) => missing(row) === undefined);
	const rows = rowsOf({ ...answer, body });
	if (rows.length > 0 || warnings.length === 0) return { rows, warnings };
	throw new CippFailure(`CIPP could read none of it. ${warnings.slice(0, 3).join(' ')}`, {
		outcome: 'refused',
		results: warnings,
		description: advice,
	});
}

/** @returns the rows, with the warnings on the first one, so that a following node sees them once */
export function warned(rows: IDataObject[], warnings: string[]): IDataObject[] {
	return rows.map((row, place) => (place === 0 ? withWarnings(row, warnings) : row));
}

import type { IDataObject } from 'n8n-workflow';

import type { RunSummary } from '../../engine/operation';
import { readReportItem } from '../../fields/reportItem';
import { fatesOf } from './fate';
import { countsOf, inWords, reportOf } from './report';
import { reportPage, reportText } from './texts';
import { needsSomebody } from './toDo';

/**
 * The report of a run over many users: per tenant how many are done and what is left to do, as data,
 * as text and as a page. It stands in `report`, which no other item has.
 *
 * @param collection name of the collection with the option Add Report Item
 */
export function offboardingSummary(collection: string): RunSummary<unknown> {
	return {
		isWanted: (item) => readReportItem(item, collection),
		item: (ended, origin) => {
			const report = reportOf(fatesOf(ended), origin);
			const texts = { text: reportText(report), html: reportPage(report) };
			return { report: { ...report, ...texts } as unknown as IDataObject };
		},
		hint: (ended) => {
			const fated = fatesOf(ended);
			const left = fated.filter(needsSomebody).length;
			if (ended.length < 2 || left === 0) return undefined;
			return `Something is left to do for ${left} of ${ended.length} users: ${inWords(countsOf(fated))}.`;
		},
	};
}

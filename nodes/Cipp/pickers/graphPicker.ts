import type { IDataObject } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { PAGE_SIZE } from './page';
import { askForPicker, rowsForPicker } from './pickerClient';
import type { EntryOfRow, Search } from './search';

/** A list of the chosen tenant that Microsoft Graph can search and page. */
interface GraphList {
	/** What is about to be chosen, e.g. `a user`. */
	ofTenant: string;
	/** Path of Graph, such as `users`. */
	path: string;
	/** The columns that are shown. */
	select: string;
	/** Columns that are searched for what the user types. */
	searched: string[];
	entry: EntryOfRow<IDataObject>;
}

/**
 * @returns the search of a list that Graph gives through CIPP a page at a time: by the start of a word
 * in one of the searched columns; its token is the link to the next page, as CIPP gave it. Asks for
 * just the columns and rows that are shown: a directory may hold tens of thousands of objects.
 */
export function graphPicker({ ofTenant, path, select, searched, entry }: GraphList): Search {
	return async function (filter, paginationToken) {
		const tenant = await chosenTenant(this, ofTenant);
		const wanted = (filter ?? '').replace(/["\\]/g, ' ').trim();
		const answer = await askForPicker(this, {
			method: 'GET',
			endpoint: 'ListGraphRequest',
			query: {
				tenantFilter: tenant,
				Endpoint: path,
				$select: select,
				$top: PAGE_SIZE,
				$count: true,
				manualPagination: true,
				...(wanted
					? { $search: searched.map((column) => `"${column}:${wanted}"`).join(' OR ') }
					: { $orderby: 'displayName' }),
				...(paginationToken && { nextLink: paginationToken }),
			},
		});
		const rows = rowsForPicker(this, answer);
		const next = (answer.body as { Metadata?: { nextLink?: unknown } }).Metadata?.nextLink;
		return {
			results: rows.flatMap((row) => entry(row) ?? []),
			...(typeof next === 'string' && next && { paginationToken: next }),
		};
	};
}

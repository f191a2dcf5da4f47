import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { CippAnswer } from '../transport/answers';
import { answerRows } from '../transport/answers';
import type { CippRequest } from '../transport/request';
import { askForPicker, pickerError } from './pickerClient';

const PAGE_SIZE = 50;

/** An entry of a list in the editor. */
export interface PickerEntry {
	name: string;
	value: string;
}

/** A list that Microsoft Graph can search and page. */
interface GraphList {
	/** Path of Graph, such as `users`. */
	endpoint: string;
	/** The columns that are shown. */
	select: string;
	/** Columns that are searched for what the user types. */
	searched: string[];
	/** Makes an entry of a row; undefined leaves the row out. */
	entry(row: IDataObject): PickerEntry | undefined;
}

/**
 * Lists a page of Graph through CIPP. Asks for just the columns and rows that are shown: a directory
 * may hold tens of thousands of objects.
 *
 * @param filter what the user typed: the start of a word in one of the searched columns
 * @param paginationToken link to the next page, as CIPP gave it
 */
export async function searchGraph(
	context: ILoadOptionsFunctions,
	tenant: string,
	list: GraphList,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const wanted = (filter ?? '').replace(/["\\]/g, ' ').trim();
	const answer = await askForPicker(context, {
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: list.endpoint,
			$select: list.select,
			$top: PAGE_SIZE,
			$count: true,
			manualPagination: true,
			...(wanted
				? { $search: list.searched.map((column) => `"${column}:${wanted}"`).join(' OR ') }
				: { $orderby: 'displayName' }),
			...(paginationToken && { nextLink: paginationToken }),
		},
	});
	const rows = rowsForPicker(context, answer);
	const next = (answer.body as { Metadata?: { nextLink?: unknown } }).Metadata?.nextLink;
	return {
		results: rows.flatMap((row) => list.entry(row) ?? []),
		...(typeof next === 'string' && next && { paginationToken: next }),
	};
}

/**
 * @returns the rows of an answer
 * @throws NodeApiError with what CIPP said when it holds none
 */
function rowsForPicker(context: ILoadOptionsFunctions, answer: CippAnswer): IDataObject[] {
	try {
		return answerRows(answer);
	} catch (error) {
		throw pickerError(context, error as Error);
	}
}

/**
 * Asks for a short list that CIPP gives as a whole, and searches it here.
 *
 * @param request what gives the list
 * @param entry makes an entry of a row; undefined leaves the row out
 * @param filter what the user typed, anywhere in the name or the value
 * @param paginationToken how many were shown already
 * @param rowsIn finds the rows in an answer that does not hold them in `Results` itself
 * @throws NodeApiError with what CIPP said when it gives no list
 */
export async function searchList(
	context: ILoadOptionsFunctions,
	request: CippRequest,
	entry: (row: IDataObject) => PickerEntry | undefined,
	filter?: string,
	paginationToken?: string,
	rowsIn: (body: unknown) => unknown = (body) => body,
): Promise<INodeListSearchResult> {
	const answer = await askForPicker(context, request);
	const rows = rowsForPicker(context, { ...answer, body: rowsIn(answer.body) });
	return searchWhole(
		rows.flatMap((row) => entry(row) ?? []),
		filter,
		paginationToken,
	);
}

/**
 * Searches a short list that CIPP gives as a whole.
 *
 * @param entries all entries
 * @param filter what the user typed, anywhere in the name or the value
 * @param paginationToken how many were shown already
 */
export function searchWhole(
	entries: PickerEntry[],
	filter?: string,
	paginationToken?: string,
): INodeListSearchResult {
	const wanted = (filter ?? '').trim().toLowerCase();
	const found = entries
		.filter(({ name, value }) => `${name}\n${value}`.toLowerCase().includes(wanted))
		.sort((a, b) => a.name.localeCompare(b.name));
	const start = Number(paginationToken ?? 0);
	const next = start + PAGE_SIZE;
	return {
		results: found.slice(start, next),
		...(found.length > next && { paginationToken: String(next) }),
	};
}

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

/** An entry of a list in the editor. */
export interface PickerEntry {
	name: string;
	value: string;
}

/** Makes an entry of a row of CIPP; undefined leaves the row out. */
export type EntryOfRow<Row> = (row: Row) => PickerEntry | undefined;

/**
 * The search behind a list in the editor.
 *
 * @param filter what the user typed
 * @param paginationToken what the page before gave: how many were shown already, or a link
 * @throws NodeOperationError when something else has to be chosen first; NodeApiError with what CIPP
 * said when it gives no list
 */
export type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

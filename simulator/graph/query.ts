import type { JsonRecord } from '../powershell/members';
import { filterTest } from './filter';
import { GraphError } from './graphError';
import { searchTest } from './search';

/** OData options by name with the dollar sign. */
export type GraphParameters = Record<string, string>;

/** A page of a list. */
export interface GraphPage {
	rows: JsonRecord[];
	/** How many rows the whole list has. */
	count: number;
	/** Where the next page begins; undefined on the last one. */
	next?: number;
}

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;

/**
 * Applies $filter, $search, $orderby and $select to a list and cuts out a page of $top rows.
 *
 * @param list all rows
 * @param parameters the options
 * @param start index of the first row of the page
 * @param wholeList true: all rows in place of one page
 * @returns the page
 * @throws GraphError with the text of Graph for options it does not take
 */
export function queryList(
	list: JsonRecord[],
	parameters: GraphParameters,
	start: number,
	wholeList: boolean,
): GraphPage {
	const { $filter, $search, $orderby, $select, $top } = parameters;
	let rows = $filter ? list.filter(filterTest($filter)) : list;
	if ($search) rows = rows.filter(searchTest($search));
	if ($orderby) rows = sorted(rows, $orderby);
	const size = pageSize($top);
	const end = wholeList ? rows.length : start + size;
	const page = rows.slice(start, end);
	return {
		rows: $select ? page.map((row) => selected(row, $select)) : page,
		count: rows.length,
		...(end < rows.length ? { next: end } : {}),
	};
}

/**
 * Leaves the wanted properties of a row, in the case of the row.
 *
 * @param row the row
 * @param select names separated by commas
 */
export function selected(row: JsonRecord, select: string): JsonRecord {
	const wanted = new Set(select.split(',').map((name) => name.trim().toLowerCase()));
	return Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name.toLowerCase())));
}

/** Writes the address of the next page. */
export function nextLinkOf(endpoint: string, parameters: GraphParameters, start: number): string {
	const query = new URLSearchParams(parameters);
	query.set('$skiptoken', Buffer.from(String(start)).toString('base64url'));
	return `https://graph.microsoft.com/beta/${endpoint}?${query.toString()}`;
}

/**
 * Reads the address of a next page.
 *
 * @param link as `nextLinkOf` wrote it
 * @returns its options and where the page begins
 * @throws GraphError when it is no address of Graph
 */
export function readNextLink(link: string): { parameters: GraphParameters; start: number } {
	const url = URL.canParse(link) ? new URL(link) : undefined;
	if (url?.hostname !== 'graph.microsoft.com') {
		throw new GraphError(`Invalid nextLink URL: ${link}`);
	}
	const parameters = Object.fromEntries(url.searchParams);
	const start = Number(Buffer.from(parameters.$skiptoken ?? '', 'base64url').toString());
	delete parameters.$skiptoken;
	return { parameters, start };
}

function pageSize(top: string | undefined): number {
	if (top === undefined) return DEFAULT_PAGE;
	const size = Number(top);
	if (Number.isInteger(size) && size >= 1 && size <= LARGEST_PAGE) return size;
	throw new GraphError(
		`Invalid page size specified: '${top}'. Must be between 1 and ${LARGEST_PAGE} inclusive.`,
	);
}

function sorted(rows: JsonRecord[], orderBy: string): JsonRecord[] {
	const [property = '', direction] = orderBy.trim().split(/\s+/);
	const sign = direction?.toLowerCase() === 'desc' ? -1 : 1;
	const textOf = (row: JsonRecord) => String(row[property] ?? '').toLowerCase();
	return [...rows].sort((one, other) => sign * textOf(one).localeCompare(textOf(other), 'en'));
}

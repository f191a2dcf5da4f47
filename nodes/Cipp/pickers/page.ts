import type { INodeListSearchResult } from 'n8n-workflow';

import type { PickerEntry } from './search';

/** How many entries the editor gets at a time. */
export const PAGE_SIZE = 50;

/**
 * A page of a list that is there as a whole.
 *
 * @param found all that were found, in the order to show
 * @param entry makes an entry of one
 * @param paginationToken how many were shown already
 * @param size entries on a page
 */
export function pageOf<Found>(
	found: Found[],
	entry: (one: Found) => PickerEntry,
	paginationToken?: string,
	size = PAGE_SIZE,
): INodeListSearchResult {
	const start = Number(paginationToken ?? 0);
	const next = start + size;
	return {
		results: found.slice(start, next).map((one) => entry(one)),
		...(found.length > next && { paginationToken: String(next) }),
	};
}

/**
 * Searches a short list that is there as a whole.
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
	return pageOf(found, (entry) => entry, paginationToken);
}

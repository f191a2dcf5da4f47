import type { ItemReader } from '../engine/itemReader';
import { readFilterText } from './withoutValue';

/**
 * Reads an OData filter that CIPP puts into an address of Graph as it is.
 *
 * @param item reader of the item
 * @param name parameter name
 * @param displayName name of the field in messages
 * @returns the filter with the characters escaped that would end it there; empty when there is none
 */
export function readGraphFilter(item: ItemReader, name: string, displayName: string): string {
	return readFilterText(item, name, displayName, 'freeText').replace(/[%&#+]/g, encodeURIComponent);
}

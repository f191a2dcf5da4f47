import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import { readWholeNumber } from './wholeNumber';

/** Return All and Limit, as n8n users know them from other nodes. */
export const listFields: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		displayOptions: { show: { returnAll: [false] } },
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
	},
];

/** The switch between the few columns that most workflows need and all that CIPP answers. */
export const simplifyField: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/**
 * @param item reader of the item; a limit that is no whole number of 1 or more is noted on it
 * @returns how many rows are wanted, `undefined` for all of them
 */
export function readLimit(item: ItemReader): number | undefined {
	if (item.switch('returnAll', 'Return All')) return undefined;
	return readWholeNumber(item, 'limit', 'Limit', { from: 1 }) ?? 50;
}

/**
 * @param rows all rows of an answer
 * @param limit as `readLimit` gave it
 * @returns the first rows, as many as are wanted
 */
export function limited(rows: IDataObject[], limit: number | undefined): IDataObject[] {
	return limit === undefined ? rows : rows.slice(0, limit);
}

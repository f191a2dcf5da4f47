import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';

/** The option for an item that sums up the run, for whatever is done to many users. */
export const reportItemField: INodeProperties = {
	displayName: 'Add Report Item',
	name: 'addReportItem',
	type: 'boolean',
	noDataExpression: true,
	default: false,
	description:
		'Whether to add an item at the end that sums up all users per tenant and says what is left to do, also as text and HTML for an email. It alone has the field report.',
};

/**
 * @param item reader of the item; a value that is neither true nor false is noted on it
 * @param collection name of the collection that the option stands in
 */
export function readReportItem(item: ItemReader, collection: string): boolean {
	return item.switch(`${collection}.${reportItemField.name}`, reportItemField.displayName);
}

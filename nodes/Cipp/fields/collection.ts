import type { INodeProperties } from 'n8n-workflow';

import { inTitleOrder } from './titleOrder';

/** Names of a collection of fields. */
export interface Collection {
	name: string;
	displayName: string;
	/** On the button that adds a field, e.g. `Add Field`. */
	placeholder: string;
	description?: string;
	/** When the collection as a whole is shown. */
	displayOptions?: INodeProperties['displayOptions'];
}

/** The collection of what is seldom wanted. */
export const OPTIONS: Collection = {
	name: 'options',
	displayName: 'Options',
	placeholder: 'Add Option',
};

/** The collection of what an update changes: only what is added to it is changed. */
export const UPDATE_FIELDS: Collection = {
	name: 'updateFields',
	displayName: 'Update Fields',
	placeholder: 'Add Field',
};

/** The collection of what a list leaves out. */
export const FILTERS: Collection = {
	name: 'filters',
	displayName: 'Filters',
	placeholder: 'Add Filter',
};

/**
 * A collection of fields, in the order of their titles.
 *
 * @param options the fields in it
 * @param names of the collection
 */
export function collectionField(
	options: INodeProperties[],
	names: Collection = OPTIONS,
): INodeProperties {
	return { ...names, type: 'collection', default: {}, options: inTitleOrder(options) };
}

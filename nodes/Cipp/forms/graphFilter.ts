import type { INodeProperties } from 'n8n-workflow';

import { readFilterText } from '../fields/withoutValue';
import type { Part } from './part';
import { text } from './parts';

/**
 * An OData filter that CIPP puts into an address of Graph as it is: the characters that would end it
 * there are escaped. Empty when there is none.
 */
export function graphFilter(
	field: Pick<INodeProperties, 'name' | 'placeholder' | 'description'>,
): Part<string> {
	const displayName = 'Filter';
	return {
		...text({ displayName, ...field }),
		read: (item, path) =>
			readFilterText(item, path, displayName, 'freeText').replace(/[%&#+]/g, encodeURIComponent),
	};
}

import { readFilterText } from '../fields/withoutValue';
import type { Part } from './part';
import { text } from './parts';

/**
 * A text that narrows a list down. In new nodes an expression that gives nothing is a problem: the
 * list would be one of everything.
 *
 * @param kind `freeText` for a text that people have written
 */
export function filterText(
	field: Parameters<typeof text>[0],
	kind: 'text' | 'freeText' = 'text',
): Part<string> {
	return {
		...text(field),
		read: (item, path) => readFilterText(item, path, field.displayName, kind),
	};
}

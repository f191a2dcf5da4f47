import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse } from '../engine/operation';
import type { Part } from '../forms/part';
import type { Target } from '../forms/target';

interface Details<Name extends string, Known extends object> {
	lookUps?: EndpointUse[];
	/** What is known of an item before anything was looked up; nothing if left out. */
	known?: () => Known;
	/** What the output says besides the text that was entered. */
	about?: (params: Record<Name, string> & Known) => IDataObject | undefined;
}

/**
 * Something of CIPP itself, so without a tenant, that the text in one field names.
 *
 * @param name what the text is called among the parameters and in the output
 * @param part the field
 */
export function namedByField<Name extends string, Known extends object = object>(
	name: Name,
	part: Part<string>,
	{ lookUps = [], known, about }: Details<Name, Known> = {},
): Target<Record<Name, string> & Known> {
	return {
		fields: [part.field],
		lookUps,
		read: (item) =>
			({ ...known?.(), [name]: part.read(item, part.field.name) }) as Record<Name, string> & Known,
		subject: (params) => params[name],
		about: (params) => ({ [name]: params[name], ...about?.(params) }),
	};
}

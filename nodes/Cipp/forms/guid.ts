import { isGuid } from '../identity/userAddress';
import { checked } from './checked';
import type { Part } from './part';
import { text } from './parts';

/** An ID of the form that Microsoft has for it, as a text; empty when it may be left out. */
export function guid(field: Parameters<typeof text>[0]): Part<string> {
	return checked(text(field), (id) =>
		isGuid(id) ? undefined : `“${field.displayName}” is “${id.slice(0, 80)}”, which is not an ID.`,
	);
}

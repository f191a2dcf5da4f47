import { isGuid } from '../identity/userAddress';
import type { Part } from './part';
import { requiredText, text } from './parts';

/** An ID of the form that Microsoft has for it, as a text; empty when it may be left out. */
export function guid(field: Parameters<typeof text>[0] & { required?: boolean }): Part<string> {
	const { required, ...shown } = field;
	const part = (required ? requiredText : text)(shown);
	return {
		...part,
		read(item, path) {
			const id = part.read(item, path);
			if (id !== '' && !isGuid(id)) {
				item.note(`“${field.displayName}” is “${id.slice(0, 80)}”, which is not an ID.`);
			}
			return id;
		},
	};
}

import type { Part } from './part';

/**
 * A part of a collection that changes nothing where it is not added: its value is undefined then,
 * and not what the field shows when it is added.
 */
export function ifAdded<V>(part: Part<V>): Part<V | undefined> {
	const { displayName } = part.field;
	return {
		// n8n asks for a required field of a collection also where the collection is not shown.
		field: { ...part.field, required: false },
		read(item, path) {
			const value = item.value(path, displayName);
			if (value !== undefined) return part.read(item, path);
			item.warnOfMissing(path, displayName, value);
			return undefined;
		},
	};
}

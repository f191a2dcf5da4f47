import { objectPicker } from '../fields/objectPicker';
import type { Part } from './part';

/** One object that is known by a name instead of an ID, from a picker; it must be given. */
export function pickedText(picker: Parameters<typeof objectPicker>[0]): Part<string> {
	return {
		field: objectPicker({ required: true, ...picker }),
		read: (item, path) => item.requiredText(path, picker.displayName),
		hidden: '',
	};
}

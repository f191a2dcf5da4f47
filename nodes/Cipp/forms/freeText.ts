import type { Part } from './part';
import { requiredText, text } from './parts';

/** A text that people read, such as a job title; an expression that gives an empty one is warned of. */
export function freeText(field: Parameters<typeof text>[0]): Part<string> {
	return {
		...text(field),
		read: (item, path) => item.freeText(path, field.displayName, true),
	};
}

/** A text that people read, and that must not be empty. */
export function requiredFreeText(field: Parameters<typeof text>[0]): Part<string> {
	return {
		...requiredText(field),
		read: (item, path) => item.requiredText(path, field.displayName, 'freeText'),
	};
}

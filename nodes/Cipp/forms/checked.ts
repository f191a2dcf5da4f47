import type { Part } from './part';

/**
 * A text that is checked further.
 *
 * @param problemOf what is wrong with a text that is not empty, and what to do
 */
export function checked(
	part: Part<string>,
	problemOf: (text: string) => string | undefined,
): Part<string> {
	return {
		...part,
		read(item, path) {
			const text = part.read(item, path);
			const problem = text === '' ? undefined : problemOf(text);
			if (problem) item.note(problem);
			return text;
		},
	};
}

import type { Part, Parts, ValuesOf } from './part';
import { readAll } from './part';

interface ManyOf {
	name: string;
	displayName: string;
	description: string;
	/** Display name of one of them, e.g. `Site`. */
	entry: string;
}

/** At least one of something that has several parts itself, such as new sites. */
export function manyOf<T extends Parts>(
	{ entry, ...names }: ManyOf,
	parts: T,
): Part<Array<ValuesOf<T>>> {
	return {
		field: {
			...names,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: `Add ${entry}`,
			default: {},
			required: true,
			options: [
				{
					displayName: entry,
					name: 'entry',
					values: Object.values(parts).map(({ field }) => field),
				},
			],
		},
		read(item, path) {
			const entries = item.value(`${path}.entry`, names.displayName);
			const count = Array.isArray(entries) ? entries.length : 0;
			if (count === 0) item.note(`“${names.displayName}” is empty. Add at least one.`);
			return Array.from(
				{ length: count },
				(_, place) => readAll(item, parts, `${path}.entry[${place}].`) as ValuesOf<T>,
			);
		},
	};
}

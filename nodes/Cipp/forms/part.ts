import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';

/** A field of an operation together with how it is read. */
export interface Part<V> {
	field: INodeProperties;
	/**
	 * Reads and checks the value of an item; problems are noted on the reader.
	 *
	 * @param path where the value stands: the name of the field, behind that of its collection
	 */
	read(item: ItemReader, path: string): V;
}

/** Parts by the names that their values have among the parameters. */
export type Parts = Record<string, Part<unknown>>;

/** The values of parts, by the same names. */
export type ValuesOf<T extends Parts> = {
	[Name in keyof T]: T[Name] extends Part<infer V> ? V : never;
};

/** No parts. */
export type NoParts = Record<never, Part<unknown>>;

/** Parts that stand in the open, and parts that stand in the collection Options. */
export interface Form<T extends Parts, O extends Parts> {
	parts?: T;
	options?: O;
	/** What the collection is called, where it is not Options. */
	optionsAs?: Collection;
}

/** Names of a collection of fields. */
interface Collection {
	name: string;
	displayName: string;
	/** On the button that adds a field, e.g. `Add Field`. */
	placeholder: string;
}

const OPTIONS: Collection = {
	name: 'options',
	displayName: 'Options',
	placeholder: 'Add Option',
};

/** The collection of what an update changes: only what is added to it is changed. */
export const UPDATE_FIELDS: Collection = {
	name: 'updateFields',
	displayName: 'Update Fields',
	placeholder: 'Add Field',
};

/** The fields of a form: its parts, and Options behind them if there are any. */
export function fieldsOf({
	parts = {},
	options,
	optionsAs = OPTIONS,
}: Form<Parts, Parts>): INodeProperties[] {
	const fields = Object.values(parts).map(({ field }) => field);
	return options ? [...fields, optionsField(Object.values(options), optionsAs)] : fields;
}

function optionsField(options: Array<Part<unknown>>, names: Collection): INodeProperties {
	return {
		...names,
		type: 'collection',
		default: {},
		options: options.map(({ field }) => field),
	};
}

/** Reads all parts of a form; every problem is noted on the reader. */
export function readForm<T extends Parts, O extends Parts>(
	item: ItemReader,
	{ parts, options, optionsAs = OPTIONS }: Form<T, O>,
): ValuesOf<T> & ValuesOf<O> {
	return {
		...readAll(item, parts, ''),
		...readAll(item, options, `${optionsAs.name}.`),
	} as ValuesOf<T> & ValuesOf<O>;
}

function readAll(item: ItemReader, parts: Parts = {}, prefix: string): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(parts).map(([name, part]) => [
			name,
			part.read(item, `${prefix}${part.field.name}`),
		]),
	);
}

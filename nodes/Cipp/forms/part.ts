import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import { asSwitch } from '../engine/rawValue';
import type { Collection } from '../fields/collection';
import { collectionField, OPTIONS } from '../fields/collection';

/** A field of an operation together with how it is read. */
export interface Part<V> {
	field: INodeProperties;
	/**
	 * Reads and checks the value of an item; problems are noted on the reader.
	 *
	 * @param path where the value stands: the name of the field, behind that of its collection
	 */
	read(item: ItemReader, path: string): V;
	/** The value where the field is not shown, and n8n does not give one. */
	hidden?: V;
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

/**
 * The fields of a form: its parts, and Options behind them if there are any.
 *
 * @param more further options
 */
export function fieldsOf(
	{ parts = {}, options = {}, optionsAs = OPTIONS }: Form<Parts, Parts>,
	more: INodeProperties[] = [],
): INodeProperties[] {
	const fields = Object.values(parts).map(({ field }) => field);
	const inOptions = [...Object.values(options).map(({ field }) => field), ...more];
	return inOptions.length > 0 ? [...fields, collectionField(inOptions, optionsAs)] : fields;
}

/**
 * A collection as one part, for one that does not stand behind all others, or whose members have names
 * that mean something else outside of it.
 */
export function collection<T extends Parts>(names: Collection, parts: T): Part<ValuesOf<T>> {
	const all = Object.entries(parts);
	return {
		field: collectionField(
			all.map(([, { field }]) => field),
			names,
		),
		read: (item, path) => readAll(item, parts, `${path}.`) as ValuesOf<T>,
		hidden: Object.fromEntries(all.map(([name, { hidden }]) => [name, hidden])) as ValuesOf<T>,
	};
}

/** Reads all parts of a form; every problem is noted on the reader. */
export function readForm<T extends Parts, O extends Parts>(
	item: ItemReader,
	{ parts, options = {} as O, optionsAs = OPTIONS }: Form<T, O>,
): ValuesOf<T> & ValuesOf<O> {
	// Of a collection that is not shown n8n gives nothing, and says so with an error.
	const inOpen = readAll(item, parts, '');
	const { within } = readAll(item, { within: collection(optionsAs, options) }, '');
	return { ...inOpen, ...(within as object) } as ValuesOf<T> & ValuesOf<O>;
}

/**
 * Reads parts by their names.
 *
 * @param prefix what stands in front of the names of their fields, e.g. `options.`
 */
export function readAll(
	item: ItemReader,
	parts: Parts = {},
	prefix: string,
): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(parts).map(([name, part]) => [
			name,
			isShown(item, part.field) ? part.read(item, `${prefix}${part.field.name}`) : part.hidden,
		]),
	);
}

/** Whether the fields that a field depends on have the values for which it is shown. */
function isShown(
	item: ItemReader,
	{ displayOptions }: Pick<INodeProperties, 'displayOptions'>,
): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([name, values = []]) => {
		const value = item.value(name, name) ?? '';
		// Expressions may give another case or another word, as they may for the field itself.
		const text = String(value).trim().toLowerCase();
		return values.some((wanted) =>
			typeof wanted === 'boolean'
				? asSwitch(value) === wanted
				: String(wanted).toLowerCase() === text,
		);
	});
}

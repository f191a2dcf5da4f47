import type { IDataObject } from 'n8n-workflow';

/**
 * An answer, or a row of one, as the JSON of an item. n8n's items are objects, and it takes one with
 * a member `error` for a failed one and runs the node again; what is neither stands under `answer`.
 */
export function asItem(value: unknown): IDataObject {
	if (isObject(value) && value.error === undefined) return value;
	return { answer: (value === '' ? null : (value ?? null)) as IDataObject[string] };
}

/** @returns true for an object that is no list */
export function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

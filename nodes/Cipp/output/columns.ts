import type { IDataObject } from 'n8n-workflow';

/** Name of a column of the output to the place in CIPP's row that it is taken from. */
export type Columns = Record<string, string | ((row: IDataObject) => unknown)>;

/**
 * Picks the columns of a simplified row.
 *
 * @param row a row of CIPP
 * @param columns what to take; a place is the name of a column, or a way such as `status.errorCode`
 * @returns the row with these columns, in their order; what is missing is null
 */
export function picked(row: IDataObject, columns: Columns): IDataObject {
	const entries = Object.entries(columns).map(([name, place]) => {
		const value = typeof place === 'function' ? place(row) : valueAt(row, place);
		return [name, (value ?? null) as IDataObject[string]];
	});
	return Object.fromEntries(entries) as IDataObject;
}

/** CIPP mixes `DisplayName` with `displayName`; the output has the second form throughout. */
export function lowerFirst(row: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name === 'ID' ? 'id' : name.charAt(0).toLowerCase() + name.slice(1),
			value,
		]),
	);
}

/** @returns the entries of a text list such as `Unified,DynamicMembership`, without empty ones. */
export function listed(value: unknown): string[] {
	if (Array.isArray(value)) return value.map(String);
	return String(value ?? '')
		.split(',')
		.map((text) => text.trim())
		.filter((text) => text !== '');
}

function valueAt(row: IDataObject, place: string): unknown {
	return place
		.split('.')
		.reduce<unknown>((value, name) => (value as IDataObject | null | undefined)?.[name], row);
}

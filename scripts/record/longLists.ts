/** A list longer than this, in rows and in characters of JSON, is kept in part. */
const LONGEST = { rows: 3, characters: 1500 };
const KEPT = 2;

const REST = /^… (\d+) more$/;

/** Members by which the rows of CIPP's lists are told apart. */
const NAMES = [
	'Results',
	'defaultDomainName',
	'Name',
	'userPrincipalName',
	'displayName',
	'UPN',
	'upn',
	'name',
	'User',
	'id',
];

/** Whether a row is a sentence of CIPP, with its state: each counts. */
const isResult = (row: unknown): boolean =>
	typeof row === 'object' && row !== null && 'resultText' in row;

/**
 * Cuts long lists of an answer: the first rows by name stay, and a text says how many more there were.
 *
 * @param value an answer or a part of one
 * @param wanted texts; rows that hold one of them stay too
 * @returns a copy
 */
export function withoutLongLists(value: unknown, wanted: string[] = []): unknown {
	if (Array.isArray(value)) {
		const isLong = value.length > LONGEST.rows && JSON.stringify(value).length > LONGEST.characters;
		if (!isLong || typeof value[0] !== 'object' || value.some(isResult)) {
			return value.map((entry) => withoutLongLists(entry, wanted));
		}
		const isWanted = (row: unknown) => {
			const text = JSON.stringify(row);
			return wanted.some((name) => text.includes(name));
		};
		const kept = byName(value).filter((row, index) => index < KEPT || isWanted(row));
		return [...kept, `… ${value.length - kept.length} more`];
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, withoutLongLists(inner, wanted)]),
	);
}

/**
 * Takes a list apart that may have been cut.
 *
 * @param list as recorded
 * @returns the rows that were kept, and how many there were in all
 */
export function recordedRows(list: unknown[]): { rows: unknown[]; length: number } {
	const rest = REST.exec(String(list.at(-1)))?.[1];
	return rest === undefined
		? { rows: list, length: list.length }
		: { rows: list.slice(0, -1), length: list.length - 1 + Number(rest) };
}

/**
 * The rows without the texts that stand for more.
 *
 * @param value a recorded answer or a part of one
 * @returns a copy that CIPP could have answered
 */
export function withoutMarks(value: unknown): unknown {
	if (Array.isArray(value)) return recordedRows(value).rows.map(withoutMarks);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, withoutMarks(inner)]),
	);
}

/**
 * Sorts a list: texts by themselves, rows by the member that names them. CIPP's lists come in no order
 * that could be relied on.
 *
 * @param list rows, texts or anything else
 * @returns a sorted copy
 */
export function byName(list: unknown[]): unknown[] {
	const keyed = list.map((entry) => ({ entry, key: nameOf(entry) }));
	return keyed
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ entry }) => entry);
}

/**
 * What a row of a list is called.
 *
 * @param entry a row, or a text
 * @returns the name; empty when the row has none
 */
export function nameOf(entry: unknown): string {
	if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry) ?? '';
	const row = entry as Record<string, unknown>;
	const name = NAMES.find((candidate) => typeof row[candidate] === 'string');
	return name === undefined ? '' : String(row[name]);
}

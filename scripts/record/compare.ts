import { byName, nameOf, recordedRows } from './longLists';
import { masked } from './masks';
import type { Answer } from './recording';

/** One thing in which an answer is not what the recording says. */
export interface Difference {
	/** What differs: `status`, `type`, or a member by its path, such as `[].id`. */
	at: string;
	/** The member is missing, was not recorded, has another JSON type, or another value. */
	kind: 'missing' | 'added' | 'json' | 'value';
	recorded: string;
	answered: string;
}

/**
 * Compares an answer with the recorded one: status, content type, members with their JSON types, and
 * texts with everything masked that changes from run to run. Lists are compared row by row; lines of
 * text and rows with a name may come in any order, since CIPP gives them in none.
 *
 * @param recorded what the recording says
 * @param answered what came
 * @returns the differences, each path and kind once; none when they agree
 */
export function differences(recorded: Answer, answered: Answer): Difference[] {
	const found: Difference[] = [];
	const add = (at: string, kind: Difference['kind'], was: unknown, is: unknown) => {
		if (found.some((other) => other.at === at && other.kind === kind)) return;
		found.push({ at, kind, recorded: shown(was), answered: shown(is) });
	};
	if (recorded.status !== answered.status) add('status', 'value', recorded.status, answered.status);
	if (recorded.type !== answered.type) add('type', 'value', recorded.type, answered.type);
	compare(masked(recorded.answer), masked(answered.answer), '', add);
	return found;
}

type Add = (at: string, kind: Difference['kind'], was: unknown, is: unknown) => void;

function compare(was: unknown, is: unknown, at: string, add: Add): void {
	if (typeOf(was) !== typeOf(is)) {
		add(at, 'json', was, is);
	} else if (Array.isArray(was) && Array.isArray(is)) {
		compareLists(was, is, at, add);
	} else if (isRecord(was) && isRecord(is)) {
		for (const name of Object.keys(was)) {
			const path = at === '' ? name : `${at}.${name}`;
			if (Object.hasOwn(is, name)) compare(was[name], is[name], path, add);
			else add(path, 'missing', was[name], undefined);
		}
		for (const name of Object.keys(is)) {
			if (!Object.hasOwn(was, name)) {
				add(at === '' ? name : `${at}.${name}`, 'added', undefined, is[name]);
			}
		}
	} else if (was !== is) {
		// A text may be JSON itself, as the parameters of a task are.
		const inner = [was, is].map(parsed);
		if (inner[0] !== undefined && typeOf(inner[0]) === typeOf(inner[1])) {
			compare(inner[0], inner[1], `${at}{}`, add);
		} else if (sortedLines(was) !== sortedLines(is)) add(at, 'value', was, is);
	}
}

function compareLists(was: unknown[], is: unknown[], at: string, add: Add): void {
	const recorded = recordedRows(was);
	const answered = recordedRows(is);
	if (recorded.length !== answered.length) {
		add(`${at}.length`, 'value', recorded.length, answered.length);
	}
	const [left, right] = [byName(recorded.rows), byName(answered.rows)];
	const isCut = recorded.rows.length < recorded.length;
	left.slice(0, right.length).forEach((row, index) => {
		// Of a list that was cut, any rows may have been kept.
		const named = isCut ? right.filter((other) => nameOf(other) === nameOf(row)) : [];
		compare(row, named.length === 1 ? named[0] : right[index], `${at}[]`, add);
	});
}

function sortedLines(value: unknown): unknown {
	return typeof value === 'string' ? value.trim().split(/\r?\n/).sort().join('\n') : value;
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}

function typeOf(value: unknown): string {
	return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
	const text = value === undefined ? '(none)' : (JSON.stringify(value) ?? '');
	return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

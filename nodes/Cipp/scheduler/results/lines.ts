import { REDACTED, redactSecrets, removeSecrets } from '../../output/judge/redact';
import { cleanText } from '../../transport/cleanText';
import { errorObjectReason, resultObjectLines } from './powershellText';
import { splitLines } from './splitLines';

/** One result line, already free of secrets. */
export interface ResultLine {
	message: string;
	/** What CIPP itself said beside the text (`state` of a result object), if it said anything. */
	state?: 'success' | 'failure' | 'warning' | 'info';
	/** True when the stored text breaks off in this line, or behind the one before it. */
	isCutOff?: true;
}

/** Everything the raw `Results` of a task held. */
export interface ResultLines {
	lines: ResultLine[];
	/** New passwords and Password Pusher links, in order of appearance. Never part of a message. */
	secrets: string[];
	/** True when the row holds only the marker of a result too long for it (over 64,000 characters). */
	overflow: boolean;
}

/** Deeper nesting than any CIPP answer; what lies below is not read. */
const DEEPEST = 12;

/** What an object stands for whose members are all unknown; never classified as a success. */
export const UNREADABLE_RESULT = 'CIPP returned a result that is not a text.';

const OVERFLOW = /^(?:\w+ )?completed, details are available in the More Info pane\.?$/i;

const ERROR_MEMBERS = ['normalizederror', 'error'];

/** Where the text of a result object can stand, the most telling first. */
const TEXT_MEMBERS = ['resulttext', 'results', 'result', ...ERROR_MEMBERS, 'message'];

const STATES: Record<string, ResultLine['state']> = {
	success: 'success',
	error: 'failure',
	failed: 'failure',
	failure: 'failure',
	warning: 'warning',
	info: 'info',
};

/** A text as CIPP gave it, secrets included. */
interface RawLine {
	text: string;
	state?: ResultLine['state'];
	/** The value CIPP offers for copying beside the text: the new password. */
	copyField?: string;
	isCutOff?: true;
}

type Members = Map<string, unknown>;

/** Members by lower-case name: CIPP writes both `Results` and `results`. */
function membersOf(value: object): Members {
	return new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
}

/** A PowerShell hashtable that was serialised as an object: `{"Keys": [...], "Values": [...]}`. */
function hashtableMembers(members: Members): Members | undefined {
	const keys = members.get('keys');
	const values: unknown = members.get('values');
	if (!Array.isArray(keys) || !Array.isArray(values)) return undefined;
	return new Map(keys.map((key, index) => [String(key).toLowerCase(), values[index] as unknown]));
}

function stateOf(members: Members): ResultLine['state'] {
	const state = members.get('state');
	return typeof state === 'string' ? STATES[state.toLowerCase()] : undefined;
}

function copyFieldOf(members: Members): string | undefined {
	const value = members.get('copyfield');
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readObject(value: object, depth: number): RawLine[] {
	const plain = membersOf(value);
	const members = hashtableMembers(plain) ?? plain;
	if (members.size === 0) return [];
	const state = stateOf(members);
	const copyField = copyFieldOf(members);

	const name = TEXT_MEMBERS.find((candidate) => members.has(candidate));
	if (name === undefined) return [{ text: UNREADABLE_RESULT, state, copyField }];
	const ownState = state ?? (ERROR_MEMBERS.includes(name) ? 'failure' : undefined);
	return read(members.get(name), depth + 1).map((line) => ({
		...line,
		state: line.state ?? ownState,
		copyField: line.copyField ?? copyField,
	}));
}

/** Stands behind the last whole line of results that break off. */
export const BROKEN_OFF = 'The results that CIPP stored break off here.';

/**
 * The result texts in JSON that cannot be parsed, for example because its end is missing. The text in
 * which it breaks off is marked: the words that are missing may have said that the step failed.
 */
function salvage(text: string): RawLine[] | undefined {
	const pattern = /"(?:results|resultText)"\s*:\s*"((?:[^"\\]|\\[\s\S])*)("?)/gi;
	const found = [...text.matchAll(pattern)].map((match): RawLine => {
		const [, inner = '', end] = match;
		const cut = end === '"' ? {} : { isCutOff: true as const };
		try {
			return { text: String(JSON.parse(`"${inner}"`)), ...cut };
		} catch {
			return { text: inner, ...cut };
		}
	});
	if (found.length === 0) return undefined;
	const isWhole = !found.some(({ isCutOff }) => isCutOff);
	return isWhole ? [...found, { text: BROKEN_OFF, isCutOff: true }] : found;
}

function readText(value: string, depth: number): RawLine[] {
	const text = value.replace(/^\uFEFF/, '').trim();
	if (text === '') return [];
	if (/^[[{]/.test(text) || /^"[\s\S]*"$/.test(text)) {
		try {
			return read(JSON.parse(text), depth + 1);
		} catch {
			return salvage(text) ?? [{ text }];
		}
	}
	const reason = errorObjectReason(text);
	if (reason !== undefined) return [{ text: reason, state: 'failure' }];
	return (resultObjectLines(text) ?? [text]).map((line) => ({ text: line }));
}

/** Finds all result texts in a value of any form. Flags and numbers among them are no results. */
function read(value: unknown, depth: number): RawLine[] {
	if (depth > DEEPEST) return [];
	if (typeof value === 'string') return readText(value, depth);
	if (Array.isArray(value)) return value.flatMap((entry) => read(entry, depth + 1));
	if (typeof value === 'object' && value !== null) return readObject(value, depth);
	return [];
}

/**
 * The value CIPP offers for copying is exact; what was cut from the sentence may have a full stop
 * too many.
 */
function secretsOf({ text, copyField }: RawLine): string[] {
	const cut = redactSecrets(text).secrets;
	if (copyField === undefined) return cut;
	return [copyField, ...cut.filter((secret) => !secret.includes(copyField))];
}

function cleanLines(line: RawLine, secrets: string[]): ResultLine[] {
	const { text, state, copyField, isCutOff } = line;
	const own = copyField === undefined ? text : text.split(copyField).join(REDACTED);
	const clean = redactSecrets(removeSecrets(own, secrets)).text;
	return splitLines(cleanText(clean)).map((message) => ({
		message,
		...(state !== undefined && { state }),
		...(isCutOff && { isCutOff }),
	}));
}

/**
 * Reads the results of a task in every form CIPP gives them:
 * - `Results` of a task row of ListScheduledItems: JSON of one or more `{"Results": line}` with a
 *   line break behind it, a bare sentence, the text form of a PowerShell error object (failed task),
 *   or the marker of results longer than 64,000 characters (Push-CIPPOffboardingComplete.ps1);
 * - `Details[].Results` of ListScheduledItemDetails: objects or strings;
 * - `Results` of ExecOffboardUser in versions that offboard at once: strings among booleans, and
 *   `{resultText, copyField, state}` for the password.
 *
 * @param results the value of that member; anything is accepted
 * @returns the lines in CIPP's order without secrets, the secrets, and whether the lines are stored
 * elsewhere. Never throws: what cannot be read yields no line, or an unreadable one.
 */
export function readResultLines(results: unknown): ResultLines {
	const found = read(results, 0);
	const raw = found.filter(({ text }) => !OVERFLOW.test(text));
	// All secrets first: a password that one line announces may stand in any other.
	const secrets = [...new Set(raw.flatMap(secretsOf))];
	return {
		lines: raw.flatMap((line) => cleanLines(line, secrets)),
		secrets,
		overflow: raw.length < found.length,
	};
}

import type { IDataObject } from 'n8n-workflow';

import { REDACTED, redactSecrets, removeSecrets } from '../../output/judge/redact';
import { readResultLines } from './lines';

/** Members that hold a secret whatever it looks like. */
const SECRET_MEMBER =
	/(?:pass(?:word|phrase|code|wd)?|pwd|secret|token|credentials?|api_?key|copyfield|temporaryaccesspass|recoverykey|authorization)$|^tap$|^headers$/i;

/** Members of a result that is a sentence and no row. */
const RESULT_TEXT = /^(?:results?|resulttext|state|copyfield)$/i;

/** Deeper nesting than any task of CIPP; what lies below is not handed on. */
const DEEPEST = 12;

/**
 * Takes passwords out of a row of CIPP's task table. The parameters of a task may hold the password
 * of a user who is to be created, and its results a new password or a temporary access pass.
 *
 * @param row row of `ListScheduledItems`
 * @returns the row with the same members. `Results` is a list of sentences and, for a task that
 * reports rows, of objects; it is empty when they are too long for the row
 */
export function cleanRow(row: IDataObject): IDataObject {
	const { Results, Parameters, ...rest } = row;
	const secrets = [...secretsIn(parsed(Results)), ...secretsIn(Parameters)];
	// A title such as "Reset password: Jane" announces no password, so it is not searched for one.
	const titled = clean(rest, (text) => removeSecrets(text, secrets)) as IDataObject;
	return {
		...titled,
		...(Parameters !== undefined && { Parameters: clean(Parameters, cleanText(secrets)) }),
		...(Results !== undefined && { Results: resultList(Results, secrets) }),
	} as IDataObject;
}

function resultList(results: unknown, secrets: string[]): IDataObject[string][] {
	return [parsed(results)].flat().flatMap((entry): IDataObject[string][] => {
		if (entry === null || entry === undefined) return [];
		if (typeof entry === 'object' && !isSentence(entry)) {
			return [clean(entry, cleanText(secrets)) as IDataObject];
		}
		return readResultLines(entry).lines.map(({ message }) => removeSecrets(message, secrets));
	});
}

/** Results are stored as JSON text, with a line break behind it. */
function parsed(results: unknown): unknown {
	if (typeof results !== 'string' || !/^\s*[[{]/.test(results)) return results;
	try {
		return JSON.parse(results) as unknown;
	} catch {
		return results;
	}
}

function isSentence(entry: object): boolean {
	const names = Object.keys(entry);
	const [text] = Object.values(entry) as unknown[];
	return names.every((name) => RESULT_TEXT.test(name)) && typeof text === 'string';
}

function secretsIn(value: unknown, isSecret = false, depth = 0): string[] {
	if (depth > DEEPEST || value === null || value === undefined) return [];
	if (typeof value === 'string') {
		if (value.trim() === '') return [];
		return isSecret ? [value] : redactSecrets(value).secrets;
	}
	if (typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([name, member]) =>
		secretsIn(member, isSecret || SECRET_MEMBER.test(name), depth + 1),
	);
}

type TextCleaner = (text: string) => string;

function cleanText(secrets: string[]): TextCleaner {
	return (text) => redactSecrets(removeSecrets(text, secrets)).text;
}

function clean(value: unknown, text: TextCleaner, depth = 0): unknown {
	if (typeof value === 'string') return text(value);
	if (value === null || typeof value !== 'object') return value;
	if (depth > DEEPEST) return REDACTED;
	if (Array.isArray(value)) return value.map((entry) => clean(entry, text, depth + 1));
	return Object.fromEntries(
		Object.entries(value).map(([name, member]) => [
			name,
			SECRET_MEMBER.test(name) ? masked(member) : clean(member, text, depth + 1),
		]),
	);
}

/** A switch such as `ResetPass` is no secret. */
function masked(value: unknown): unknown {
	const isEmpty = value === null || value === undefined || value === '';
	return isEmpty || typeof value === 'boolean' ? value : REDACTED;
}

import { withoutInvisibleEnds } from './invisible';
import { isNoValue } from './noValue';

/**
 * The users in a parameter that takes any number of them: a list of pickers, an array, a
 * comma-separated text, objects with `value` or `userPrincipalName`, or any mix of these.
 *
 * @param value the parameter with its expressions resolved
 * @returns the texts, trimmed, without empty ones and without repetitions
 */
export function userTexts(value: unknown): string[] {
	return distinct(textParts(value).parts.map((part) => withoutInvisibleEnds(part).text));
}

/** What a parameter with any number of texts holds. */
export interface TextParts {
	/** As they came in. */
	parts: string[];
	/** How many entries of a list have no value, such as a picker whose expression gives nothing. */
	missing: number;
}

/** As `userTexts`, with the texts as they came in. */
export function textParts(value: unknown): TextParts {
	const entries = flatten(value);
	const parts = entries.filter((entry) => entry !== undefined);
	return { parts, missing: entries.length - parts.length };
}

/** @returns the texts without empty ones and without repetitions, whatever their case */
export function distinct(texts: string[]): string[] {
	const seen = new Map<string, string>();
	for (const text of texts) {
		if (text && !seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
	}
	return [...seen.values()];
}

/** The texts; undefined stands for an entry without a value. */
function flatten(value: unknown): Array<string | undefined> {
	if (isNoValue(value) && !Array.isArray(value)) return [undefined];
	if (typeof value === 'string') {
		const list = parsedList(value);
		return list ? list.flatMap(flatten) : value.split(/[,;\n]/);
	}
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (typeof value === 'object' && value !== null) {
		const { value: inner, userPrincipalName } = value as Record<string, unknown>;
		const named = inner ?? userPrincipalName;
		if (named !== undefined && named !== null) return flatten(named);
		// A picker whose expression gives nothing is left with its mode.
		const isPicker = ['value', 'userPrincipalName', '__rl'].some((name) => name in value);
		return [isPicker ? undefined : JSON.stringify(value)];
	}
	return [String(value)];
}

/** Some sources hand a list over as the JSON text of it. */
function parsedList(text: string): unknown[] | undefined {
	if (!/^\s*\[/.test(text)) return undefined;
	try {
		const parsed: unknown = JSON.parse(text);
		return Array.isArray(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

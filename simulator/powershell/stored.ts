import { isRecord } from './members';
import { isMoment, textOf } from './text';

/** How many levels ConvertTo-Json writes as they are. */
const DEEPEST = 10;

/**
 * What comes back of a value that went through a body, a task and back: a moment with an offset in
 * the time of the server, which is UTC, and what lies too deep as text.
 *
 * @param value any JSON value
 * @param depth how many objects and lists it stands in
 */
export function asStored(value: unknown, depth: number): unknown {
	if (typeof value === 'string') return storedText(value);
	if (!isRecord(value) && !Array.isArray(value)) return value;
	if (depth > DEEPEST) return shallowText(value);
	if (Array.isArray(value)) return value.map((entry) => asStored(entry, depth + 1));
	return Object.fromEntries(
		Object.entries(value).map(([name, entry]) => [name, asStored(entry, depth + 1)]),
	);
}

function storedText(text: string): string {
	if (!isMoment(text) || !/[+-]\d\d:\d\d$/.test(text)) return text;
	return new Date(text).toISOString().replace(/\.?0*Z$/, '+00:00');
}

/** An object inside an object has no text of its own. */
function shallowText(value: object): string {
	if (Array.isArray(value)) return value.map((entry) => textOf(entry)).join(' ');
	const members = Object.entries(value).map(
		([name, entry]) => `${name}=${isRecord(entry) ? '' : textOf(entry)}`,
	);
	return members.length === 0 ? '' : `@{${members.join('; ')}}`;
}

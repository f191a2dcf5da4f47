const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

// Entra allows letters, digits and ' . - _ ! # ^ ~ before the @; older and guest accounts have
// more. What is refused here could not be an address in a list or a URL either.
const USER_PRINCIPAL_NAME =
	/^[^\s@,;:"<>()[\]\\/|?*%]+@[^\s@,;:"<>()[\]\\/|?*%]+\.[^\s@,;:"<>()[\]\\/|?*%.]+$/;

/** @returns true for a GUID, the form of object ids and customer ids. */
export function isGuid(text: string): boolean {
	return GUID.test(text);
}

/** @returns true for a text that has the form of a user principal name. */
export function isUserPrincipalName(text: string): boolean {
	return text.length <= 320 && USER_PRINCIPAL_NAME.test(text) && !text.includes('..');
}

/** @returns true for the user principal name of a guest of the tenant. */
export function isGuest(userPrincipalName: string): boolean {
	return /#EXT#/i.test(userPrincipalName);
}

/**
 * The users in a parameter that takes any number of them: a list of pickers, an array, a
 * comma-separated text, objects with `value` or `userPrincipalName`, or any mix of these.
 *
 * @param value the parameter with its expressions resolved
 * @returns the texts, trimmed, without empty ones and without repetitions
 */
export function userTexts(value: unknown): string[] {
	const seen = new Map<string, string>();
	for (const text of flatten(value)) {
		const trimmed = text.trim();
		if (trimmed && !seen.has(trimmed.toLowerCase())) seen.set(trimmed.toLowerCase(), trimmed);
	}
	return [...seen.values()];
}

function flatten(value: unknown): string[] {
	if (typeof value === 'string') {
		const list = parsedList(value);
		return list ? list.flatMap(flatten) : value.split(/[,;\n]/);
	}
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (value === null || value === undefined) return [];
	if (typeof value === 'object') {
		const { value: inner, userPrincipalName } = value as Record<string, unknown>;
		return flatten(inner ?? userPrincipalName ?? JSON.stringify(value));
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

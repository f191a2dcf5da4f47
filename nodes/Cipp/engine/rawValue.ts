const TRUE_TEXTS = new Set(['true', '1', 'yes', 'on']);
const FALSE_TEXTS = new Set(['false', '0', 'no', 'off', '']);

/**
 * @param value a parameter with its expressions resolved
 * @returns what it says as a switch; undefined when it says neither
 */
export function asSwitch(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	if (typeof value === 'object') return undefined;
	const text = String(value).trim().toLowerCase();
	if (TRUE_TEXTS.has(text)) return true;
	return FALSE_TEXTS.has(text) ? false : undefined;
}

/**
 * @param raw a parameter as the workflow holds it
 * @returns the name beside a value that was chosen from a list, without what stands in brackets; empty
 * for another value, and where the name is not that of the value
 */
export function chosenName(raw: unknown): string {
	if (typeof raw !== 'object' || raw === null || isDynamic(raw)) return '';
	const { mode, value, cachedResultName } = raw as Record<string, unknown>;
	const end = ` (${String(value)})`;
	const isOfList = mode === 'list' && typeof cachedResultName === 'string';
	return isOfList && cachedResultName.endsWith(end) ? cachedResultName.slice(0, -end.length) : '';
}

/** n8n takes a text for an expression when it starts with `=`; a picker's value lies in an object. */
export function isDynamic(raw: unknown): boolean {
	if (typeof raw === 'string') return raw.startsWith('=');
	return typeof raw === 'object' && raw !== null && Object.values(raw).some(isDynamic);
}

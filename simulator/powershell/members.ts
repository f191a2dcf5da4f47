/** A JSON object. */
export type JsonRecord = Record<string, unknown>;

/**
 * @param value any value
 * @returns whether it is a JSON object, so neither null nor a list
 */
export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a member without regard to letter case, as PowerShell does with the objects that a request
 * body becomes. On a list it reads the member of every entry, and lists among them become one.
 *
 * @param value the object or list; anything else has no members
 * @param name the name in any case
 * @returns the member, or undefined
 */
export function member(value: unknown, name: string): unknown {
	if (Array.isArray(value)) {
		const found: unknown[] = value
			.map((entry) => member(entry, name))
			.filter((entry) => entry !== undefined)
			.flat();
		return found.length > 1 ? found : found[0];
	}
	if (!isRecord(value)) return undefined;
	if (Object.hasOwn(value, name)) return value[name];
	const wanted = name.toLowerCase();
	const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === wanted);
	return key === undefined ? undefined : value[key];
}

/**
 * Reads a member with its exact name, as PowerShell does with the case-sensitive dictionaries that
 * the stored options of a task become in the job.
 *
 * @param value the dictionary; anything else has no members
 * @param name the exact name
 * @returns the member, or undefined
 */
export function exactMember(value: unknown, name: string): unknown {
	return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Looks for two names in one object that differ only in letter case, at any depth. PowerShell cannot
 * turn such JSON into an object.
 *
 * @param value any JSON value
 * @returns the two names, or undefined when there are none
 */
export function namesThatClash(value: unknown): [string, string] | undefined {
	const nested = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
	if (isRecord(value)) {
		const seen = new Map<string, string>();
		for (const name of Object.keys(value)) {
			const earlier = seen.get(name.toLowerCase());
			if (earlier !== undefined) return [earlier, name];
			seen.set(name.toLowerCase(), name);
		}
	}
	for (const entry of nested) {
		const clash = namesThatClash(entry);
		if (clash) return clash;
	}
	return undefined;
}

/**
 * The value of a form entry: the `value` of a {label, value} object, else the thing itself. CIPP
 * writes this as `$entry.value ?? $entry`.
 *
 * @param entry a member of the body
 * @returns what it stands for
 */
export function valueOf(entry: unknown): unknown {
	const value = member(entry, 'value');
	return value === undefined || value === null ? entry : value;
}

/** A matcher of Jest, as a case has it where a value differs from run to run. */
interface Matcher {
	asymmetricMatch(other: unknown): boolean;
	/** What `expect.any` was given, or the pattern of `expect.stringMatching`. */
	sample?: unknown;
}

const isMatcher = (value: unknown): value is Matcher =>
	typeof (value as Matcher | null)?.asymmetricMatch === 'function';

/**
 * A value of a case as plain data for the documentation: what differs from run to run is shown as
 * `…`, or as 0 where it is a number.
 *
 * @param value anything that a case says of inputs or outputs
 */
export function plainValue(value: unknown): unknown {
	if (isMatcher(value)) return value.sample === Number ? 0 : '…';
	if (Array.isArray(value)) return value.map(plainValue);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, member]) => member !== undefined)
			.map(([name, member]) => [name, plainValue(member)]),
	);
}

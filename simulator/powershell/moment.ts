/** Seconds of the years 1 to 9999, the range of a .NET date. */
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

/**
 * What [DateTimeOffset]::FromUnixTimeSeconds makes of a time of the task table.
 *
 * @param seconds Unix seconds as text; an empty text is 1970
 * @returns the moment, or undefined for a text that is no time within .NET's range
 */
export function momentOf(seconds: string): Date | undefined {
	const number = Number(seconds);
	if (!Number.isInteger(number) || number < FIRST_SECOND || number > LAST_SECOND) return undefined;
	return new Date(number * 1000);
}

import { DateTime } from 'luxon';

/** The ways in which PowerShell writes a date as text, by the culture of the function app. */
const POWERSHELL_FORMATS = [
	'EEEE, MMMM d, yyyy h:mm:ss a',
	'EEEE, d MMMM yyyy HH:mm:ss',
	'EEEE, d MMMM yyyy h:mm:ss a',
	'M/d/yyyy h:mm:ss a',
	'M/d/yyyy HH:mm:ss',
	'yyyy-MM-dd HH:mm:ss',
];

/**
 * A date as ISO 8601 text in UTC. Some lists of CIPP hold what `Out-String` makes of a date, with
 * line breaks and in the words of the culture that the function app runs in.
 *
 * @param value text or nothing
 * @returns ISO text; the trimmed text itself when it cannot be read; null when there is none
 */
export function isoDate(value: unknown): string | null {
	const text = String(value ?? '')
		.replace(/\s+/g, ' ')
		.trim();
	if (!text) return null;
	const zone = 'utc';
	const moments = [
		DateTime.fromISO(text.replace(/ /, 'T'), { zone }),
		...POWERSHELL_FORMATS.map((format) =>
			DateTime.fromFormat(text, format, { zone, locale: 'en' }),
		),
	];
	const found = moments.find((moment) => moment.isValid);
	return found?.toISO({ suppressMilliseconds: true }) ?? text;
}

import { isRecord } from './members';

/**
 * What `[string]$value` gives in PowerShell for a value that came as JSON: `@{name=value; ...}` for
 * an object, nothing for one without members, the entries joined with blanks for a list, True and False for booleans.
 *
 * @param value any JSON value, or undefined when absent
 * @returns the text; empty for null and undefined
 */
export function textOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	if (Array.isArray(value)) return value.map(textOf).join(' ');
	if (isRecord(value)) {
		if (Object.keys(value).length === 0) return '';
		const members = Object.entries(value).map(([name, member]) => `${name}=${textOf(member)}`);
		return `@{${members.join('; ')}}`;
	}
	return String(value);
}

/** Whether the text form is empty or only white space, as [string]::IsNullOrWhiteSpace asks. */
export function isBlank(value: unknown): boolean {
	return textOf(value).trim() === '';
}

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** Whether the conversion of a body takes a text for a moment, and makes a date of it. */
export function isMoment(text: string): boolean {
	return ISO_MOMENT.test(text);
}

/**
 * What becomes of a text that looks like an ISO moment: the conversion of the body turned it into a
 * date, and as text again it is `MM/dd/yyyy HH:mm:ss`. Other texts stay.
 *
 * @param value a member of the body
 * @returns the text PowerShell would write
 */
export function textAfterDateConversion(value: unknown): string {
	if (typeof value !== 'string' || !isMoment(value)) return textOf(value);
	const [date, time] = new Date(value).toISOString().split('T') as [string, string];
	const [year, month, day] = date.split('-');
	return `${month}/${day}/${year} ${time.slice(0, 8)}`;
}

/**
 * Whether a text is HTML without any text, as Test-CIPPHtmlIsEmpty asks: a picture is none.
 *
 * @param html a text, maybe with tags
 */
export function isEmptyHtml(html: string): boolean {
	return (
		html
			.replace(/<[^>]+>/g, '')
			.replace(/&nbsp;/gi, '')
			.trim() === ''
	);
}

/** What stands in place of a password: CIPP draws them, and none belongs into a file. */
export const SOME_PASSWORD = 'Recorded-Passw0rd';

const ISO = /\d{4}-\d\d-\d\d[T ]\d\d(?::|%3A)\d\d(?::|%3A)\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?/g;
const SLASHED = /\b\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?/g;
const UNIX = /\b1[6-9]\d{8}\b/g;
const GUID = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/gi;
/** A place in a script: file and line. */
const SCRIPT = /[^\s"'|]*\.ps[m1]?1(?::\d+)?/g;
/** Where an error of PowerShell arose, with the line of the script; ends with the line's number. */
const PLACE = /Position=At [\s\S]*?; ScriptName=[^;]*; LineNumber=\d+/g;
const SOME_PLACE =
	'Position=At script.ps1; StackTrace=at script.ps1; ScriptName=script.ps1; LineNumber=1';
/** The same with the category that ends it. */
const PLACE_AND_REST = /Position=At [\s\S]*$/;
const SERVER = /\b[A-Z0-9]+(?:\.[A-Z0-9]+)?\.PROD\.OUTLOOK\.COM\b/g;
const SPAN = /It will run in [^.]*\./g;

/** Where CIPP says a password that it made, up to the password. */
const PASSWORD = /(Password: |new password is |The TAP for \S+ is |copyField":")([^\s"]+)/g;
const PASSWORD_MEMBERS = new Set(['copyField', 'temporaryAccessPass', 'password']);

/**
 * Takes out of an answer what may not, or need not, be kept: passwords, and the folder that CIPP ran
 * from. Everything else stays as it was answered.
 *
 * @param value an answer
 * @returns a copy
 */
export function withoutSecrets(value: unknown): unknown {
	return mapTexts(value, (text, member) =>
		member !== undefined && PASSWORD_MEMBERS.has(member) && text !== '' && !text.includes('@')
			? SOME_PASSWORD
			: text
					.replace(PASSWORD, (_, before: string) => `${before}${SOME_PASSWORD}`)
					.replace(PLACE, SOME_PLACE)
					.replace(SCRIPT, (path) => `/cipp/${path.split(/[\\/]/).at(-1) ?? ''}`),
	);
}

/**
 * Masks what differs from run to run: times, object IDs, passwords, and where in a script an error
 * arose. Two answers that are equal after this say the same.
 *
 * @param value an answer or a part of one
 * @returns a copy
 */
export function masked(value: unknown): unknown {
	return mapTexts(withoutSecrets(value), (text) =>
		text
			.replace(SCRIPT, '{script}')
			.replace(ISO, '{time}')
			.replace(SLASHED, '{time}')
			.replace(UNIX, '{time}')
			.replace(GUID, '{id}')
			.replace(/W\/"datetime'[^']*'"/g, '{etag}')
			.replace(SERVER, '{server}')
			.replace(PLACE_AND_REST, '{place}')
			.replace(SPAN, 'It will run in {span}.'),
	);
}

function mapTexts(
	value: unknown,
	change: (text: string, member?: string) => string,
	member?: string,
): unknown {
	if (typeof value === 'string') return change(value, member);
	if (typeof value === 'number')
		return UNIX_NUMBER.test(String(value)) ? maskedNumber(value, change) : value;
	if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change, member));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change, name)]),
	);
}

const UNIX_NUMBER = /^1[6-9]\d{8}$/;

/** A moment as a number stays a number unless moments are masked. */
function maskedNumber(value: number, change: (text: string) => string): unknown {
	return change(String(value)) === String(value) ? value : 0;
}

/**
 * Texts of CIPP hold what only its makers can use: paths of its scripts, line numbers, a piece of the
 * script, the stack. `Get-GraphRequestList` puts a path before Microsoft's sentence, and an error that
 * `Get-CippException` has made is written into a string as `@{Message=...; NormalizedError=...; ...}`.
 */

/** Any sign of them; a text without one is handed back as it is. */
const TRACES =
	/\.psm?1\b|@\{|;\s*(?:RawError|Position|StackTrace|ScriptName|LineNumber|Category)=/i;

/** Members behind the sentence of an error, in the order in which `Get-CippException` writes them. */
const NEXT_MEMBER = '; (?:RawError|Position|StackTrace|ScriptName|LineNumber|Category)=';

/** The last member is a word of PowerShell; what stands before it may hold braces of a script. */
const END_OF_ERROR = String.raw`; Category=[^\n]*?\}(?=[\s,;.}]|$)`;

const ERROR_OBJECT = new RegExp(
	String.raw`@\{Message=([\s\S]*?); NormalizedError=([\s\S]*?)(?:\}?$|\}(?=\s*@\{)|(?=${NEXT_MEMBER})(?:[\s\S]*?${END_OF_ERROR}|[\s\S]*$))`,
	'gi',
);

const REST_OF_ERROR = new RegExp(String.raw`\s*${NEXT_MEMBER}[\s\S]*$`, 'i');

/** `Exception at /cipp/Modules/.../Get-GraphRequestList.ps1:367 - `, in front of the sentence. */
const EXCEPTION_AT = /\bException at [^\n]*?\.psm?1:\d+\s*-\s*/gi;

/** `At /cipp/x.ps1:188 char:13`, and behind it the piece of script with its underlining. */
const POSITION = /\s*\bAt [^\n]*?\.psm?1:\d+ char:\d+(?:\s*\+[^\n]*)*/gi;

/** A line of a stack: `at Invoke-Thing, /cipp/x.ps1: line 21`. */
const STACK_LINE = /\s*\bat [^\n,]*, [^\n]*?(?:\.psm?1|<No file>): line \d+/gi;

/** A path that is left, with the line number behind it and what leads up to it. */
const SCRIPT_PATH =
	/(?:\s*[|(-]?\s*\b(?:at|in)\s+)?(?:[a-z]:\\|\/|\b[\w.-]+[\\/])(?:[\w.\\/-]|(?<=\w) (?=\w))*\.psm?1\b(?::\s?(?:line )?\d+)?\)?/gi;

const NOT_GIVEN = /^(?:Not available)?$/i;

/**
 * Takes paths of scripts, line numbers, pieces of script and stacks out of a text of CIPP. Of an
 * error object its sentence stays. Cleaning a clean text changes nothing.
 *
 * @param text a text as CIPP gave it; may span several lines
 * @returns the text for a user's eyes; `CIPP stored an error without a text.` when nothing is left
 */
export function cleanText(text: string): string {
	if (!TRACES.test(text)) return text;
	const cleaned = text
		.replace(ERROR_OBJECT, (_all, message: string, normalized: string) =>
			sentenceOf(message, normalized),
		)
		.replace(REST_OF_ERROR, '')
		.replace(EXCEPTION_AT, '')
		.replace(POSITION, '')
		.replace(STACK_LINE, '')
		.replace(SCRIPT_PATH, '')
		.trim();
	return cleaned === '' ? 'CIPP stored an error without a text.' : cleaned;
}

function sentenceOf(message: string, normalized: string): string {
	const given = [normalized, message].map((text) => text.trim().replace(/\}+$/, ''));
	return given.find((text) => !NOT_GIVEN.test(text)) ?? '';
}

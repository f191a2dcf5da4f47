/**
 * PowerShell writes an object into a string as `@{Name=value; Other=value}`. That is how a failed
 * task stores its error (Push-ExecScheduledCommand.ps1, Get-CippException.ps1), and it is no JSON.
 */

/** At the beginning only: a result line may quote anything, a password too. */
const ERROR_OBJECT =
	/^(?:@\{Results=)?(?:Task Failed:\s*)?@\{[\s\S]*\b(?:NormalizedError|RawError)=/i;

const NOT_GIVEN = /^(?:Not available)?$/i;

/**
 * What follows the two texts in the order of `Get-CippException`: the raw error since 10.7.1, the
 * position of the script before that.
 */
const NEXT_MEMBER =
	/; (?:NormalizedError|RawError|Position|StackTrace|ScriptName|LineNumber|Category)=/;

function member(text: string, name: string): string | undefined {
	const start = text.indexOf(`${name}=`);
	if (start === -1) return undefined;
	const rest = text.slice(start + name.length + 1);
	const end = NEXT_MEMBER.exec(rest)?.index;
	const value = (end === undefined ? rest.replace(/\}+\s*$/, '') : rest.slice(0, end)).trim();
	return NOT_GIVEN.test(value) ? undefined : value;
}

/**
 * The reason in the error object of a failed task. Position, stack trace and raw body stay behind:
 * they are of no use to the reader of a workflow.
 *
 * @param text the `Results` text of a task, or a part of it
 * @returns the normalised error, else the message, or undefined when the text is no error object
 */
export function errorObjectReason(text: string): string | undefined {
	if (!ERROR_OBJECT.test(text)) return undefined;
	return (
		member(text, 'NormalizedError') ??
		member(text, 'Message') ??
		'CIPP stored an error without a text.'
	);
}

/**
 * The lines in the text form of result objects: `@{Results=first} @{Results=second}`.
 *
 * @param text the `Results` text of a task
 * @returns the lines, or undefined when the text has another form
 */
export function resultObjectLines(text: string): string[] | undefined {
	const inner = /^@\{Results=([\s\S]*)\}$/i.exec(text)?.[1];
	return inner?.split(/\}\s+@\{Results=/i);
}

/**
 * Words that begin a result line of CIPP's. Only a line break before one of them separates two
 * results; error texts of Exchange and PowerShell hold line breaks of their own.
 */
const BEGINS_A_RESULT =
	/^(?:Successfully|Success\.|Failed to|Could not|Error\b|Skipping|Removed|Granted|Scheduled|Set Out-of-office|No [a-z]|Activity function ended|Completed processing|Disabling|Converted|Deleted|WARNING:|Task (?:Failed|blocked|with name))/i;

/**
 * Separates results that share one text, as in the step messages of newer CIPP versions
 * (Push-CIPPOffboardingTask.ps1 joins them with line breaks).
 *
 * @param text a text that has been through redactSecrets: a pass phrase must not be split
 * @returns one entry per result, trimmed, none empty
 */
export function splitLines(text: string): string[] {
	const results: string[] = [];
	for (const line of text.split(/\r?\n/)) {
		const last = results.length - 1;
		if (last < 0 || BEGINS_A_RESULT.test(line.trim())) results.push(line);
		else results[last] += `\n${line}`;
	}
	return results.map((result) => result.trim()).filter((result) => result !== '');
}

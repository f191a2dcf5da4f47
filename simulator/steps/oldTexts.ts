import type { StepOutput } from './step';

/** Rank of the first version with today's texts for most steps. */
const TODAYS_TEXTS = 8_05_00;

/** Rank of the first version that tells the display name of the user whose password it reset. */
const NAMES_PASSWORDS = 7_05_00;

const OLD: readonly [RegExp, string][] = [
	[/^Successfully revoked sessions for (.+)$/, 'Success. All sessions by $1 have been revoked'],
	[/^Successfully set (account enabled state to .+)$/, 'Set $1'],
	[/^Successfully converted (.+)$/, 'Converted $1'],
	[/^Successfully deleted all rules for (.+)$/, 'Deleted rules for $1'],
	[/^Successfully cancelled (.+)$/, 'Cancelled $1'],
	[/^Successfully added (.+) as an owner of (.+)$/, '$1 has been given access to $2'],
	[
		/^Successfully added (.+ Shared Mailbox with(?:out)?) AutoMapping(.+)$/,
		'Added $1 automapping$2',
	],
	[
		/^Successfully set forwarding for (.+) to (.+) with keeping a copy set to (\w+)$/,
		'Forwarding all email for $1 to $2 and keeping a copy set to $3',
	],
	[/^Failed to set forwarding for /, 'Could not add forwarding for '],
	[
		/^.*User .+ is AD Sync enabled.*$/,
		'WARNING: User is AD Sync enabled. Please enable/disable in AD.',
	],
	[/^(Successfully cleared immutable ID for user) .+$/, '$1.'],
	[/^Successfully deleted user with ID: .* and Username: '(.*)'$/, 'Deleted the user account $1'],
];

/**
 * What a step wrote, in the words of an older version.
 *
 * @param outputs in today's words
 * @param rank of the version
 * @returns the same in its words; one line may become several
 */
export function inOldWords(outputs: StepOutput[], rank: number): StepOutput[] {
	return rank >= TODAYS_TEXTS ? outputs : outputs.flatMap((output) => oldOutput(output, rank));
}

function oldOutput(output: StepOutput, rank: number): StepOutput[] {
	if (typeof output !== 'string') {
		if (!('resultText' in output)) return [output];
		const name = rank >= NAMES_PASSWORDS ? ', ' : '';
		const start = /^Successfully reset the password for [^,]*, /;
		const resultText = output.resultText.replace(start, `Reset the password for ${name}`);
		return [{ ...output, resultText }];
	}
	const devices = /^Successfully removed \d+ mobile devices for [^:]+: (.*)$/.exec(output)?.[1];
	if (devices !== undefined) {
		return devices
			.split('; ')
			.filter(Boolean)
			.map((name) => `Removed device: ${name}`);
	}
	if (/^Successfully removed MFA methods /.test(output)) {
		return [{ Results: 'Successfully completed request. User  must supply MFA at next logon' }];
	}
	const [pattern, words] = OLD.find(([candidate]) => candidate.test(output)) ?? [];
	return [pattern && words !== undefined ? output.replace(pattern, words) : output];
}

import type { StepName } from './types';

/** Steps that take something away; a sentence that gives or allows something is not about them. */
const TAKES_AWAY: readonly StepName[] = [
	'RevokeSessions',
	'DisableSignIn',
	'HideFromGAL',
	'RemoveGroups',
	'RemoveRules',
	'RemoveMobile',
	'removeCalendarInvites',
	'disableForwarding',
	'DisableOneDriveSharing',
	'removePermissions',
	'removeCalendarPermissions',
	'RemoveMFADevices',
	'RemoveTeamsPhoneDID',
	'RemoveLicenses',
	'ClearImmutableId',
	'DeleteUser',
	'WipeMobile',
];

const GIVES =
	'(?:added|assigned|created|enabled|restored|unblocked|unhidden|granted|gave|given|invited|turned on)';

const REVERSE = new RegExp(
	`^(?:all )?(?:success(?:fully|[.:!,])\\s*)?${GIVES}\\b|\\b(?:been|was|were|now) (?:successfully )?${GIVES}\\b`,
	'i',
);

/**
 * Whether a sentence reports the reverse of what a step asks for, in a wording that no pattern knows:
 * "Successfully assigned licenses", "Sign-in has been enabled".
 *
 * @param masked a result line with its names masked
 * @param step the step whose topic it has
 */
export function isReverse(masked: string, step: StepName): boolean {
	return TAKES_AWAY.includes(step) && REVERSE.test(masked);
}

import type { StepName } from '../types';
import { pattern, type Pattern } from './pattern';

/** Setting and disabling fail with the same words. */
const FORWARDING: StepName[] = ['forward', 'disableForwarding'];

/** Mobile devices, rules, calendar, replies, forwarding, address list, mailbox type. */
export const MAILBOX: Pattern[] = [
	pattern(['HideFromGAL'], 'failure', /^Successfully unhidden .* from GAL\b/i, {
		reason: 'opposite',
	}),
	pattern(
		['HideFromGAL'],
		'success',
		/^(?:Successfully hidden .*from GAL\.?$|Hidden (?:.*)?from address list)/i,
	),
	pattern(
		['RemoveRules'],
		'success',
		/^(?:(?:Successfully )?deleted (?:all )?(?:rules for|mailbox rule) |Removed rule: )/i,
	),
	pattern(['RemoveRules'], 'failure', /^Could not remove rule: /i),
	pattern(['RemoveRules'], 'skipped', /^No rules (?:found )?for .* to delete\b/i),
	pattern(
		['WipeMobile'],
		'failure',
		/^Failed to wipe all mobile devices\b.* [1-9]\d* mobile devices?:/i,
		{
			reason: 'partial',
		},
	),
	pattern(['WipeMobile'], 'failure', /^Failed to wipe all mobile devices\b/i),
	pattern(['WipeMobile'], 'skipped', /^Successfully issued an account-only wipe for 0 mobile/i),
	pattern(['WipeMobile'], 'success', /^Successfully issued an account-only wipe\b/i),
	pattern(
		['RemoveMobile'],
		'failure',
		/^Failed to remove all mobile devices\b.*\. Successfully removed [1-9]\d* mobile devices?\b/i,
		{ reason: 'partial' },
	),
	pattern(['RemoveMobile'], 'failure', /^Failed to remove all mobile devices\b/i),
	// Remove-CIPPMobileDevice.ps1 says so of a mailbox without devices, and of one it was not shown.
	pattern(['RemoveMobile'], 'skipped', /^Successfully removed 0 mobile devices? for /i),
	pattern(['RemoveMobile'], 'failure', /^Could not remove device: /i),
	pattern(
		['RemoveMobile'],
		'success',
		/^(?:Successfully removed (?:[1-9]\d*|all) mobile devices? for |Deleted mobile devices for |Removed device: )/i,
	),
	pattern(
		['removeCalendarInvites'],
		'success',
		/^(?:Successfully )?cancell?ed all calendar invites for /i,
	),
	// What follows is the text of the reply in old versions; it must not be looked at.
	pattern(['OOO'], 'failure', /^Set Out-of-office for \S+ to Disabled\b/i, { reason: 'opposite' }),
	pattern(
		['OOO'],
		'success',
		/^(?:Set Out-of-office for |added Out-of-office to |Scheduled Out-of-office for )/i,
	),
	pattern(['disableForwarding'], 'info', /^Disabling forwarding for /i),
	pattern(['disableForwarding'], 'success', /^(?:Successfully )?disabled forwarding for /i),
	pattern(
		['forward'],
		'success',
		/^(?:Successfully set forwarding for |Forwarding all email for )/i,
	),
	pattern(FORWARDING, 'failure', /^(?:Failed to set forwarding|Could not add forwarding) for /i),
	pattern(
		['ConvertToShared'],
		'warning',
		/^(?:Successfully )?converted .* to a shared mailbox\. Warning: /i,
		{ reason: 'mailboxTooLarge' },
	),
	pattern(
		['ConvertToShared'],
		'success',
		/^(?:Successfully )?converted .* to (?:a )?shared mailbox\b/i,
	),
	pattern(
		['ConvertToShared'],
		'failure',
		/^(?:Successfully )?converted .* to an? (?:user|regular|room|equipment) mailbox\b/i,
		{ reason: 'opposite' },
	),
	pattern(['ConvertToShared'], 'info', /^Conversion to shared mailbox is in progress\b/i),
	pattern(
		['RemoveTeamsPhoneDID'],
		'info',
		/^Completed processing \d+ DIDs? for user .*: \d+ successful, 0 failed\.?$/i,
	),
	pattern(
		['RemoveTeamsPhoneDID'],
		'failure',
		/^Completed processing \d+ DIDs? for user .*: 0 successful, \d+ failed\.?$/i,
	),
	pattern(
		['RemoveTeamsPhoneDID'],
		'failure',
		/^Completed processing \d+ DIDs? for user .*: \d+ successful, \d+ failed\.?$/i,
		{ reason: 'partial' },
	),
	// Up to 10.2.6 CIPP takes Microsoft's 202, which accepts the removal, for a failure.
	pattern(
		['RemoveTeamsPhoneDID'],
		'unknown',
		/^Failed to remove Teams Phone DID: .*HTTP Status: 202\b/i,
		{ reason: 'mayBeDone', despiteFailureStart: true },
	),
	pattern(['RemoveTeamsPhoneDID'], 'success', /^Successfully removed Teams Phone DID: /i),
	pattern(['RemoveTeamsPhoneDID'], 'skipped', /^No Teams Phone DIDs found\b/i),
];

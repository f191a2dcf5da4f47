import { pattern, type Pattern } from './pattern';

/** Sentences of the scheduler and the orchestrator about a task as a whole. */
export const TASK: Pattern[] = [
	pattern([], 'failure', /^Activity function ended with status (?!Completed)/i),
	pattern([], 'info', /^Activity function ended with status Completed\b/i, { reason: 'emptyStep' }),
	pattern(
		[],
		'info',
		/^(?:Planned|Pending|Running|Processing|Orchestration in progress|Offboarding job started for .*)\.?$/i,
		{ reason: 'notFinished' },
	),
	pattern([], 'info', /^(?:Offboarding|Task) completed(?: successfully)?(?: for \S+)?\.?$/i),
	pattern([], 'failure', /^No offboarding tasks were selected\b/i),
	pattern(['removePermissions'], 'info', /^Removal of permissions queued\b/i, {
		reason: 'accepted',
	}),
	// Add-CIPPScheduledTask.ps1; its answers slip into the results of the steps that call it.
	// The time behind it came with version 10.
	pattern(
		['RemoveLicenses'],
		'info',
		/^(?:Successfully added task: Remove License: |Task Remove License: .*scheduled to run now)/i,
		{ reason: 'accepted' },
	),
	pattern(
		['ClearImmutableId'],
		'info',
		/^(?:Successfully added task: Clear Immutable ID: |Task Clear Immutable ID: .*scheduled to run now)/i,
		{ reason: 'accepted' },
	),
	pattern([], 'info', /^(?:Successfully added task: |Task .* scheduled to run now\.?$)/i, {
		reason: 'accepted',
	}),
	pattern(['RemoveLicenses'], 'skipped', /^Task with name Remove License: .*already exists\.?$/i, {
		reason: 'accepted',
	}),
	pattern(
		['ClearImmutableId'],
		'skipped',
		/^Task with name Clear Immutable ID: .*already exists\.?$/i,
	),
	pattern(['RemoveLicenses', 'ClearImmutableId'], 'failure', /^Error - Could not add task: /i),
	pattern(['RemoveLicenses'], 'failure', /^Error - The command 'Remove-CIPPLicense' /i),
	pattern(['ClearImmutableId'], 'failure', /^Error - The command 'Clear-CIPPImmutableI[dD]' /i),
	pattern([], 'failure', /^Error - The command '[\w-]+' /i),
	pattern([], 'failure', /^Could not run task: /i),
	pattern([], 'failure', /^Task (?:Failed|blocked): /i),
];

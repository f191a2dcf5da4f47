import type { StepName } from '../types';
import { pattern, type Pattern } from './pattern';

/** Both ways to grant full access share some wordings. */
const FULL_ACCESS: StepName[] = ['AccessAutomap', 'AccessNoAutomap'];

/** Access for others, and the user's own access to other mailboxes. */
export const ACCESS: Pattern[] = [
	pattern(
		['OnedriveAccess'],
		'failure',
		/^(?:Successfully removed .* as (?:an owner|a site collection admin) of |\S+ has been removed from access to http)/i,
		{ reason: 'opposite' },
	),
	pattern(
		['OnedriveAccess'],
		'success',
		/^(?:Successfully added .* as (?:an owner|a site collection admin) of |Users Onedrive url is .*Access has been given to |\S+ has been given access to http)/i,
	),
	pattern(
		['OnedriveAccess'],
		'failure',
		/^(?:Failed to change access\b|Failed to (?:set|process) SharePoint permissions\b|Could not (?:add|determine|resolve) (?:owner|new owner|the OneDrive|the user on the site)\b|No valid user was supplied to grant or remove OneDrive access)/i,
	),
	pattern(
		['DisableOneDriveSharing'],
		'success',
		/^Successfully set OneDrive sharing to '?Disabled'? for /i,
	),
	pattern(['DisableOneDriveSharing'], 'failure', /^Successfully set OneDrive sharing to /i, {
		reason: 'opposite',
	}),
	pattern(['AccessSendAs'], 'success', /^Granted .* SendAs permissions? to /i),
	pattern(['AccessSendOnBehalf'], 'success', /^Granted .* SendOnBehalf permissions? to /i),
	pattern(
		['AccessNoAutomap'],
		'success',
		/^(?:Granted .* FullAccess to .* with automapping False|(?:Successfully )?added .* to .* Shared Mailbox without automapping)\b/i,
	),
	pattern(
		['AccessAutomap'],
		'success',
		/^(?:Granted .* FullAccess to .* with automapping True|(?:Successfully )?added .* to .* Shared Mailbox with automapping)\b/i,
	),
	pattern(FULL_ACCESS, 'success', /^Granted .* FullAccess to /i),
	pattern(['AccessSendAs'], 'failure', /^Failed to Add SendAs for /i),
	pattern(['AccessSendOnBehalf'], 'failure', /^Failed to Add SendOnBehalf for /i),
	pattern(
		['AccessNoAutomap'],
		'failure',
		/^Could not add (?:shared )?mailbox permissions with(?:out| no) auto-?mapping for /i,
	),
	pattern(
		['AccessAutomap'],
		'failure',
		/^Could not add (?:shared )?mailbox permissions with auto-?mapping for /i,
	),
	pattern(
		FULL_ACCESS,
		'failure',
		/^(?:Failed to Add FullAccess for |(?:Failed to|Could not) add (?:shared )?mailbox permissions for )/i,
	),
	pattern(
		['removePermissions'],
		'skipped',
		/^No mailbox permissions found for .* in cached data\b/i,
		{ reason: 'cachedReport' },
	),
	pattern(['removePermissions'], 'skipped', /^No mailbox permissions found for /i),
	// Exchange did not refuse; CIPP stumbled over the form of its answer.
	pattern(
		['removePermissions'],
		'unknown',
		/^Could not remove mailbox permissions for .*Error: Exception setting "?'?value/i,
		{ reason: 'mayBeDone', despiteFailureStart: true },
	),
	// One line per mailbox, with a sentence per kind of permission: done when any sentence says so.
	pattern(
		['removePermissions'],
		'success',
		/^(?:.*'s mailbox were already removed or don't exist\. )?Removed (?:FullAcc?ess|SendAs|SendOnBehalf) permissions for /i,
	),
	pattern(
		['removePermissions'],
		'skipped',
		/^(?:FullAcc?ess|SendAs|SendOnBehalf) permissions for .*were already removed or don't exist\.?$/i,
	),
	pattern(
		['removePermissions'],
		'success',
		/^Removed \S+ (?:(?:FullAcc?ess|SendAs|SendOnBehalf)(?: permissions)? from \S+|from \S+'s mailbox)\.?$/i,
	),
	pattern(
		['removePermissions'],
		'failure',
		/^(?:Failed to remove permissions from |Could not remove mailbox permissions for |Failed to Remove (?:FullAcc?ess|SendAs|SendOnBehalf) for )/i,
	),
	pattern(
		['removePermissions'],
		'info',
		/^Processed \d+ mailbox(?:\(es\)|es)? - removed \d+ permission/i,
	),
	pattern(
		['removeCalendarPermissions'],
		'info',
		/^Processed \d+ calendar(?:\(s\)|s)? - removed \d+ permission/i,
	),
	pattern(
		['removeCalendarPermissions'],
		'skipped',
		/^No calendar permissions found for .* in cached data\b/i,
		{ reason: 'cachedReport' },
	),
	pattern(['removeCalendarPermissions'], 'skipped', /^No calendar permissions found for /i),
	pattern(
		['removeCalendarPermissions'],
		'skipped',
		/^(?:Failed to|Could not) remove .*UserNotFoundInPermissionEntryException/i,
		{ reason: 'alreadyGone', despiteFailureStart: true },
	),
	pattern(['removeCalendarPermissions'], 'success', /^Removed .* from calendar /i),
	pattern(
		['removeCalendarPermissions'],
		'failure',
		/^Failed to (?:remove .* from calendar |query calendar permissions|remove calendar permission)|^CalendarIdentity is required\b/i,
	),
];

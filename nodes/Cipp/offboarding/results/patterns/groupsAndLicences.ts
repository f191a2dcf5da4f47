import { pattern, type Pattern } from './pattern';

/** Groups and licences (Remove-CIPPGroups.ps1, Remove-CIPPLicense.ps1). */
export const GROUPS_AND_LICENCES: Pattern[] = [
	pattern(
		['RemoveGroups'],
		'skipped',
		/^(?:Skipping removal of .* from group .*|Could not remove .* from group .*) because it has assigned licenses\. (?:This group|These groups)\b|^Could not remove .*\. This is because the group has licenses assigned to it\.?$/i,
		{ reason: 'licensedGroup', despiteFailureStart: true },
	),
	pattern(
		['RemoveGroups'],
		'warning',
		/^(?:Error: )?Could not remove .* from group .* because it(?: i|')s a Dynamic Group\.?$/i,
		{ reason: 'dynamicGroup', despiteFailureStart: true },
	),
	pattern(
		['RemoveGroups'],
		'warning',
		/^(?:Error: )?Could not remove .* from group .* because it(?: i|')s sync(?:h?ed|hroni[sz]ed) (?:with|from) (?:the )?(?:local |on-premises )?Active Directory\.?$/i,
		{ reason: 'onPremisesSync', despiteFailureStart: true },
	),
	pattern(
		['RemoveLicenses'],
		'failure',
		/^Failed to remove .* from (?:mail-enabled )?license group\b/i,
	),
	pattern(
		['RemoveLicenses'],
		'success',
		/^(?:Successfully )?removed .* from (?:mail-enabled )?license group\b/i,
	),
	pattern(
		['RemoveGroups'],
		'failure',
		/^Error (?:preparing|executing) bulk (?:group |Exchange |Graph )?(?:removal )?requests: /i,
	),
	pattern(
		['RemoveGroups'],
		'failure',
		/^(?:Error: )?Could not remove (?!(?:mailbox|calendar|licen|mobile|device|rule|mfa|teams|phone|permission)).+? from (?!calendar )/i,
	),
	pattern(['RemoveGroups'], 'success', /^(?:Successfully )?removed .* from (?:the )?groups?\b/i),
	pattern(['RemoveGroups'], 'skipped', /^\S.* is not a member of any groups?\.?$/i),
	pattern(
		['RemoveLicenses'],
		'skipped',
		/^Scheduled license removal for .*\. The user currently has no licenses assigned\.?$/i,
	),
	pattern(['RemoveLicenses'], 'success', /^Scheduled license removal for /i, {
		reason: 'licenceRemovalScheduled',
	}),
	pattern(['RemoveLicenses'], 'info', /^No directly assigned licenses to remove for /i, {
		reason: 'groupLicences',
	}),
	pattern(
		['RemoveLicenses'],
		'success',
		/^Removed (?:directly assigned |current |all )?licenses?\b.*\bGroup-inherited licenses\b/i,
		{ reason: 'groupLicences' },
	),
	pattern(['RemoveLicenses'], 'skipped', /^No licenses to remove\b/i),
	pattern(
		['RemoveLicenses'],
		'success',
		/^Removed (?:directly assigned |current |all )?licenses?\b/i,
	),
];

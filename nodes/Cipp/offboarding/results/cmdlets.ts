import type { StepName } from './types';

const MAILBOX_ACCESS: StepName[] = [
	'AccessNoAutomap',
	'AccessAutomap',
	'AccessSendAs',
	'AccessSendOnBehalf',
];

/**
 * Which steps each function of Invoke-CIPPOffboardingJob.ps1 carries out. Lower case, because
 * PowerShell does not mind the case and CIPP's spelling varies (Clear-CIPPImmutableID/-Id).
 */
const STEPS_BY_CMDLET: Record<string, StepName[]> = {
	'revoke-cippsessions': ['RevokeSessions'],
	'set-cippresetpassword': ['ResetPass'],
	'set-cippsigninstate': ['DisableSignIn'],
	'set-cipphidefromgal': ['HideFromGAL'],
	'remove-cippgroups': ['RemoveGroups'],
	'remove-cippmailboxrule': ['RemoveRules'],
	'remove-cippmobiledevice': ['RemoveMobile'],
	'remove-cippcalendarinvites': ['removeCalendarInvites'],
	'set-cippoutofoffice': ['OOO'],
	'set-cippforwarding': ['forward', 'disableForwarding'],
	'set-cippsharepointperms': ['OnedriveAccess'],
	'set-cipponedrivesharing': ['DisableOneDriveSharing'],
	'set-cippmailboxaccess': MAILBOX_ACCESS,
	'set-cippmailboxpermission': MAILBOX_ACCESS,
	'remove-cippmailboxpermissions': ['removePermissions'],
	'remove-cippcalendarpermissions': ['removeCalendarPermissions'],
	'set-cippmailboxtype': ['ConvertToShared'],
	'remove-cippusermfa': ['RemoveMFADevices'],
	'remove-cippuserteamsphonedids': ['RemoveTeamsPhoneDID'],
	'remove-cipplicense': ['RemoveLicenses'],
	'clear-cippimmutableid': ['ClearImmutableId'],
	'remove-cippuser': ['DeleteUser'],
	'clear-cippmobiledevice': ['WipeMobile'],
};

/**
 * The steps a CIPP function carries out.
 *
 * @param cmdlet name of the function, in any case
 * @returns the steps, more than one for a function that several steps share, or none when unknown
 */
export function stepsOfCmdlet(cmdlet: string): StepName[] {
	return STEPS_BY_CMDLET[cmdlet.toLowerCase()] ?? [];
}

/**
 * Spells the name of an unknown function as words, so that its topic can be recognised:
 * `Disable-CIPPUserSignIn` becomes `Disable User Sign In`.
 *
 * @param cmdlet name of the function
 * @returns the words of the name
 */
export function cmdletWords(cmdlet: string): string {
	return cmdlet
		.replace(/-?CIPP/gi, ' ')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[-_\s]+/g, ' ')
		.trim();
}

/** Commands the simulator can run; any other known one completes at once with a standard text. */
const KNOWN = new Set([
	'Invoke-CIPPOffboardingJob',
	'Remove-CIPPLicense',
	'Clear-CIPPImmutableID',
	'Set-CIPPSignInState',
	'Revoke-CIPPSessions',
	'Get-CIPPAlertMFAAdmins',
	'Set-CIPPManager',
	'Set-CIPPUser',
	'Set-CIPPVacationMode',
	'Add-CIPPGroupMember',
	'Remove-CIPPGroupMember',
	'Set-CIPPUserJITAdmin',
	'Invoke-SherwebScheduledLicenseRemoval',
]);

/** A few of the commands that are forbidden; those of PowerShell itself all are. */
const BLOCKED = new Set([
	'Get-CIPPAuthentication',
	'Get-GraphToken',
	'Remove-CIPPCache',
	'Get-ChildItem',
	'Invoke-Expression',
]);

/**
 * Why a command cannot be scheduled.
 *
 * @param command the function name
 * @returns the text of Add-CIPPScheduledTask, or undefined when it can
 */
export function refusalOf(command: string): string | undefined {
	if (BLOCKED.has(command)) {
		return `Error - The command '${command}' is not permitted to run as a scheduled task.`;
	}
	return KNOWN.has(command)
		? undefined
		: `Error - The command '${command}' does not exist and cannot be scheduled.`;
}

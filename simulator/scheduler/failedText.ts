/**
 * What the Results column of an offboarding holds that could not start: the error object of
 * Get-CippException in the text form of PowerShell, over several lines and not JSON.
 *
 * @param error the error message
 * @param rank of the version
 * @returns the text
 */
export function failedText(error: string, rank: number): string {
	return `@{Results=Task Failed: ${errorObject(error, rank)}}`;
}

/**
 * The error object of Get-CippException in the text form of PowerShell.
 *
 * @param error the error message
 * @param rank of the version; the raw error is a member since 10.7.1
 */
export function errorObject(error: string, rank: number): string {
	const script =
		'C:\\home\\site\\wwwroot\\Modules\\CIPPCore\\Public\\Invoke-CIPPOffboardingJob.ps1';
	const members = [
		`Message=${error}`,
		`NormalizedError=${error}`,
		...(rank >= 10_07_01 ? ['RawError=Not available'] : []),
		`Position=At ${script}:21 char:17\r\n+ ...         $User = New-GraphGetRequest -uri "https://graph.microsoft.com/beta ...\r\n+                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~`,
		`StackTrace=at New-GraphGetRequest, C:\\home\\site\\wwwroot\\Modules\\CIPPCore\\Public\\GraphHelper\\New-GraphGetRequest.ps1: line 176\r\nat Invoke-CIPPOffboardingJob, ${script}: line 21\r\nat Push-ExecScheduledCommand, C:\\home\\site\\wwwroot\\Modules\\CIPPActivityTriggers\\Public\\Entrypoints\\Activity Triggers\\Push-ExecScheduledCommand.ps1: line 249\r\n`,
		`ScriptName=${script}`,
		'LineNumber=21',
		`Category=OperationStopped: (${error.slice(0, 38)}...:String) [], RuntimeException`,
	];
	return `@{${members.join('; ')}}`;
}

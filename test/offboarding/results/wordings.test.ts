import {
	classifyLine,
	type LineStatus,
	type Reason,
	type StepName,
} from '../../../nodes/Cipp/offboarding/results';

const USER = 'leo.fontaine@tailspin.com';
const BOSS = 'ada.quist@tailspin.com';
const SITE = 'https://tailspin-my.sharepoint.com/personal/leo_fontaine_tailspin_com';
const DENIED = 'Insufficient privileges to complete the operation.';

type Row = [line: string, step: StepName | null, status: LineStatus, reason?: Reason];

function expectRow(
	[line, step, status, reason]: Row,
	requestedSteps: StepName[] = step === null ? [] : [step],
): void {
	const classified = classifyLine(line, { requestedSteps, user: USER });
	expect(classified).toMatchObject({ step, status });
	if (reason !== undefined) expect(classified.reason).toBe(reason);
}

describe('other wordings of the same functions, old and new', () => {
	const rows: Row[] = [
		[`Success. All sessions by ${USER} have been revoked`, 'RevokeSessions', 'success'],
		['Success. All sessions by this user have been revoked', 'RevokeSessions', 'success'],
		[`Revoke Session Failed: ${DENIED}`, 'RevokeSessions', 'failure', 'accessDenied'],
		['The new password is kelp-Orbit-31', 'ResetPass', 'success'],
		[
			`Reset the password for Leo Fontaine, ${USER}. User must change password is set to True. The new password is Xk4!. WARNING: This user is AD synced. Please confirm passthrough or writeback is enabled.`,
			'ResetPass',
			'warning',
			'passwordWriteback',
		],
		[
			`Password reset accepted for Leo Fontaine, ${USER}. The new password is Xk4!. This user is directory synced, so the reset was submitted via password writeback and is applied asynchronously - it is not confirmed yet, and will fail if writeback is not enabled.`,
			'ResetPass',
			'warning',
			'passwordWriteback',
		],
		[`Could not reset password for ${USER}. Error: ${DENIED}`, 'ResetPass', 'failure'],
		[`Set account enabled state to False for ${USER}`, 'DisableSignIn', 'success'],
		[`Disabled user account for ${USER}`, 'DisableSignIn', 'success'],
		[`Could not disable ${USER}. Error: ${DENIED}`, 'DisableSignIn', 'failure'],
		[
			'WARNING: User is AD Sync enabled. Please enable/disable in AD.',
			'DisableSignIn',
			'warning',
			'onPremisesSync',
		],
		[
			`Successfully set account enabled state to True for ${USER}`,
			'DisableSignIn',
			'failure',
			'opposite',
		],
		[`Hidden ${USER} from address list`, 'HideFromGAL', 'success'],
		['Hidden from address list', 'HideFromGAL', 'success'],
		[`Successfully hidden ${USER} from GAL.`, 'HideFromGAL', 'success'],
		[`Successfully unhidden ${USER} from GAL.`, 'HideFromGAL', 'failure', 'opposite'],
		[`Failed to set ${USER} to hidden in GAL. Error: ${DENIED}`, 'HideFromGAL', 'failure'],
		[
			`Failed to hide ${USER} from GAL. Error: The action 'Set-Mailbox' can't be performed because the object is being synchronized from your on-premises organization.`,
			'HideFromGAL',
			'failure',
			'onPremisesSync',
		],
		[`Successfully removed ${USER} from group Warehouse`, 'RemoveGroups', 'success'],
		[`Could not remove ${USER} from Warehouse: The server is busy.`, 'RemoveGroups', 'failure'],
		[
			`Could not remove ${USER} from group 'Warehouse': ${DENIED}. This is likely because it's a Dynamic Group or synced with Active Directory`,
			'RemoveGroups',
			'failure',
			'accessDenied',
		],
		[
			`Could not remove ${USER} from group 'Warehouse': Cannot Update the group. This is likely because it's a Dynamic Group or synced with Active Directory`,
			'RemoveGroups',
			'failure',
			'dynamicOrSyncedGroup',
		],
		[
			`Could not remove ${USER} from Warehouse. This is because the group has licenses assigned to it.`,
			'RemoveGroups',
			'skipped',
			'licensedGroup',
		],
		['Error executing bulk Exchange requests: The server is busy.', 'RemoveGroups', 'failure'],
		['Error executing bulk removal requests: Bad gateway', 'RemoveGroups', 'failure'],
		[`Deleted Rules for ${USER}`, 'RemoveRules', 'success'],
		[`Successfully deleted mailbox rule Invoices for ${USER}`, 'RemoveRules', 'success'],
		['Could not remove rule: Move newsletters', 'RemoveRules', 'failure'],
		[`No rules found for ${USER} to delete`, 'RemoveRules', 'skipped'],
		['Removed device: Galaxy Tab', 'RemoveMobile', 'success'],
		['Could not remove device: Galaxy Tab', 'RemoveMobile', 'failure'],
		[`Could not delete mobile devices for ${USER}. Error: ${DENIED}`, 'RemoveMobile', 'failure'],
		[
			`Failed to remove all mobile devices for ${USER}. Successfully removed 1 mobile devices: Nokia. Failed to remove 1 mobile devices: Fairphone`,
			'RemoveMobile',
			'failure',
			'partial',
		],
		[
			`Successfully issued an account-only wipe for 2 mobile devices for ${USER}: Nokia; Fairphone. The wipe is performed when the device next connects to Exchange.`,
			'WipeMobile',
			'success',
		],
		[`Successfully cancelled all calendar invites for ${USER}`, 'removeCalendarInvites', 'success'],
		[`Cancelled all calendar invites for ${USER}`, 'removeCalendarInvites', 'success'],
		[`added Out-of-office to ${USER}`, 'OOO', 'success'],
		[`Scheduled Out-of-office for ${USER} between 01/05/2026 and 02/05/2026`, 'OOO', 'success'],
		[`Could not add out of office message for ${USER}. Error: ${DENIED}`, 'OOO', 'failure'],
		[
			`Successfully set forwarding for ${USER} to Internal Address ${BOSS} with keeping a copy set to True`,
			'forward',
			'success',
		],
		[`Forwarding all email for ${USER} to ${BOSS}`, 'forward', 'success'],
		[`Could not add forwarding for ${USER}. Error: ${DENIED}`, 'forward', 'failure'],
		[`Disabled forwarding for ${USER}`, 'disableForwarding', 'success'],
		[
			`Successfully added ${BOSS} as a site collection admin of ${SITE}`,
			'OnedriveAccess',
			'success',
		],
		[
			`Successfully removed ${BOSS} as an owner of ${SITE}`,
			'OnedriveAccess',
			'failure',
			'opposite',
		],
		[`Could not add owner for ${SITE}. Error: ${DENIED}`, 'OnedriveAccess', 'failure'],
		[
			'Failed to execute Set-CIPPSharePointPerms : Failed to process SharePoint permissions. Error: No valid user was supplied to grant or remove OneDrive access for.',
			'OnedriveAccess',
			'failure',
		],
		[
			`Failed to set OneDrive sharing for ${USER}. Error: ${DENIED}`,
			'DisableOneDriveSharing',
			'failure',
		],
		[
			`Successfully set OneDrive sharing to 'ExternalUserSharingOnly' for ${USER} (${SITE})`,
			'DisableOneDriveSharing',
			'failure',
			'opposite',
		],
		[`Granted ${BOSS} FullAccess to ${USER} with automapping True`, 'AccessAutomap', 'success'],
		[`Granted ${BOSS} FullAccess to ${USER} with automapping False`, 'AccessNoAutomap', 'success'],
		[
			`added ${BOSS} to ${USER} Shared Mailbox without automapping, with the following permissions: FullAccess`,
			'AccessNoAutomap',
			'success',
		],
		[
			`Could not add shared mailbox permissions with no auto-mapping for ${USER}. Error: ${DENIED}`,
			'AccessNoAutomap',
			'failure',
		],
		[`Could not add shared mailbox permissions for ${USER}. Error: x`, 'AccessAutomap', 'failure'],
		[`Granted ${BOSS} SendOnBehalf permissions to ${USER}`, 'AccessSendOnBehalf', 'success'],
		[`Failed to Add SendAs for ${BOSS} on ${USER}: ${DENIED}`, 'AccessSendAs', 'failure'],
		[
			`Removed SendOnBehalf permissions for ${USER} from ${BOSS}'s mailbox.`,
			'removePermissions',
			'success',
		],
		[
			`SendAs permissions for ${USER} on ${BOSS}'s mailbox were already removed or don't exist.`,
			'removePermissions',
			'skipped',
		],
		[
			`FullAccess permissions for ${USER} on ${BOSS}'s mailbox were already removed or don't exist. Removed SendAs permissions for ${USER} from ${BOSS}'s mailbox.`,
			'removePermissions',
			'success',
		],
		[
			`Could not remove mailbox permissions for ${BOSS}. Error: ${DENIED}`,
			'removePermissions',
			'failure',
		],
		[
			"Removal of permissions queued. This task will run in the background and send it's results to the logbook.",
			'removePermissions',
			'info',
			'accepted',
		],
		[
			`Could not remove calendar permissions for ${USER}. Error: ${DENIED}`,
			'removeCalendarPermissions',
			'failure',
		],
		[
			'Failed to query calendar permissions from cache: no data',
			'removeCalendarPermissions',
			'failure',
		],
		[`Successfully converted ${USER} to a Shared mailbox`, 'ConvertToShared', 'success'],
		[
			`Successfully converted ${USER} to a Shared mailbox. Warning: detected mailbox size is 63 GB, which exceeds the 50 GB shared mailbox limit.`,
			'ConvertToShared',
			'warning',
			'mailboxTooLarge',
		],
		[`Could not convert ${USER} to a shared mailbox. Error: x`, 'ConvertToShared', 'failure'],
		[
			`Successfully removed MFA methods for user ${USER}. User must supply MFA at next logon`,
			'RemoveMFADevices',
			'success',
		],
		[
			`Failed to execute Remove-CIPPUserMFA : Successfully removed MFA methods (phoneMethod) for user ${USER}. However, failed to remove (fido2Method). User may still have MFA methods assigned.`,
			'RemoveMFADevices',
			'failure',
			'partial',
		],
		['No Teams Phone DIDs found in tenant', 'RemoveTeamsPhoneDID', 'skipped'],
		[
			`Completed processing 2 DIDs for user '${USER}': 1 successful, 1 failed`,
			'RemoveTeamsPhoneDID',
			'failure',
			'partial',
		],
		['Removed current licenses: Power BI Pro', 'RemoveLicenses', 'success'],
		['Removed Leo Fontaine from license group LIC-E5', 'RemoveLicenses', 'success'],
		[
			'Failed to remove Leo Fontaine from mail-enabled license group LIC-E5.',
			'RemoveLicenses',
			'failure',
		],
		[
			`Successfully added task: Remove License: ${USER}. It will run in 5 minutes.`,
			'RemoveLicenses',
			'info',
			'accepted',
		],
		[`Task with name Remove License: ${USER} already exists`, 'RemoveLicenses', 'skipped'],
		[
			"Error - The command 'Remove-CIPPLicense' is not permitted to run as a scheduled task.",
			'RemoveLicenses',
			'failure',
		],
		['Error - Could not add task: conflict', 'ClearImmutableId', 'failure'],
		[`Successfully cleared immutable ID for user ${USER}`, 'ClearImmutableId', 'success'],
		['Deleted the user account', 'DeleteUser', 'success'],
		[`Could not delete ${USER}. Error: ${DENIED}`, 'DeleteUser', 'failure'],
		[`Failed to delete user with ID: 'a1'. Error: ${DENIED}`, 'DeleteUser', 'failure'],
		[
			'Failed to execute Clear-CIPPMobileDevice : Cmdlet Clear-CIPPMobileDevice does not exist',
			'WipeMobile',
			'failure',
			'stepNotSupported',
		],
	];

	it.each(rows)('%s', (...row) => expectRow(row));

	it('names a step of its own in each table row that has one', () => {
		expect(rows.length).toBeGreaterThan(60);
		expect(new Set(rows.map(([, step]) => step)).size).toBe(26);
	});
});

describe('wordings nobody has written yet', () => {
	it.each<Row>([
		[`Unable to revoke sessions for ${USER}: timed out`, 'RevokeSessions', 'failure'],
		[`All refresh tokens of ${USER} have been revoked`, 'RevokeSessions', 'success'],
		[`Sign-in for ${USER} has been blocked`, 'DisableSignIn', 'success'],
		[`Successfully enabled sign-in for ${USER}`, 'DisableSignIn', 'failure', 'opposite'],
		[`Sign-in for ${USER} is already disabled`, 'DisableSignIn', 'skipped'],
		[`${USER} was not removed from group 'Tools'`, 'RemoveGroups', 'failure'],
		[`License removal failed for ${USER}`, 'RemoveLicenses', 'failure'],
		[`Successfully queued license removal for ${USER}`, 'RemoveLicenses', 'info', 'accepted'],
		[`No forwarding configured for ${USER}`, 'forward', 'skipped'],
		[`Successfully set automatic replies for ${USER}`, 'OOO', 'success'],
		[
			`Successfully removed 3 of 4 inbox rules for ${USER}, but failed to remove 1`,
			'RemoveRules',
			'failure',
			'partial',
		],
		['Failed to execute Disable-CIPPUserSignIn : no', 'DisableSignIn', 'failure'],
		[`Disabling OneDrive sharing for ${USER}`, 'DisableOneDriveSharing', 'info'],
		[
			'Failed to execute Set-CIPPMailboxType : Warning: the mailbox is on hold',
			'ConvertToShared',
			'failure',
		],
		['Failed to execute Set-CIPPNovelty : no', null, 'failure'],
	])('%s', (...row) => expectRow(row));

	it.each([
		'Access denied',
		DENIED,
		'Unauthorized',
		'Response status code does not indicate success: 403 (Forbidden).',
		"Resource 'leo' does not exist or one of its queried reference-property objects are not present.",
		"The operation couldn't be performed because object 'leo' couldn't be found on 'DB8PR04A01DC001'.",
		'Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|gone',
		"Cannot bind argument to parameter 'UserID' because it is an empty string.",
		'You cannot call a method on a null-valued expression.',
		'Exception calling "Add" with "1" argument(s)',
		'User not found',
		'No user found with id 7',
		'AADSTS50020: The user is a guest in this tenant',
		'Task Failed: no such user',
		"Task blocked: 'Invoke-CIPPOffboardingJob' is not permitted to run as a scheduled task.",
		'Activity function ended with status Failed.',
		`Failed to complete offboarding for ${USER} : storage error`,
		'The remote server returned an error: (500) Internal Server Error.',
	])('takes an error without a subject for a failure of no step: %s', (line) =>
		expectRow([line, null, 'failure'], ['RevokeSessions', 'DisableSignIn', 'DeleteUser']),
	);

	it.each([
		'Lorem ipsum dolor sit amet',
		'Success',
		'OK',
		'True',
		'Done',
		'Set phasers to stun',
		'Successfully teleported Leo',
		'The success of this is not assured',
		'System.Object[]',
		'',
	])('takes a text it does not know for unknown: "%s"', (line) =>
		expectRow([line, null, 'unknown'], ['RevokeSessions', 'DisableSignIn', 'DeleteUser']),
	);
});

describe('names that look like results', () => {
	it.each<Row>([
		[`Successfully removed ${USER} from group 'Error Handling Team'`, 'RemoveGroups', 'success'],
		[
			`Successfully removed ${USER} from group Failed Logins: could not sign in`,
			'RemoveGroups',
			'success',
		],
		[
			`Could not remove ${USER} from Successfully Removed: The server is busy.`,
			'RemoveGroups',
			'failure',
		],
		[
			`Successfully removed ${USER} from group 'WARNING: Mobile Device Licences'`,
			'RemoveGroups',
			'success',
		],
		[
			`Error: Could not remove ${USER} from group 'No Errors found' because it is a Dynamic Group.`,
			'RemoveGroups',
			'warning',
			'dynamicGroup',
		],
		[
			`Successfully removed 2 mobile devices for ${USER}: Failed iPhone; Error 404`,
			'RemoveMobile',
			'success',
		],
		[
			'Failed to revoke sessions for success@tailspin.com. Error: Successfully lost',
			'RevokeSessions',
			'failure',
		],
		[
			`Set Out-of-office for ${USER} to Enabled. Message is <p>Error: I could not be reached, delivery failed</p>`,
			'OOO',
			'success',
		],
		[
			`Reset the password for Error Failed, ${USER}. User must change password is set to True. The new password is WARNING: failed-Error`,
			'ResetPass',
			'success',
		],
		[
			`Removed ${USER} from calendar billing@tailspin.com:\\Failed payments`,
			'removeCalendarPermissions',
			'success',
		],
		['Removed Error Success from license group Not Found', 'RemoveLicenses', 'success'],
		['Removed device: Could not connect', 'RemoveMobile', 'success'],
		[
			`Failed to read the groups. Error: ${USER} is not a member of any groups`,
			'RemoveGroups',
			'failure',
		],
		[`Unable to take ${USER} out of group 'Calendar invites'`, 'RemoveGroups', 'failure'],
		["Sign-in of 'Failed Tests' has been blocked", 'DisableSignIn', 'success'],
		['Could not remove device: Successfully', 'RemoveMobile', 'failure'],
	])('%s', (...row) => expectRow(row));

	it.each([
		['Successfully revoked sessions for failed.error@tailspin.com', 'failed.error@tailspin.com'],
		['All sessions of failed.mfa@tailspin.com have been revoked', 'failed.mfa@tailspin.com'],
	])('%s', (line, user) => {
		expect(classifyLine(line, { requestedSteps: [], user })).toMatchObject({
			step: 'RevokeSessions',
			status: 'success',
		});
	});
});

describe('lines that several steps share', () => {
	const accessFailure = `Failed to Add FullAccess for ${BOSS} on ${USER}: The server is busy.`;

	it.each<[StepName[], StepName | null]>([
		[['AccessAutomap'], 'AccessAutomap'],
		[['AccessNoAutomap', 'OOO'], 'AccessNoAutomap'],
		[['AccessAutomap', 'AccessNoAutomap'], null],
		[['OOO'], null],
	])('asked for %j: %s', (requestedSteps, step) => {
		const line = classifyLine(accessFailure, { requestedSteps, user: USER });
		expect(line.step).toBe(step);
		expect(line.candidates?.slice().sort()).toEqual(
			step === null ? ['AccessAutomap', 'AccessNoAutomap'] : undefined,
		);
	});

	it('uses the words inside a thrown error of a shared function', () => {
		const line = `Failed to execute Set-CIPPMailboxAccess : Failed to Add SendAs for ${BOSS} on ${USER}: no`;
		expectRow([line, 'AccessSendAs', 'failure'], ['AccessSendAs', 'AccessAutomap']);
	});
});

describe('what CIPP says beside the text', () => {
	const context = { requestedSteps: [], user: USER };

	it('lets an error state overrule a friendly text', () => {
		const message = `Successfully revoked sessions for ${USER}`;
		expect(classifyLine({ message, state: 'failure' }, context).status).toBe('failure');
		expect(classifyLine({ message, state: 'warning' }, context).status).toBe('warning');
		expect(classifyLine({ message, state: 'success' }, context).status).toBe('success');
	});

	it('drops a reason that belonged to the overruled status', () => {
		const message = `Scheduled license removal for ${USER}`;
		expect(classifyLine({ message, state: 'failure' }, context)).toEqual({
			step: 'RemoveLicenses',
			status: 'failure',
			message,
		});
		expect(
			classifyLine(`Failed to execute Remove-CIPPLicense : ${message}`, context).reason,
		).toBeUndefined();
	});

	it('does not let a success state overrule a failure or an unknown text', () => {
		const failed = `Failed to revoke sessions for ${USER}. Error: x`;
		expect(classifyLine({ message: failed, state: 'success' }, context).status).toBe('failure');
		expect(classifyLine({ message: 'Hm', state: 'success' }, context).status).toBe('unknown');
		expect(classifyLine({ message: 'Hm', state: 'failure' }, context).status).toBe('failure');
	});
});

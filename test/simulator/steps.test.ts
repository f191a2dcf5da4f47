import { startSimulator, type SimUser, type Simulator } from '../../simulator';
import { call, linesOf, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const sam = 'sam.synced@contoso.com';
const manager = 'manager@contoso.com';
const big = 'big.mailbox@northwind.example';
const service = 'service.account@fabrikam.com';

async function linesFor(user: string, options: Record<string, unknown>): Promise<string[]> {
	const tenant = user.split('@')[1] ?? '';
	await call(cipp, 'ExecOffboardUser', { body: offboarding(user, options, tenant) });
	await cipp.clock.advance(5_000);
	return linesOf(cipp.tasks.find((task) => task.Name === `Offboarding: ${user}`)?.Results ?? '');
}

const drive = 'https://contoso-my.sharepoint.com/personal/jane_doe_contoso_com';
const people = [{ label: manager, value: manager }, sam];

test.each<[string, unknown, string[], (user: SimUser) => unknown, unknown]>([
	[
		'RevokeSessions',
		true,
		[`Successfully revoked sessions for ${jane}`],
		(user) => user.sessionsRevokedAt?.slice(0, 10),
		'2026-08-08',
	],
	[
		'HideFromGAL',
		true,
		[`Successfully hidden ${jane} from GAL.`],
		(user) => user.mailbox?.hiddenFromAddressLists,
		true,
	],
	[
		'RemoveGroups',
		true,
		[
			`Error: Could not remove ${jane} from group 'All Employees' because it is a Dynamic Group.`,
			`Skipping removal of ${jane} from group 'LIC-M365-Business-Premium' because it has assigned licenses. This group will be handled during the license removal step.`,
			`Successfully removed ${jane} from group 'Sales Team'`,
			`Successfully removed ${jane} from group All Staff DL`,
		],
		(user) => user.groups.map((group) => group.displayName),
		['All Employees', 'LIC-M365-Business-Premium'],
	],
	[
		'RemoveRules',
		true,
		[`Successfully deleted all rules for ${jane}`],
		(user) => user.mailbox?.rules,
		[],
	],
	[
		'RemoveMobile',
		true,
		[`Successfully removed 2 mobile devices for ${jane}: iPhone 15; Galaxy S24`],
		(user) => user.mailbox?.mobileDevices,
		[],
	],
	[
		'removeCalendarInvites',
		true,
		[`Successfully cancelled all calendar invites for ${jane}`],
		(user) => user.mailbox?.futureMeetings,
		0,
	],
	[
		'OOO',
		'<p>Jane has left. 100%</p>',
		[`Set Out-of-office for ${jane} to Enabled.`],
		(user) => user.mailbox?.autoReply,
		{ state: 'Enabled', message: '<p>Jane has left. 100%</p>' },
	],
	[
		'OnedriveAccess',
		people,
		[
			`Successfully added ${manager} as a site collection admin of ${drive}`,
			`Successfully added ${sam} as a site collection admin of ${drive}`,
		],
		(user) => user.oneDrive?.siteAdmins,
		[manager, sam],
	],
	[
		'DisableOneDriveSharing',
		true,
		[`Successfully set OneDrive sharing to 'Disabled' for ${jane} (${drive})`],
		(user) => user.oneDrive?.sharing,
		'Disabled',
	],
	[
		'AccessNoAutomap',
		people,
		[
			`Granted ${manager} FullAccess to ${jane} with automapping False`,
			`Granted ${sam} FullAccess to ${jane} with automapping False`,
		],
		(user) => user.mailbox?.rights.map((right) => [right.user, right.automap]),
		[
			[manager, false],
			[sam, false],
		],
	],
	[
		'AccessAutomap',
		[{ value: manager }],
		[`Granted ${manager} FullAccess to ${jane} with automapping True`],
		(user) => user.mailbox?.rights,
		[{ user: manager, right: 'FullAccess', automap: true }],
	],
	[
		'removePermissions',
		true,
		[`Removed FullAccess permissions for ${jane} from sales@contoso.com's mailbox.`],
		(user) => user.mailboxAccess,
		[],
	],
	[
		'removeCalendarPermissions',
		true,
		[`Removed ${jane} from calendar sales@contoso.com:\\Calendar`],
		(user) => user.calendarAccess,
		[],
	],
	[
		'ConvertToShared',
		true,
		[`Successfully converted ${jane} to a Shared mailbox`],
		(user) => user.mailbox?.type,
		'SharedMailbox',
	],
	[
		'RemoveMFADevices',
		true,
		[
			`Successfully removed MFA methods (phoneMethod, microsoftAuthenticatorMethod) for user ${jane}. User must supply MFA at next logon`,
		],
		(user) => user.mfaMethods,
		[],
	],
	[
		'RemoveTeamsPhoneDID',
		true,
		[
			`Successfully removed Teams Phone DID: '+15550100123' from: '${jane}' - '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11'`,
			`Completed processing 1 DIDs for user '${jane}': 1 successful, 0 failed`,
		],
		(user) => user.phoneNumbers,
		[],
	],
	[
		'ClearImmutableId',
		true,
		[`User ${jane} does not have an ImmutableID set or it is already cleared.`],
		(user) => user.onPremisesImmutableId,
		null,
	],
])('%s does what it says', async (option, value, lines, effect, expected) => {
	expect(await linesFor(jane, { [option]: value })).toEqual(lines);
	expect(effect(cipp.directory.findUser(jane))).toEqual(expected);
});

test('DeleteUser moves the account among the deleted ones', async () => {
	expect(await linesFor(jane, { DeleteUser: true })).toEqual([
		`Successfully deleted user with ID: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11' and Username: '${jane}'`,
	]);
	const contoso = cipp.directory.tenant('contoso.com');
	expect(contoso?.deletedUsers.map((user) => user.userPrincipalName)).toEqual([jane]);
	expect(contoso?.users.some((user) => user.userPrincipalName === jane)).toBe(false);
});

test('a synced user: warning for the sign-in, writeback for the password, waiting for the id', async () => {
	const lines = await linesFor(sam, {
		DisableSignIn: true,
		ResetPass: true,
		ClearImmutableId: true,
	});
	const secret = cipp.secrets[0]?.password ?? '';
	expect(new Set(lines)).toEqual(
		new Set([
			`Failed to execute Set-CIPPSignInState : Failed to set sign-in state for ${sam}. Error: WARNING: User ${sam} is AD Sync enabled. Please enable/disable in the local AD.`,
			`Password reset accepted for Sam Synced, ${sam}. The new password is ${secret}. This user is directory synced, so the reset was submitted via password writeback and is applied asynchronously - it is not confirmed yet, and will fail if writeback is not enabled or if the on-premises password policy rejects the password. This user must change their password at next logon; that is enforced by this method and cannot be turned off.`,
			`Successfully added task: Clear Immutable ID: ${sam}. It will run in about 5 minutes.`,
			'Scheduled Immutable ID clear task for when the user account is no longer synced in the on-premises directory.',
		]),
	);
	expect(cipp.directory.findUser(sam)).toMatchObject({
		accountEnabled: false,
		onPremisesImmutableId: 'c2ltLXN5bmNlZC11c2VyPT0=',
	});
});

test('the password line of a cloud user holds the password, which tests can look up', async () => {
	const [line] = await linesFor(jane, { ResetPass: true });
	const [secret] = cipp.secrets;
	expect(secret?.user).toBe(jane);
	expect(secret?.password.length).toBeGreaterThanOrEqual(8);
	expect(line).toBe(
		`Successfully reset the password for Jane Doe, ${jane}. User must change password is set to True. The new password is ${secret?.password ?? ''}`,
	);
	const linked = await startSimulator({ runMode: 'manual', passwordPusher: true });
	await call(linked, 'ExecOffboardUser', { body: offboarding(jane, { ResetPass: true }) });
	await linked.clock.advance(5_000);
	expect(linked.tasks[0]?.Results).toContain(linked.secrets[0]?.secret ?? 'nothing');
	expect(linked.secrets[0]?.secret).toMatch(/^https:\/\/pwpush\.example\/p\//);
	await linked.close();
});

const NOT_FOUND =
	'Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|';

test.each([
	[
		'RemoveRules',
		`Failed to execute Remove-CIPPMailboxRule : Failed to delete rules for ${service}. Error: ${NOT_FOUND}The operation couldn't be performed because object '${service}' couldn't be found on `,
	],
	[
		'ConvertToShared',
		`Failed to execute Set-CIPPMailboxType : Failed to convert ${service} to a Shared mailbox. Error: ${NOT_FOUND}The operation`,
	],
	[
		'removeCalendarInvites',
		`Failed to execute Remove-CIPPCalendarInvites : Failed to cancel calendar invites for ${service}. Error: ${NOT_FOUND}The`,
	],
	[
		'DisableOneDriveSharing',
		`Failed to execute Set-CIPPOneDriveSharing : Failed to set OneDrive sharing for ${service}. Error: User's mysite not found.`,
	],
	['removePermissions', `No mailbox permissions found for ${service} in cached data`],
	['RemoveGroups', `${service} is not a member of any groups.`],
	['RemoveMFADevices', `No MFA methods found for user ${service}`],
])('%s tells what there was not to do for a user without anything', async (option, line) => {
	const lines = await linesFor(service, { [option]: true });
	expect(lines).toHaveLength(1);
	expect(lines[0]?.startsWith(line)).toBe(true);
});

test('a large mailbox gets a size warning', async () => {
	const [line] = await linesFor(big, { ConvertToShared: true });
	expect(line).toBe(
		`Successfully converted ${big} to a Shared mailbox. Warning: detected mailbox size is 73.4 GB, which exceeds the 50 GB shared mailbox limit. The mailbox may stop receiving mail unless an Exchange Online Plan 2 license is retained.`,
	);
});

test('access for object ids, unknown people and empty names', async () => {
	const id = cipp.directory.findUser(manager).id;
	const [byId] = await linesFor(jane, { OnedriveAccess: [{ value: id }] });
	expect(byId).toMatch(
		`Failed to change access for ${id} on ${drive} - could not be resolved in SharePoint`,
	);
	cipp.reset();
	expect(
		await linesFor(jane, { AccessAutomap: [{ value: id }, { value: 'nobody@contoso.com' }] }),
	).toEqual([
		`Granted ${id} FullAccess to ${jane} with automapping True`,
		expect.stringMatching(
			/^Failed to Add FullAccess for nobody@contoso.com on jane.doe@contoso.com: Ex6F9304\|.*\|User or security principal nobody@contoso.com not found\.$/,
		),
	]);
	cipp.reset();
	expect(await linesFor(jane, { AccessNoAutomap: [{ Value: manager }] })).toEqual([
		"Failed to execute Set-CIPPMailboxAccess : Cannot bind argument to parameter 'AccessUser' because it is an empty string.",
	]);
});

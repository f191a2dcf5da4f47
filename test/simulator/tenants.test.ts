import { startSimulator, type Simulator } from '../../simulator';
import { call, linesOf, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
	const contoso = cipp.directory.tenant('contoso.com');
	contoso?.otherDomains.push('contoso.de');
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const contosoId = '0f000000-0000-4000-8000-000000000001';

/** Offboards with these options, and gives the state and the lines of the task. */
async function run(user: string, tenant: string, options: Record<string, unknown>) {
	await call(cipp, 'ExecOffboardUser', { body: offboarding(user, options, tenant) });
	await cipp.clock.advance(5_000);
	const task = cipp.tasks.find(({ Name }) => Name === `Offboarding: ${user}`);
	return { state: task?.TaskState, lines: linesOf(task?.Results ?? ''), stored: task?.Tenant };
}

const NOT_FOUND = [
	['another letter case', 'CONTOSO.com'],
	['the initial domain in another case', 'Contoso.onmicrosoft.com'],
	['another verified domain', 'contoso.de'],
	['a blank in front', ' contoso.com'],
	['an unknown tenant', 'nosuch.example'],
	['an unknown customer id', '0f000000-0000-4000-8000-00000000000f'],
	['an excluded tenant', 'contoso.com'],
	['the partner, which is not listed', 'partner-msp.com'],
] as const;

test.each(NOT_FOUND)('reports success for %s and does nothing', async (name, tenant) => {
	if (name === 'an excluded tenant') cipp.directory.exclude('contoso.com');
	const before = JSON.stringify([cipp.directory.tenants, cipp.directory.partner]);
	const user = tenant === 'partner-msp.com' ? 'jane.doe@partner-msp.com' : jane;
	const { state, lines, stored } = await run(user, tenant, {
		DisableSignIn: true,
		RevokeSessions: true,
		RemoveGroups: true,
	});
	expect([state, stored]).toEqual(['Completed', tenant]);
	expect(lines.sort()).toEqual([
		`Successfully revoked sessions for ${user}`,
		`Successfully set account enabled state to False for ${user}`,
		`${user} is not a member of any groups.`,
	]);
	expect(JSON.stringify([cipp.directory.tenants, cipp.directory.partner])).toBe(before);
});

test('says of every step in a tenant that is not found what CIPP says', async () => {
	await cipp.close();
	cipp = await startSimulator({ runMode: 'manual', version: 'newer' });
	const upn = 'a1@nosuch.example';
	const boss = [{ value: 'boss@contoso.com' }];
	const { state, lines } = await run(upn, 'nosuch.example', {
		...Object.fromEntries(
			[
				...['ConvertToShared', 'HideFromGAL', 'removeCalendarInvites', 'removePermissions'],
				...['removeCalendarPermissions', 'RemoveRules', 'RemoveMobile', 'RemoveGroups'],
				...['RemoveLicenses', 'RevokeSessions', 'DisableSignIn', 'ClearImmutableId', 'ResetPass'],
				...['RemoveMFADevices', 'RemoveTeamsPhoneDID', 'DisableOneDriveSharing'],
				'disableForwarding',
			].map((option) => [option, true]),
		),
		OOO: 'gone',
		forward: { value: 'm.manager@contoso.com' },
		AccessNoAutomap: boss,
		AccessAutomap: boss,
		AccessSendAs: boss,
		AccessSendOnBehalf: boss,
		OnedriveAccess: boss,
	});
	expect(state).toBe('Completed');
	expect(lines.map((line) => line.replace(/(new password is ).*$/, '$1***'))).toEqual([
		`Successfully revoked sessions for ${upn}`,
		`Successfully reset the password for , ${upn}. User must change password is set to True. The new password is ***`,
		`Successfully set account enabled state to False for ${upn}`,
		`Successfully hidden ${upn} from GAL.`,
		`${upn} is not a member of any groups.`,
		`No rules found for ${upn} to delete`,
		`Successfully removed 0 mobile devices for ${upn}: `,
		`Successfully cancelled all calendar invites for ${upn}`,
		`Set Out-of-office for ${upn} to Enabled.`,
		`Successfully set forwarding for ${upn} to Internal Address m.manager@contoso.com with keeping a copy set to False`,
		`Disabling forwarding for ${upn}`,
		`Successfully disabled forwarding for ${upn}`,
		`Failed to execute Set-CIPPSharePointPerms : Failed to process SharePoint permissions. Error: Could not determine the OneDrive site URL for ${upn}. The user may not have a provisioned OneDrive.`,
		`Failed to execute Set-CIPPOneDriveSharing : Failed to set OneDrive sharing for ${upn}. Error: Could not determine the SharePoint tenant name for nosuch.example. The tenant may not have SharePoint provisioned, or the Sites.Read.All permission may be missing.`,
		`Granted boss@contoso.com FullAccess to ${upn} with automapping False`,
		`Granted boss@contoso.com FullAccess to ${upn} with automapping True`,
		`Granted boss@contoso.com SendAs permissions to ${upn}`,
		`Granted boss@contoso.com SendOnBehalf permissions to ${upn}`,
		"Could not remove mailbox permissions for . Error: Failed to generate mailbox permission report: Tenant 'nosuch.example' not found",
		`Could not remove calendar permissions for ${upn}. Error: Failed to query calendar permissions from cache: Tenant 'nosuch.example' not found`,
		`Successfully converted ${upn} to a Shared mailbox`,
		`No MFA methods found for user ${upn}`,
		"Failed to execute Remove-CIPPUserTeamsPhoneDIDs : Cannot bind argument to parameter 'UserID' because it is an empty string.",
		expect.stringMatching(
			/^Successfully added task: Remove License: a1@nosuch.example. It will run/,
		),
		`Scheduled license removal for ${upn}.`,
		`Successfully cleared immutable ID for user ${upn}`,
	]);
	const licences = cipp.tasks.find(({ Command }) => Command === 'Remove-CIPPLicense');
	expect(JSON.parse(licences?.Parameters ?? '')).toEqual({
		username: upn,
		APIName: 'Scheduled License Removal',
	});
	await cipp.clock.advance(30 * 60_000);
	expect(linesOf(licences?.Results ?? '')).toEqual([`No licenses to remove for ${upn}`]);
});

test.each([
	['the default domain', 'contoso.com'],
	['the customer id', contosoId],
	['the initial domain', 'contoso.onmicrosoft.com'],
])('offboards by %s', async (_name, tenant) => {
	const { state, stored } = await run(jane, tenant, { DisableSignIn: true });
	expect([state, stored]).toEqual(['Completed', tenant]);
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(false);
});

test("really offboards the partner's own users once the partner is listed", async () => {
	cipp.directory.partnerListed = true;
	const ada = 'ada.admin@partner-msp.com';
	const { state } = await run(ada, 'partner-msp.com', { DisableSignIn: true });
	expect([state, cipp.directory.findUser(ada).accountEnabled]).toEqual(['Completed', false]);
	const rows = (await call(cipp, 'ListTenants')).json as { displayName: string }[];
	expect(rows.map(({ displayName }) => displayName)).toContain('*Partner Tenant');
	const body = { ID: 'jane.doe@partner-msp.com', Enable: false };
	await call(cipp, 'ExecDisableUser', { body });
	expect(cipp.directory.findUser('jane.doe@partner-msp.com').accountEnabled).toBe(false);
});

describe('under its initial domain', () => {
	const initial = 'contoso.onmicrosoft.com';

	test('loses whole batches of Exchange in silence', async () => {
		const { lines } = await run(jane, initial, {
			RemoveGroups: true,
			ConvertToShared: true,
			RemoveLicenses: true,
		});
		expect(lines).toContain(`Successfully removed ${jane} from group All Staff DL`);
		const user = cipp.directory.findUser(jane);
		expect(user.groups.map(({ displayName }) => displayName)).toEqual([
			'All Employees',
			'LIC-M365-Business-Premium',
			'All Staff DL',
		]);
		expect(user.mailbox?.type).toBe('SharedMailbox');
		expect(cipp.tasks.map(({ Tenant }) => Tenant)).toEqual([initial, initial]);
		const query = { tenantFilter: initial, UserID: jane };
		const details = (await call(cipp, 'ListUserMailboxDetails', { query })).json;
		expect(details).toMatchObject([{ RecipientTypeDetails: null, HiddenFromAddressLists: null }]);
		const rights = await call(cipp, 'ListmailboxPermissions', {
			query: { tenantFilter: initial, userId: jane },
		});
		expect(rights.json).toEqual([]);
	});

	test('keeps a task that no filter by tenant finds', async () => {
		await run(jane, initial, { RevokeSessions: true });
		for (const tenantFilter of ['contoso.com', initial, contosoId, 'CONTOSO.COM']) {
			expect((await call(cipp, 'ListScheduledItems', { query: { tenantFilter } })).json).toEqual(
				[],
			);
		}
		expect((await call(cipp, 'ListScheduledItems')).json).toHaveLength(1);
	});

	test.each([
		['10.2.3', 'UserMailbox', false],
		['10.5.4', 'SharedMailbox', false],
	] as const)('does at %s what that version does', async (version, type, enabled) => {
		await cipp.close();
		cipp = await startSimulator({ runMode: 'manual', version });
		const body = offboarding(jane, { DisableSignIn: true, ConvertToShared: true }, initial);
		await call(cipp, 'ExecOffboardUser', { body });
		await cipp.clock.advance(5_000);
		const user = cipp.directory.findUser(jane);
		expect([user.mailbox?.type, user.accountEnabled]).toEqual([type, enabled]);
	});
});

const id = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11';
const SINGLE: [string, unknown, unknown][] = [
	['ExecRevokeSessions', { id: jane, Username: jane }, `Successfully revoked sessions for ${jane}`],
	[
		'ExecDisableUser',
		{ ID: jane, Enable: false },
		`Successfully set account enabled state to False for ${jane}`,
	],
	[
		'ExecResetPass',
		{ ID: jane, MustChange: true, displayName: 'Jane' },
		{
			resultText: expect.stringMatching(/^Successfully reset the password for Jane, jane/),
			copyField: expect.any(String),
			state: 'success',
		},
	],
	['ExecClrImmId', { ID: id }, `Successfully cleared immutable ID for user ${id}`],
	[
		'ExecConvertMailbox',
		{ ID: jane, MailboxType: 'Shared' },
		`Successfully converted ${jane} to a Shared mailbox`,
	],
	['ExecEnableArchive', { id: jane, username: 'J' }, 'Successfully set archive for J to True'],
	[
		'ExecPerUserMFA',
		{ userPrincipalName: jane, State: { value: 'disabled' } },
		[`Successfully set Per user MFA State for ${jane}`],
	],
	[
		'ExecEmailForward',
		{ userID: jane, forwardOption: 'ExternalAddress', ForwardExternal: 'x@y.example' },
		[
			`Successfully set forwarding for ${jane} to External Address x@y.example with keeping a copy set to False`,
		],
	],
	[
		'ExecSetOoO',
		{ userId: jane, AutoReplyState: { value: 'Enabled' }, InternalMessage: 'gone' },
		`Set Out-of-office for ${jane} to Enabled.`,
	],
	['ExecDeviceDelete', { ID: id, action: 'Delete' }, `Executed action Delete on ${id}`],
	[
		'ExecDismissRiskyUser',
		{ userId: id, userDisplayName: 'Jane' },
		'Successfully dismissed User Risk for user Jane. ',
	],
	['ExecHideFromGAL', { ID: jane, HideFromGAL: true }, `Successfully hidden ${jane} from GAL.`],
	[
		'ExecEditMailboxPermissions',
		{ userID: jane, AddFullAccess: [{ value: 'b@x.example' }] },
		[`Granted b@x.example FullAccess to ${jane} with automapping True`],
	],
	[
		'ExecSetMailboxRule',
		{ userPrincipalName: jane, ruleId: '1', ruleName: 'R', Enable: true },
		`Successfully set mailbox rule R for ${jane} to Enabled`,
	],
	[
		'ExecRemoveMailboxRule',
		{ userPrincipalName: jane, ruleId: '1', ruleName: 'R' },
		`Successfully deleted mailbox rule R for ${jane}`,
	],
	['RemoveUser', { ID: jane }, `Successfully deleted user with ID: '${jane}'`],
	[
		'ExecRestoreDeleted',
		{ ID: id, userPrincipalName: jane },
		`Successfully restored deleted item with ID: '${id}' User Principal Name: '${jane}'`,
	],
	['RemoveDeletedObject', { ID: id }, `Successfully permanently deleted item with ID: '${id}'`],
	['ExecResetMFA', { ID: jane }, `No MFA methods found for user ${jane}`],
	[
		'ExecCreateTAP',
		{ ID: jane },
		[
			expect.objectContaining({ temporaryAccessPass: null, startDateTime: null, state: 'success' }),
			expect.anything(),
		],
	],
	['AddGuest', { mail: 'g@y.example', displayName: 'G' }, ['Invited Guest G with no Email Invite']],
];

test.each(SINGLE)(
	'%s says that it worked in a tenant that is not found',
	async (name, body, said) => {
		for (const tenant of ['CONTOSO.com', 'contoso.de', 'nosuch.example']) {
			const before = JSON.stringify(cipp.directory.tenants);
			const answer = await call(cipp, name, {
				body: {
					...(body as object),
					[name === 'ExecEditMailboxPermissions' ? 'tenantfilter' : 'tenantFilter']: tenant,
				},
			});
			expect([answer.status, answer.json]).toEqual([200, { Results: said }]);
			expect(JSON.stringify(cipp.directory.tenants)).toBe(before);
		}
	},
);

test.each<[string, Record<string, string>, number, unknown]>([
	...['ListUsers', 'ListMailboxes', 'ListMFAUsers', 'ListDeletedItems'].map(
		(name): [string, Record<string, string>, number, unknown] => [name, {}, 200, []],
	),
	['ListUsers', { UserID: jane }, 200, []],
	['ListUserGroups', { userId: jane }, 200, []],
	['ListUserDevices', { UserID: jane }, 200, []],
	['ListUserSigninLogs', { UserID: id }, 200, []],
	['ListUserMailboxRules', { UserID: jane }, 200, []],
	['ListUserConditionalAccessPolicies', { UserID: id }, 200, [null]],
	['ListMailboxes', { UseReportDB: 'true' }, 500, ["Tenant 'CONTOSO.com' not found"]],
	['ListMFAUsers', { UseReportDB: 'true' }, 500, ["Tenant 'CONTOSO.com' not found"]],
	['ListTenants', {}, 200, []],
])('%s %p finds nothing in another letter case', async (name, query, status, json) => {
	const answer = await call(cipp, name, { query: { tenantFilter: 'CONTOSO.com', ...query } });
	expect([answer.status, answer.json]).toEqual([status, json]);
});

test('tells in few places that the tenant is not found', async () => {
	const tenantFilter = 'nosuch.example';
	const denied = `Graph request denied for '${tenantFilter}': the tenant is not in CIPP's tenant list.`;
	const signIns = await call(cipp, 'ListSignIns', { query: { tenantFilter } });
	expect([signIns.status, signIns.text]).toEqual([500, denied]);
	const patched = await call(cipp, 'PatchUser', { body: [{ id, tenantFilter, jobTitle: 'x' }] });
	expect([patched.status, patched.json]).toEqual([
		200,
		{ Results: ['Successfully patched 0 users across 1 tenant'] },
	]);
	const licences = await call(cipp, 'ExecBulkLicense', {
		body: [{ tenantFilter, userIds: [id], LicenseOperation: 'Remove', RemoveAllLicenses: true }],
	});
	expect(licences.json).toEqual({ Results: [`User ${id} not found in tenant ${tenantFilter}`] });
	const created = await call(cipp, 'AddUser', {
		body: { tenantFilter, username: 'n', Domain: tenantFilter, displayName: 'N' },
	});
	expect([created.status, created.json]).toMatchObject([
		200,
		{ Results: ['Created New User.', {}, {}], User: null },
	]);
});

test('asks Microsoft in two places, which knows every name of a tenant', async () => {
	const counts = async (tenantFilter: string) =>
		(await call(cipp, 'ListUserCounts', { query: { tenantFilter } })).json;
	cipp.directory.exclude('contoso.com');
	for (const name of ['contoso.com', 'CONTOSO.COM', 'contoso.de']) {
		expect(await counts(name)).toMatchObject({ Users: 6 });
	}
	expect(await counts('nosuch.example')).toMatchObject({
		Error: expect.stringContaining("AADSTS90002: Tenant 'nosuch.example' not found."),
	});
	const push = await call(cipp, 'ExecSendPush', {
		body: { TenantFilter: 'nosuch.example', UserEmail: jane },
	});
	expect(push.json).toMatchObject({ Results: { state: null } });
});

import { SKU, startSimulator, type Simulator, type TenantLack } from '../../simulator';
import { call, linesOf, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
});
afterEach(() => cipp.close());

const users = ['jane.doe@contoso.com', 'manager@contoso.com', "conor.o'brien@contoso.com"];
const [jane = '', manager = '', conor = ''] = users;

/** Offboards users with these options, and gives the lines of each. */
async function run(who: string[], options: Record<string, unknown>): Promise<string[][]> {
	await call(cipp, 'ExecOffboardUser', { body: offboarding(who, options) });
	await cipp.clock.advance(5_000);
	return who.map((user) =>
		linesOf(cipp.tasks.filter(({ Name }) => Name === `Offboarding: ${user}`).at(-1)?.Results ?? ''),
	);
}

const groupsOf = (user: string) =>
	cipp.directory.findUser(user).groups.map(({ displayName }) => displayName);

describe('a refused removal from groups', () => {
	test('is no failure when the read of the groups was refused', async () => {
		cipp.refuse({ what: 'groupRead', user: manager });
		const before = groupsOf(manager);
		const lines = await run(users, { RemoveGroups: true });
		expect(lines[1]).toEqual([`${manager} is not a member of any groups.`]);
		expect(groupsOf(manager)).toEqual(before);
		expect(lines[0]).toContain(`Successfully removed ${jane} from group 'Sales Team'`);
		expect(groupsOf(jane)).not.toContain('Sales Team');
	});

	test('is told as done when the batch of Exchange was refused', async () => {
		cipp.refuse({ what: 'groupExchangeBatch', user: jane });
		const [lines] = await run([jane], { RemoveGroups: true });
		expect(lines).toContain(`Successfully removed ${jane} from group All Staff DL`);
		expect(groupsOf(jane)).toContain('All Staff DL');
		expect(groupsOf(jane)).not.toContain('Sales Team');
	});

	test('leaves no line when the batch of Graph was refused', async () => {
		cipp.refuse({ what: 'groupGraphBatch', user: manager, times: 1 });
		const dynamic = `Error: Could not remove ${manager} from group 'All Employees' because it is a Dynamic Group.`;
		expect(await run([manager], { RemoveGroups: true })).toEqual([[dynamic]]);
		expect(groupsOf(manager)).toContain('Sales Team');
		const user = cipp.directory.findUser(conor);
		user.groups = cipp.directory
			.findUser(jane)
			.groups.filter(({ displayName }) => displayName === 'Sales Team');
		cipp.refuse({ what: 'groupGraphBatch', user: conor });
		expect(await run([conor], { RemoveGroups: true })).toEqual([
			['Activity function ended with status Completed.'],
		]);
	});

	test('blames a dynamic group whatever the reason was', async () => {
		cipp.refuse({ what: 'group', group: 'Sales Team', message: 'Too many requests' });
		cipp.refuse({ what: 'group', group: 'All Staff DL', message: 'Server Error' });
		const [lines] = await run([jane], { RemoveGroups: true });
		expect(lines?.slice(-2)).toEqual([
			`Could not remove ${jane} from group 'Sales Team': Too many requests. This is likely because it's a Dynamic Group or synced with Active Directory`,
			`Could not remove ${jane} from All Staff DL: Server Error`,
		]);
		expect(groupsOf(jane)).toEqual(expect.arrayContaining(['Sales Team', 'All Staff DL']));
	});
});

describe('licences', () => {
	test('in a state of error are neither named nor taken', async () => {
		const user = cipp.directory.findUser(manager);
		user.assignedLicenses = [
			{ skuId: SKU.businessPremium, disabledPlans: [], state: 'Error' },
			{ skuId: SKU.e3, disabledPlans: [], state: 'ActiveWithError' },
		];
		const [lines] = await run([manager], { RemoveLicenses: true });
		expect(lines?.[1]).toBe(
			`Scheduled license removal for ${manager}. The user currently has no licenses assigned.`,
		);
		await cipp.clock.advance(15 * 60_000);
		const task = cipp.tasks.find(({ Command }) => Command === 'Remove-CIPPLicense');
		expect(linesOf(task?.Results ?? '')).toEqual([`No licenses to remove for ${manager}`]);
		expect(user.assignedLicenses).toHaveLength(2);
	});

	test('of a mail-enabled group stay when its batch was refused, and are told as gone', async () => {
		const user = cipp.directory.findUser(jane);
		user.groups = user.groups.map((group) =>
			group.assignedLicenses ? { ...group, kind: 'mailEnabledSecurity' } : group,
		);
		cipp.refuse({ what: 'licenseGroupExchangeBatch', user: jane });
		await run([jane], { RemoveLicenses: true });
		await cipp.clock.advance(15 * 60_000);
		const task = cipp.tasks.find(({ Command }) => Command === 'Remove-CIPPLicense');
		expect(linesOf(task?.Results ?? '')[0]).toBe(
			'Removed Jane Doe from mail-enabled license group LIC-M365-Business-Premium',
		);
		expect(groupsOf(jane)).toContain('LIC-M365-Business-Premium');
	});
});

test.each<[TenantLack, Record<string, unknown>, string]>([
	[
		'reports',
		{ removePermissions: true },
		'Could not remove mailbox permissions for . Error: Failed to generate mailbox permission report: No mailbox data found in reporting database. Sync the mailbox permissions first. ',
	],
	[
		'reports',
		{ removeCalendarPermissions: true },
		`Could not remove calendar permissions for ${jane}. Error: Failed to query calendar permissions from cache: Failed to generate calendar permission report: No mailbox data found in reporting database. Sync the mailbox permissions first.`,
	],
	['phoneNumbers', { RemoveTeamsPhoneDID: true }, 'No Teams Phone DIDs found in tenant'],
	[
		'sharePoint',
		{ DisableOneDriveSharing: true },
		`Failed to execute Set-CIPPOneDriveSharing : Failed to set OneDrive sharing for ${jane}. Error: Could not determine the SharePoint tenant name for contoso.com. The tenant may not have SharePoint provisioned, or the Sites.Read.All permission may be missing.`,
	],
])('without %s a tenant makes of %p what CIPP says', async (lack, options, line) => {
	cipp.directory.tenant('contoso.com')?.lacks.push(lack);
	const before = JSON.stringify(cipp.directory.findUser(jane));
	expect(await run([jane], options)).toEqual([[line]]);
	expect(JSON.stringify(cipp.directory.findUser(jane))).toBe(before);
});

test('has no cached lists without reports', async () => {
	cipp.directory.tenant('contoso.com')?.lacks.push('reports');
	const query = { tenantFilter: 'contoso.com', UseReportDB: 'true' };
	for (const [name, text] of [
		['ListMailboxes', 'No mailbox data found in reporting database. Sync the report data first.'],
		['ListMFAUsers', 'No MFA state data found in reporting database. Sync the report data first.'],
		[
			'ListmailboxPermissions',
			'Failed to generate mailbox permission report: No mailbox data found in reporting database. Sync the mailbox permissions first. ',
		],
	] as const) {
		const answer = await call(cipp, name, { query });
		expect([answer.status, answer.json]).toEqual([500, [text]]);
	}
});

test('ends stored results as the system does that CIPP runs on', async () => {
	await cipp.close();
	cipp = await startSimulator({ runMode: 'manual', lineBreak: '\n' });
	await run([jane], { RevokeSessions: true });
	expect(cipp.tasks[0]?.Results).toBe(`{"Results":"Successfully revoked sessions for ${jane}"}\n`);
});

import { SKU } from '../../simulator';
import { CASES } from './cases';
import type { OperationCase } from './operationCase';
import { ID, NAMES, SECOND_TENANT, USERS } from './operationCase';
import { byItem, freshUserTest } from './runOperation';

const CONTINUE = { onError: 'continueErrorOutput' as const };

const test = freshUserTest();

// Offboard User looks the task up when an answer is odd, and has tests of that in test/offboard.
const CHANGES = CASES.filter(
	({ failure }) => !/^(?:List|ExecOffboardUser$)/.test(failure.endpoint),
);

/** Only for the second of three items. */
const ofSecond = ({ query, body }: { query: unknown; body?: unknown }) =>
	JSON.stringify([query, body]).includes(SECOND_TENANT);

async function answered(operationCase: OperationCase, Results: unknown) {
	test.cipp.fault({
		endpoint: operationCase.failure.endpoint,
		status: 200,
		json: { Results },
		when: ofSecond,
	});
	return await test.runCase(operationCase, CONTINUE);
}

describe.each([
	['a count of nobody', ['Successfully patched 0 users across 1 tenant']],
	['a bare error of Graph', 'Insufficient privileges to complete the operation.'],
	[
		'a bare error of Graph in a list',
		[
			"Resource 'x' does not exist or one of its queried reference-property objects are not present.",
		],
	],
	['a sentence that says nothing of the change', ['The request has been noted.']],
	['a name that is missing', ['Successfully changed the settings for ']],
])('an answer with status 200 and %s', (_name, Results) => {
	it('is about changes', () => {
		expect(CHANGES.length).toBeGreaterThan(22);
	});

	it.each(CHANGES)('is no success of $operation', async (operationCase) => {
		const { output, errors, error } = await answered(operationCase, Results);

		expect(error).toBeUndefined();
		expect(byItem(errors, 3).map((items) => items.length)).toEqual([0, 1, 0]);
		expect(byItem(output, 3).map((items) => items.length)).toEqual([1, 0, 1]);
		expect(errors[0]?.json.error).toMatchObject({
			outcome: expect.stringMatching(/^(?:refused|unknown)$/) as string,
		});
	});
});

describe('an answer about another state than the one asked for', () => {
	it.each([
		['setAddressListVisibility', 'ExecHideFromGAL', 'Successfully unhidden x from GAL.'],
		['setOutOfOffice', 'ExecSetOoO', 'Set Out-of-office for x to Disabled.'],
		['convertMailbox', 'ExecConvertMailbox', 'Successfully converted x to a Room mailbox'],
		['enableArchive', 'ExecEnableArchive', 'Successfully set archive for x to False'],
		['setEmailForwarding', 'ExecEmailForward', 'Successfully disabled forwarding for x'],
		['setSignInState', 'ExecDisableUser', 'Successfully set account enabled state to True for x'],
	])('is no success of %s', async (operation, endpoint, Results) => {
		const operationCase = CHANGES.find((entry) => entry.operation === operation);
		expect(operationCase?.failure.endpoint).toBe(endpoint);
		const { errors } = await answered(operationCase as OperationCase, Results);

		expect(byItem(errors, 3).map((items) => items.length)).toEqual([0, 1, 0]);
		expect(errors[0]?.json).toMatchObject({
			message: expect.stringMatching(/to the other state than the one asked for$/) as string,
			error: { outcome: 'unknown', results: [Results] },
		});
	});
});

describe('changeLicenses', () => {
	const replace = (allLicenses: boolean) => ({
		licenseOperation: 'Replace',
		licenses: { entry: [{ id: SKU.businessPremium }] },
		allLicenses,
		...(!allLicenses && { licensesToRemove: { entry: [{ id: SKU.powerBiFree }] } }),
	});
	const REFUSED = `Failed to assign licenses for user ${NAMES.john}: Subscription with SKU x does not have any available licenses.`;

	it.each([
		['all licenses', true, REFUSED, 'unknown', /The old licenses may be gone/],
		['some licenses', false, REFUSED, 'refused', /the change was not made/],
		[
			'those of an unknown user',
			true,
			`User x not found in tenant ${SECOND_TENANT}`,
			'refused',
			/not made/,
		],
	])('replacing %s, refused: %s', async (_name, all, line, outcome, advice) => {
		test.cipp.fault({
			endpoint: 'ExecBulkLicense',
			json: { Results: [line] },
			when: ofSecond,
		});
		const { output, errors } = await test.run('changeLicenses', USERS, replace(all), CONTINUE);

		expect(output).toHaveLength(2);
		expect(errors).toHaveLength(1);
		expect(errors[0]?.json).toMatchObject({
			message: line,
			error: { outcome, description: expect.stringMatching(advice) as string },
		});
	});
});

describe('the permissions of a mailbox', () => {
	const self = (Permissions: unknown) => ({ User: 'NT AUTHORITY\\SELF', Permissions });
	const boss = { User: 'boss@fabrikam.com', Permissions: ['SendAs'] };

	it.each([
		['Full Access', [self(['SendAs']), boss], /who has Full Access\./],
		['Send As', [self('FullAccess, ReadPermission')], /who has Send As\./],
		['both', [], /who has Full Access and Send As\./],
	])('that lack %s are said to be incomplete by Get Mailbox', async (_name, json, words) => {
		test.cipp.fault({ endpoint: 'ListmailboxPermissions', json, when: ofSecond });
		const { output } = await test.run('getMailbox', USERS);

		expect(output.map(({ json: row }) => row.permissionsComplete)).toEqual([true, false, true]);
		expect(output.map(({ json: row }) => row.warnings)).toEqual([
			undefined,
			[expect.stringMatching(words)],
			undefined,
		]);
	});

	it('are said to be incomplete when CIPP cannot be asked, and not looked into when both kinds are there', async () => {
		test.cipp.directory
			.findUser(NAMES.jane)
			.mailbox?.rights.push(
				{ user: 'manager@contoso.com', right: 'FullAccess' },
				{ user: 'manager@contoso.com', right: 'SendAs' },
			);
		test.cipp.fault({ endpoint: 'ListmailboxPermissions', status: 403, json: ['x'] });
		const { output } = await test.run('getMailbox', USERS);

		expect(output.map(({ json }) => json.permissionsComplete)).toEqual([true, false, false]);
		expect(test.cipp.requestsTo('ListmailboxPermissions')).toHaveLength(2);
	});

	it('are listed with a warning when a kind is missing', async () => {
		const json = [self(['SendAs']), boss];
		test.cipp.fault({ endpoint: 'ListmailboxPermissions', json, when: ofSecond });
		const { output } = await test.run('getAllMailboxPermissions', USERS);

		expect(byItem(output, 3)).toEqual([
			[],
			[
				{
					mailbox: NAMES.john,
					user: 'boss@fabrikam.com',
					permissions: ['SendAs'],
					warnings: [expect.stringMatching(/incomplete.*who has Full Access/)],
				},
			],
			[],
		]);
	});

	it('are one row without a user when nothing but the gap is known', async () => {
		test.cipp.fault({
			endpoint: 'ListmailboxPermissions',
			json: [self(['SendAs'])],
			when: ofSecond,
		});
		const { output } = await test.run('getAllMailboxPermissions', USERS);

		expect(output.map(({ json }) => json)).toEqual([
			{
				mailbox: NAMES.john,
				user: null,
				permissions: [],
				warnings: [expect.stringMatching(/incomplete/)],
			},
		]);
	});
});

describe('a report that CIPP has not made yet', () => {
	it.each([
		[
			'getAllMfaUsers',
			'ListMFAUsers',
			{},
			'No MFA state data found in reporting database. Sync the report data first.',
			'MFAState',
		],
		[
			'getAllMailboxPermissions',
			'ListmailboxPermissions',
			{ direction: 'onOthers' },
			'Failed to generate mailbox permission report: No mailbox data found in reporting database. Sync the mailbox permissions first. ',
			'Mailboxes',
		],
	])(
		'%s is asked for once, and says what fills it',
		async (operation, endpoint, more, text, sync) => {
			const fault = test.cipp.fault({ endpoint, status: 500, json: [text], when: ofSecond });
			const { output, errors } = await test.run(operation, USERS, more, CONTINUE);

			expect(fault.hits).toBe(1);
			expect(errors).toHaveLength(1);
			expect(byItem(output, 3)[1]).toEqual([]);
			expect(errors[0]?.json).toMatchObject({
				message: `CIPP has no cached report for ${SECOND_TENANT}: ${text.trim()}`,
				error: {
					outcome: 'refused',
					description: expect.stringContaining(`sync “${sync}”`) as string,
				},
			});
		},
	);
});

describe('Send MFA Push', () => {
	it.each([
		['Insufficient privileges to complete the operation.', 'refused', /^Nothing was sent/],
		['Object reference not set to an instance of an object.', 'unknown', /may have been made/],
	])('with status 500 and “%s” is %s', async (text, outcome, advice) => {
		test.cipp.fault({
			endpoint: 'ExecSendPush',
			status: 500,
			text,
			when: ({ body }) => JSON.stringify(body).includes(SECOND_TENANT),
		});
		const { output, errors } = await test.run('sendMfaPush', USERS, {}, CONTINUE);
		const [first, second = []] = byItem(errors, 3);

		expect(first).toEqual([]);
		expect(
			byItem(output, 3)
				.map((items) => items.length)
				.slice(0, 2),
		).toEqual([1, 0]);
		expect(second[0]?.error).toMatchObject({
			outcome,
			description: expect.stringMatching(advice) as string,
		});
	});
});

describe('Update', () => {
	const failed = (what: string) =>
		`Failed to set ${what} for ${ID.john} in tenant ${SECOND_TENANT}: Specified HTTP method is not allowed for the request target.`;

	it.each([
		[
			'sponsor',
			'Successfully updated 0 sponsor assignments across 1 tenant',
			'refused',
			/^Nothing was changed/,
		],
		[
			'manager',
			'Successfully updated 0 manager assignments across 1 tenant',
			'refused',
			/^Nothing was changed/,
		],
		[
			'sponsor',
			'Successfully patched 1 user and updated 0 sponsor assignments across 1 tenant',
			'unknown',
			/^The other changes were made/,
		],
		[
			'sponsor',
			'Successfully updated 1 manager assignment and 0 sponsor assignments across 1 tenant',
			'unknown',
			/^The other changes were made/,
		],
		['manager', 'Successfully patched 0 of 1 users', 'refused', /^Nothing was changed/],
	])('with a failed %s and “%s” is %s', async (what, claim, outcome, advice) => {
		test.cipp.fault({
			endpoint: 'PatchUser',
			status: 400,
			json: { Results: [failed(what), claim] },
			when: ofSecond,
		});
		const { output, errors } = await test.run(
			'update',
			USERS,
			{ updateFields: { jobTitle: 'Tester' } },
			CONTINUE,
		);

		expect(output).toHaveLength(2);
		expect(errors[0]?.json).toMatchObject({
			message: failed(what),
			error: { outcome, description: expect.stringMatching(advice) as string },
		});
	});
});

describe('Enable Archive', () => {
	it('says that an archive is already enabled', async () => {
		test.cipp.fault({
			endpoint: 'ExecEnableArchive',
			status: 500,
			json: {
				Results: `Failed to set archive for ${NAMES.john}. Error: Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectAlreadyExistsException|Mailbox "john" is already archive-enabled.`,
			},
			when: ofSecond,
		});
		const { output, errors } = await test.run('enableArchive', USERS, {}, CONTINUE);

		expect(errors).toEqual([]);
		expect(output[1]?.json).toEqual({
			success: true,
			changed: false,
			message: `The archive of ${NAMES.john} is already enabled.`,
			tenantDomain: SECOND_TENANT,
			userEmail: NAMES.john,
		});
	});
});

describe('Get', () => {
	it.each([
		[' -  ', null],
		['Exchange -  ', 'Exchange'],
		[' - 0000-1111 ', '0000-1111'],
		['Exchange - 0000-1111 ', 'Exchange - 0000-1111'],
		['Office 365 Exchange Online', 'Office 365 Exchange Online'],
		['Self-Service', 'Self-Service'],
	])('leaves empty parts out of the application of the last sign-in: “%s”', async (said, shown) => {
		test.cipp.fault({
			endpoint: 'ListUsers',
			json: [{ id: ID.john, userPrincipalName: NAMES.john, LastSigninApplication: said }],
			when: ofSecond,
		});
		const { output } = await test.run('get', USERS, { options: { includeLastSignIn: true } });

		expect(output[1]?.json.lastSignInApplication).toBe(shown);
	});
});

describe('Create, with lists whose members Exchange keeps', () => {
	const GROUP = {
		id: '2e9d1a70-0000-4000-8000-00000000a001',
		displayName: 'All Managers',
		kind: 'mailEnabledSecurity' as const,
	};
	const NEW = [
		{ tenant: 'contoso.com', upn: 'ann.new@contoso.com', group: '' },
		{ tenant: SECOND_TENANT, upn: `ben.new@${SECOND_TENANT}`, group: GROUP.id },
		{ tenant: 'northwind.example', upn: 'cat.new@northwind.example', group: '' },
	];
	const create = async () =>
		await test.run(
			'create',
			NEW,
			{
				newUserPrincipalName: '={{ $json.upn }}',
				displayName: 'New',
				additionalFields: { groups: { entry: [{ id: '={{ $json.group }}' }] } },
			},
			CONTINUE,
		);
	const isMemberRead = ({ query }: { query: Record<string, string> }) =>
		/\/memberOf$/.test(query.Endpoint ?? '');
	const memberReads = () => test.cipp.requestsTo('ListGraphRequest').filter(isMemberRead);

	beforeEach(() => {
		test.cipp.directory.findUser('boss@fabrikam.com').groups.push(GROUP as never);
	});

	it('is a success once the directory shows the membership', async () => {
		const { output, errors } = await create();

		expect(errors).toEqual([]);
		expect(output).toHaveLength(3);
		expect(output[1]?.json).toMatchObject({ success: true, warnings: [] });
		expect(memberReads().map(({ query }) => query)).toEqual([
			{
				tenantFilter: SECOND_TENANT,
				Endpoint: `users/${String(output[1]?.json.userId)}/memberOf`,
			},
		]);
	});

	it('is no success when CIPP says so and the user is no member', async () => {
		test.cipp.fault({
			endpoint: 'AddUser',
			json: {
				Results: ['Created New User.', `Successfully added ben to group ${GROUP.displayName}.`],
				User: { id: ID.john },
			},
			when: ofSecond,
		});
		const { output, errors } = await create();

		expect(output).toHaveLength(2);
		expect(errors).toHaveLength(1);
		expect(memberReads()).toHaveLength(3);
		expect(errors[0]?.json).toMatchObject({
			message: 'The user was created, but is no member of All Managers, although CIPP reported it',
			error: { outcome: 'unknown', created: true, userId: ID.john },
		});
	});

	it('says so when the membership cannot be read', async () => {
		test.cipp.fault({ endpoint: 'ListGraphRequest', status: 403, text: 'no', when: isMemberRead });
		const { output, errors } = await create();

		expect(errors).toEqual([]);
		expect(output[1]?.json.warnings).toEqual([
			expect.stringMatching(/added to All Managers, but the memberships could not be read back/),
		]);
	});
});

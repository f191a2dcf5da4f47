import { SKU } from '../../simulator';
import { everythingSaid } from '../support/runResult';
import { inviteGuest } from './cases/inviteGuest';
import { ABOUT, ID, NAMES, USERS } from './operationCase';
import { freshUserTest } from './runOperation';

const CONTINUE = { onError: 'continueErrorOutput' as const };
const SALES_TEAM = '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c02';
const ALL_STAFF_LIST = '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c05';

/** Items for three new users of Contoso. */
const NEW_USERS = ['ann', 'ben', 'cat'].map((name) => ({
	tenant: 'contoso.com',
	upn: `${name}.new@contoso.com`,
	name: `${name} new`,
}));

const NEW_USER = { newUserPrincipalName: '={{ $json.upn }}', displayName: '={{ $json.name }}' };

const test = freshUserTest();

describe('create', () => {
	it('shows no password unless it is asked for', async () => {
		const result = await test.run('create', NEW_USERS, { ...NEW_USER, password: 'Gi7en!Secret' });

		expect(result.output.map(({ json }) => json.success)).toEqual([true, true, true]);
		expect(JSON.stringify(result.output)).not.toContain('Gi7en!Secret');
		expect(result.output.some(({ json }) => 'password' in json)).toBe(false);
	});

	describe.each([false, true])('with Password Pusher (%s)', (passwordPusher) => {
		const own = freshUserTest({ passwordPusher });

		it('gives the password when asked, or a link', async () => {
			const { output } = await own.run('create', NEW_USERS, { ...NEW_USER, returnPassword: true });

			const secrets = own.cipp.secrets.map(({ secret }) => secret);
			expect(secrets).toHaveLength(3);
			const field = passwordPusher ? 'passwordLink' : 'password';
			expect(output.map(({ json }) => json[field])).toEqual(secrets);
			expect(output.some(({ json }) => String(json.message).includes('Password'))).toBe(false);
		});
	});

	it('reports a step that failed after the account was made, without the password', async () => {
		test.cipp.fault({
			endpoint: 'AddUser',
			json: {
				Results: [
					'Created New User.',
					{ resultText: 'Username: x', copyField: 'x', state: 'success' },
					{ resultText: 'Password: S3cret!x', copyField: 'S3cret!x', state: 'success' },
					'Failed to assign the license. No free licenses.',
				],
				User: { id: ID.zoe },
			},
		});

		const result = await test.run('create', NEW_USERS, NEW_USER, CONTINUE);

		expect(result.errors[0]?.json).toMatchObject({
			message:
				'The user was created, but not everything worked: Failed to assign the license. No free licenses.',
			error: {
				outcome: 'unknown',
				created: true,
				userId: ID.zoe,
				userEmail: 'ann.new@contoso.com',
				description: expect.stringMatching(/^Do not create the user again/) as string,
			},
		});
		expect(everythingSaid(result)).not.toContain('S3cret!x');
	});

	it('warns of a group that CIPP tries again later', async () => {
		const { output } = await test.run('create', NEW_USERS, {
			...NEW_USER,
			additionalFields: { groups: { entry: [{ id: ALL_STAFF_LIST }] } },
		});

		expect(output.map(({ json }) => json.warnings)).toEqual(
			NEW_USERS.map(({ upn }) => [
				`Could not add ${upn} to All Staff DL yet (Exchange replication delay). A retry has been scheduled in 15 minutes.`,
			]),
		);
	});

	it.each([
		['a group of a rule', '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c01', /All Employees.*set by a rule/],
		[
			'a synchronized group',
			'1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c03',
			/GG-Sales.*local Active Directory/,
		],
		['an unknown group', ID.zoe, /CIPP does not find in contoso\.com/],
	])('refuses %s before anything is sent', async (_name, id, message) => {
		const { error } = await test.run('create', NEW_USERS, {
			...NEW_USER,
			additionalFields: { groups: { entry: [{ id: SALES_TEAM }, { id }] } },
		});

		expect(`${error?.message} ${error?.description ?? ''}`).toMatch(message);
		expect(test.cipp.requestsTo('AddUser')).toEqual([]);
	});

	it.each([
		['a name without a domain', { newUserPrincipalName: 'ann' }, /User Principal Name/],
		['no display name', { displayName: '={{ "" }}' }, /Display Name/],
		[
			'a license without a country',
			{ additionalFields: { licenses: { entry: [{ id: SKU.e3 }] } } },
			/Usage Location/,
		],
		['a country by name', { additionalFields: { usageLocation: 'Germany' } }, /two letters/],
		[
			'a license by name',
			{ additionalFields: { usageLocation: 'US', licenses: { entry: [{ id: 'SPB' }] } } },
			/not an ID/,
		],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('create', NEW_USERS, { ...NEW_USER, ...parameters });

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});

	it('takes an answer without an account for no success', async () => {
		test.cipp.fault({ endpoint: 'AddUser', json: { Results: ['Created something'] } });

		const { errors } = await test.run('create', NEW_USERS, NEW_USER, CONTINUE);

		expect(errors.map(({ json }) => json.message)).toEqual(
			Array(3).fill('CIPP answered without the new account'),
		);
	});
});

describe('update', () => {
	it('changes what is named and nothing else', async () => {
		const before = { ...test.cipp.directory.findUser(NAMES.jane) };

		await test.run('update', USERS, { updateFields: { department: 'Legal', city: 'Oslo' } });

		const after = test.cipp.directory.findUser(NAMES.jane);
		expect(after).toEqual({
			...before,
			department: 'Legal',
			profile: { ...before.profile, city: 'Oslo' },
		});
		expect(test.cipp.requestsTo('PatchUser')[0]?.body).toEqual({
			department: 'Legal',
			city: 'Oslo',
			id: ID.jane,
			tenantFilter: 'contoso.com',
		});
	});

	it('says that a part was done when CIPP reports only the manager as failed', async () => {
		test.cipp.fault({
			endpoint: 'PatchUser',
			status: 400,
			json: {
				Results: [
					'Failed to set manager for x in tenant y: Not found',
					'Successfully patched 1 user and updated 0 manager assignments across 1 tenant',
				],
			},
		});

		const { errors } = await test.run(
			'update',
			USERS,
			{ updateFields: { department: 'Legal' } },
			CONTINUE,
		);

		expect(errors[0]?.json).toMatchObject({
			message: 'Failed to set manager for x in tenant y: Not found',
			error: {
				outcome: 'unknown',
				description: expect.stringMatching(/^The other changes were made/) as string,
			},
		});
	});

	it('refuses a manager whom CIPP does not know', async () => {
		const { error } = await test.run('update', USERS, { updateFields: { manager: ID.zoe } });

		expect(`${error?.message} ${error?.description}`).toMatch(
			new RegExp(`“Manager” is ${ID.zoe}, whom CIPP does not find in contoso\\.com`),
		);
		expect(test.cipp.requestsTo('PatchUser')).toEqual([]);
	});

	it.each([
		['nothing', {}, /Nothing is to be changed/],
		[
			'only empty fields',
			{ updateFields: { department: '={{ "" }}' } },
			/Nothing is to be changed/,
		],
		[
			'a field to set and to empty',
			{ updateFields: { city: 'Oslo' }, clearFields: ['city'] },
			/“City” gets a value/,
		],
		[
			'a new name that is none',
			{ updateFields: { userPrincipalName: 'jane' } },
			/New User Principal Name/,
		],
		['two managers', { updateFields: { manager: 'a@b.cd, e@f.gh' } }, /“Manager” holds 2 users/],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('update', USERS, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('clearImmutableId', () => {
	it('does not let CIPP restore a deleted user unasked', async () => {
		const contoso = test.cipp.directory.tenant('contoso.com');
		if (!contoso) throw new Error('The directory has changed');
		test.cipp.directory.deleteUser(contoso, test.cipp.directory.findUser(NAMES.jane));

		const { output, errors } = await test.run(
			'clearImmutableId',
			[{ tenant: 'contoso.com', user: ID.jane }, ...USERS.slice(1)],
			{},
			CONTINUE,
		);

		expect(output.map(({ json }) => json.userEmail)).toEqual([NAMES.john, NAMES.mike]);
		expect(errors[0]?.json.message).toMatch(/a deleted user must be restored first/);
		expect(contoso.deletedUsers.map(({ id }) => id)).toEqual([ID.jane]);
	});
});

describe('changeLicenses', () => {
	const held = (name: string) =>
		test.cipp.directory.findUser(name).assignedLicenses.map(({ skuId }) => skuId);

	it.each([
		[
			'Add',
			{ licenses: { entry: [{ id: SKU.exchangePlan2 }] } },
			[SKU.businessPremium, SKU.powerBiFree, SKU.exchangePlan2],
		],
		['Remove', { licensesToRemove: { entry: [{ id: SKU.powerBiFree }] } }, [SKU.businessPremium]],
		['Remove', { allLicenses: true }, []],
		['Replace', { allLicenses: true, licenses: { entry: [{ id: SKU.e3 }] } }, [SKU.e3]],
	])('%s with %j', async (licenseOperation, parameters, licenses) => {
		const { error } = await test.run('changeLicenses', USERS, { licenseOperation, ...parameters });

		expect(error).toBeUndefined();
		expect(held(NAMES.jane)).toEqual(licenses);
	});

	it('takes several licenses from one expression, in a list or with commas', async () => {
		const items = [
			{ ...USERS[0], skus: [SKU.e3, SKU.exchangePlan2] },
			{ ...USERS[1], skus: `${SKU.businessPremium}, ${SKU.exchangePlan2}` },
			{ ...USERS[2], skus: SKU.e3 },
		];

		await test.run('changeLicenses', items, {
			licenseOperation: 'Add',
			licenses: { entry: [{ id: '={{ $json.skus }}' }] },
		});

		expect([held(NAMES.jane), held(NAMES.john), held(NAMES.mike)]).toEqual([
			[SKU.businessPremium, SKU.powerBiFree, SKU.e3, SKU.exchangePlan2],
			[SKU.e3, SKU.businessPremium, SKU.exchangePlan2],
			[SKU.e3],
		]);
	});

	it('says when there was nothing to do', async () => {
		const { output } = await test.run('changeLicenses', USERS, {
			licenseOperation: 'Remove',
			licensesToRemove: { entry: [{ id: SKU.exchangePlan2 }] },
		});

		expect(output[0]?.json).toEqual({
			success: true,
			changed: false,
			message: `No license changes needed for user ${NAMES.jane}`,
			...ABOUT.jane,
		});
	});

	it.each([
		['an unknown user', `User ${ID.jane} not found in tenant contoso.com`, 'refused'],
		['a strange sentence', 'Licenses were looked at', 'unknown'],
		['nothing', null, 'unknown'],
	])('takes %s in a 200 for no success', async (_name, text, outcome) => {
		test.cipp.fault({ endpoint: 'ExecBulkLicense', json: { Results: [text] } });

		const { output, errors } = await test.run(
			'changeLicenses',
			USERS,
			{ licenseOperation: 'Remove', allLicenses: true },
			CONTINUE,
		);

		expect(output).toEqual([]);
		expect(errors.map(({ json }) => json.error)).toEqual(
			Array(3).fill(expect.objectContaining({ outcome })),
		);
	});

	it.each([
		['no license to add', { licenseOperation: 'Add' }, /“Licenses to Add” is empty/],
		['no license to remove', { licenseOperation: 'Remove' }, /“Licenses to Remove” is empty/],
		['an unknown change', { licenseOperation: 'Swap' }, /“Change” is “Swap”/],
		[
			'a license by name',
			{ licenseOperation: 'Add', licenses: { entry: [{ id: 'E3' }] } },
			/not an ID/,
		],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('changeLicenses', USERS, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('inviteGuest', () => {
	it.each([
		['no address', { guestEmail: 'ann' }, /Guest Email/],
		['no name', { displayName: '={{ "" }}' }, /Display Name/],
		['a page that is none', { options: { redirectUrl: 'apps' } }, /Redirect URL/],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('inviteGuest', inviteGuest.items, {
			...inviteGuest.parameters,
			...parameters,
		});

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});

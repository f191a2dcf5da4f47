import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { LEAVERS, startCippTest, type CippTest } from '../support/cipp';
import { usersAsked } from '../support/requests';
import { failedItems } from '../support/runResult';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const CHECK: INodeParameters = {
	options: { ifAlreadyQueued: 'queueAgain', checkUsersExist: true },
};
const GHOST = 'jhon.smith@fabrikam.com';

/** Three leavers of whom the second does not exist. */
const WITH_GHOST: IDataObject[] = LEAVERS.map((leaver, index) =>
	index === 1 ? { ...leaver, upn: GHOST } : leaver,
);

const lookUps = () => t.cipp.requestsTo('ListGraphRequest');

describe('Check That Users Exist', () => {
	it('refuses a user whom CIPP does not find, names a similar one, and sends nothing', async () => {
		const { error } = await t.run({ items: WITH_GHOST, parameters: CHECK });

		expect(error?.message).toBe(
			`“User” is ${GHOST}, whom CIPP does not find in fabrikam.com. There is john.smith@fabrikam.com. Check the user and the tenant; a deleted user must be restored first. Nothing was sent for the user. [item 1]`,
		);
		expect(usersAsked(t.cipp)).toEqual([]);
	});

	it('makes an error item of the user, and sends the others', async () => {
		const result = await t.run({
			items: WITH_GHOST,
			parameters: CHECK,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result).map(({ error }) => error.outcome)).toEqual(['notSent']);
		expect(usersAsked(t.cipp)).toEqual(['jane.doe@contoso.com', 'mike@northwind.example']);
	});

	it('tells whose email address a name is', async () => {
		t.cipp.directory.findUser('john.smith@fabrikam.com').mail = 'john@fabrikam.com';
		const items = LEAVERS.map((leaver, index) =>
			index === 1 ? { ...leaver, upn: 'John@fabrikam.com' } : leaver,
		);
		const { error } = await t.run({ items, parameters: CHECK });

		expect(error?.message).toContain('This is the email address of john.smith@fabrikam.com.');
	});

	it('is on in a new node, and off in one of version 1', async () => {
		const options = { ifAlreadyQueued: 'queueAgain' };
		const old = await t.run({ items: WITH_GHOST, parameters: { options } });
		expect(old.output).toHaveLength(3);
		expect(lookUps()).toHaveLength(0);

		const now = await t.run({
			items: WITH_GHOST,
			parameters: { options },
			nodeSettings: { typeVersion: 1.1 },
			executionId: '232',
		});
		expect(now.error?.message).toContain(`“User” is ${GHOST}`);

		const off = await t.run({
			items: WITH_GHOST,
			parameters: { options: { ...options, checkUsersExist: false } },
			nodeSettings: { typeVersion: 1.1 },
			executionId: '233',
		});
		expect(off.output).toHaveLength(3);
	});

	it('takes one request for fifteen users of a tenant', async () => {
		const users = Array.from({ length: 31 }, (_, number) => `user${number}@contoso.com`);
		for (const userPrincipalName of users) {
			t.cipp.directory.addUser('contoso.com', { userPrincipalName });
		}
		const items = [
			...users.map((upn) => ({ tenant: 'contoso.com', upn })),
			{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' },
		];
		const { output } = await t.run({ items, parameters: CHECK });

		expect(output).toHaveLength(32);
		const tenants = lookUps().map(({ query }) => query.tenantFilter);
		expect(tenants.sort()).toEqual(['contoso.com', 'contoso.com', 'contoso.com', 'fabrikam.com']);
		expect(lookUps()[0]?.query).toMatchObject({
			Endpoint: 'users',
			$select:
				'userPrincipalName,id,onPremisesSyncEnabled,onPremisesSamAccountName,onPremisesDistinguishedName,onPremisesDomainName,onPremisesUserPrincipalName,onPremisesSecurityIdentifier',
		});
	});

	it.each([403, 404])('says in warnings that it may not look (%s), and sends', async (status) => {
		t.cipp.fault({
			endpoint: 'ListGraphRequest',
			status,
			text: 'Access to this CIPP API endpoint is not allowed',
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
		});
		const { output } = await t.run({ parameters: CHECK });

		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			[
				expect.stringMatching(
					/^It could not be checked whether the user exists: .*Access to this CIPP API endpoint/,
				),
			],
			[],
		]);
		expect(usersAsked(t.cipp)).toHaveLength(3);
	});

	it('refuses a user who could not be looked up for another reason', async () => {
		t.cipp.fault({
			endpoint: 'ListGraphRequest',
			status: 400,
			text: 'Graph Error: no consent',
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
		});
		const result = await t.run({
			parameters: CHECK,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result)[0]).toMatchObject({
			message: 'It could not be checked whether the user exists: Graph Error: no consent',
			error: {
				outcome: 'notSent',
				httpCode: '400',
				description: expect.stringMatching(/Check That Users Exist .* sends without/) as string,
			},
		});
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});

	it('does not look up again whom an earlier try has sent: the user may be deleted by now', async () => {
		const { users } = t.cipp.directory.tenant('northwind.example') ?? { users: [] };
		t.cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: 'jane.doe@contoso.com',
			status: 429,
			times: 1,
			when: () => true,
		});
		// Before the second try asks for anybody, the third leaver is gone.
		t.cipp.fault({
			endpoint: 'ListGraphRequest',
			status: 500,
			when: () => {
				if (usersAsked(t.cipp).includes('mike@northwind.example')) {
					users.splice(
						0,
						users.length,
						...users.filter(({ displayName }) => displayName !== 'Mike North'),
					);
				}
				return false;
			},
		});
		const result = await t.run({
			parameters: CHECK,
			nodeSettings: {
				onError: 'continueRegularOutput',
				retryOnFail: true,
				maxTries: 2,
				waitBetweenTries: 1,
			},
		});

		expect(result.output.map(({ json }) => json.status)).toEqual(['queued', 'queued', 'queued']);
		expect(usersAsked(t.cipp).filter((user) => user === 'mike@northwind.example')).toHaveLength(1);
		expect(users.some(({ displayName }) => displayName === 'Mike North')).toBe(false);
	});

	it('does not ask for hints about more than five', async () => {
		const items = Array.from({ length: 12 }, (_, number) => ({
			tenant: 'contoso.com',
			upn: `nobody${number}@contoso.com`,
		}));
		const { error } = await t.run({ items, parameters: CHECK });

		expect(error?.message).toMatch(/^12 items cannot be used/);
		expect(lookUps()).toHaveLength(1 + 5);
	});
});

describe('Preview Only', () => {
	it.each([1, 1.1])('shows what is known of each user, in version %s', async (typeVersion) => {
		const { directory } = t.cipp;
		const jane = directory.findUser('jane.doe@contoso.com');
		Object.assign(jane, { manager: directory.findUser('manager@contoso.com').id });
		Object.assign(directory.findUser('mike@northwind.example'), {
			accountEnabled: false,
			onPremisesSyncEnabled: true,
			assignedLicenses: [],
			manager: null,
		});
		const { output } = await t.run({
			items: WITH_GHOST,
			parameters: { previewOnly: true },
			nodeSettings: { typeVersion },
		});

		expect(output.map(({ json }) => [json.status, json.user])).toEqual([
			[
				'preview',
				{
					id: jane.id,
					displayName: 'Jane Doe',
					userPrincipalName: 'jane.doe@contoso.com',
					signInAllowed: true,
					syncedFromActiveDirectory: false,
					licenseCount: jane.assignedLicenses.length,
					licenses: expect.arrayContaining(['SPB']) as string[],
					manager: {
						displayName: directory.findUser('manager@contoso.com').displayName,
						userPrincipalName: 'manager@contoso.com',
					},
				},
			],
			['preview', null],
			[
				'preview',
				expect.objectContaining({
					signInAllowed: false,
					syncedFromActiveDirectory: true,
					licenseCount: 0,
					licenses: [],
					manager: null,
				}),
			],
		]);
		expect(output.map(({ json }) => json.warnings)).toEqual([
			[],
			[
				`“User” is ${GHOST}, whom CIPP does not find in fabrikam.com. There is john.smith@fabrikam.com. Check the user and the tenant; a deleted user must be restored first.`,
			],
			[],
		]);
		expect(t.cipp.requests.every(({ method }) => method === 'GET')).toBe(true);
	});

	it('costs one request for fifteen users and one for the names of the licenses of a tenant', async () => {
		const users = Array.from({ length: 30 }, (_, number) => `user${number}@contoso.com`);
		const { assignedLicenses } = t.cipp.directory.findUser('jane.doe@contoso.com');
		for (const userPrincipalName of users) {
			Object.assign(t.cipp.directory.addUser('contoso.com', { userPrincipalName }), {
				assignedLicenses,
			});
		}
		const items = users.map((upn) => ({ tenant: 'contoso.com', upn }));
		await t.run({ items, parameters: { previewOnly: true } });

		expect(lookUps().map(({ query }) => query.Endpoint)).toEqual([
			'users',
			'users',
			'subscribedSkus',
		]);
	});

	it('says that the user could not be looked up, and shows the request all the same', async () => {
		const text =
			'Access to this CIPP API endpoint is not allowed, you do not have the required permission: CIPP.Core.Read';
		t.cipp.fault({ endpoint: 'ListGraphRequest', status: 403, text });
		const { output } = await t.run({ parameters: { previewOnly: true } });

		for (const { json } of output) {
			expect(json).not.toHaveProperty('user');
			expect(json.request).toBeDefined();
			expect(json.warnings).toEqual([expect.stringContaining('CIPP.Core.Read')]);
		}
	});
});

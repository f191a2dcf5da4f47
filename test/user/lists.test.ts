import type { IDataObject } from 'n8n-workflow';

import { giveSignIns } from './cases/reads';
import { ID, NAMES, USERS } from './operationCase';
import { freshUserTest } from './runOperation';

const CONTINUE = { onError: 'continueErrorOutput' as const };

const test = freshUserTest();

describe('answers that are no rows', () => {
	it.each([
		['a list with one sentence', ['Graph refused it']],
		['one empty object', [{}]],
		['a sentence', 'Graph refused it'],
		['an object with a message', [{ Message: 'Try another endpoint' }]],
	])('%s never becomes an item', async (_name, json) => {
		const lists = [
			['getAll', 'ListUsers'],
			['getAllGroups', 'ListUserGroups'],
			['getAllDevices', 'ListUserDevices'],
			['getAllMfaUsers', 'ListMFAUsers'],
			['getAllInactiveAccounts', 'ListInactiveAccounts'],
			['getAllSignIns', 'ListSignIns'],
			['getAllDeletedItems', 'ListDeletedItems'],
			['getAllMailboxRules', 'ListUserMailboxRules'],
			['get', 'ListUsers'],
			['getCounts', 'ListUserCounts'],
			['getMailbox', 'ListUserMailboxDetails'],
		] as const;
		for (const [operation, endpoint] of lists) {
			const fault = test.cipp.fault({ endpoint, json });

			const { output, errors } = await test.run(operation, USERS.slice(0, 2), {}, CONTINUE);

			expect([operation, output]).toEqual([operation, []]);
			expect([operation, errors.length]).toEqual([operation, 2]);
			fault.remove();
		}
	});

	it('an empty list is no failure', async () => {
		test.cipp.fault({ endpoint: 'ListUsers', json: [] });

		const { output, errors, error } = await test.run('getAll', USERS, {}, CONTINUE);

		expect([output, errors, error]).toEqual([[], [], undefined]);
	});
});

describe('a CIPP that is busy for a moment', () => {
	it.each([
		['getAll', 'ListUsers'],
		['getAllMailboxRules', 'ListUserMailboxRules'],
		['getMailbox', 'ListUserMailboxDetails'],
	])('is asked once more by %s, for the item concerned', async (operation, endpoint) => {
		test.cipp.fault({
			endpoint,
			status: 503,
			text: 'Service Unavailable',
			times: 1,
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
		});
		const { errors } = await test.run(operation, USERS, {}, CONTINUE);

		expect(errors).toEqual([]);
		expect(
			test.cipp
				.requestsTo(endpoint)
				.map(({ query }) => query.tenantFilter)
				.sort(),
		).toEqual(['contoso.com', 'fabrikam.com', 'fabrikam.com', 'northwind.example']);
	});
});

describe('Return All and Limit', () => {
	it.each([
		[{ returnAll: true }, 6],
		[{ limit: 2 }, 2],
		[{ limit: '={{ "3" }}' }, 3],
		[{}, 6],
	])('%j', async (parameters, count) => {
		const { output } = await test.run('getAll', USERS.slice(0, 1), parameters);

		expect(output).toHaveLength(count);
	});

	it.each([0, -1, 2.5, '={{ "many" }}'])('refuses the limit %s', async (limit) => {
		const { error } = await test.run('getAll', USERS, { limit });

		expect(error?.message).toMatch(/“Limit”/);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('Simplify', () => {
	const rows = async (operation: string, parameters: IDataObject) => {
		giveSignIns(test.cipp);
		const { output } = await test.run(operation, USERS.slice(0, 1), parameters as never);
		return output.map(({ json }) => json);
	};

	it.each([
		'get',
		'getAll',
		'getAllDevices',
		'getAllMfaUsers',
		'getAllInactiveAccounts',
		'getAllUserSignIns',
		'getAllMailboxRules',
	])('leaves %s with ten columns at most', async (operation) => {
		const [simple] = await rows(operation, {});
		const [raw] = await rows(operation, { simplify: false });

		expect(Object.keys(simple ?? {}).length).toBeLessThanOrEqual(10);
		expect(Object.keys(raw ?? {}).length).toBeGreaterThan(10);
	});
});

describe('get', () => {
	it('asks for the last sign-in only when it is wanted, and gives its date as ISO', async () => {
		giveSignIns(test.cipp);

		const without = await test.run('get', USERS);
		const withSignIn = await test.run('get', USERS, { options: { includeLastSignIn: true } });

		const queries = test.cipp.requestsTo('ListUsers').map(({ query }) => query);
		expect(queries.map(({ IncludeLogonDetails }) => IncludeLogonDetails)).toEqual([
			undefined,
			undefined,
			undefined,
			'true',
			'true',
			'true',
		]);
		expect(without.output[0]?.json).not.toHaveProperty('lastSignInDateTime');
		expect(withSignIn.output[0]?.json).toMatchObject({
			lastSignInDateTime: '2026-08-04T06:30:00Z',
			lastSignInApplication: 'Microsoft Teams',
		});
	});

	it('does not send false for the last sign-in, which CIPP takes for a yes', async () => {
		await test.run('get', USERS, { options: { includeLastSignIn: false } });

		expect(test.cipp.requestsTo('ListUsers')[0]?.query).not.toHaveProperty('IncludeLogonDetails');
	});
});

describe('getAll', () => {
	it('escapes a filter that CIPP puts into an address as it is', async () => {
		const guest = 'gina_gmail.com#EXT#@contoso.onmicrosoft.com';

		const { output } = await test.run('getAll', USERS.slice(0, 1), {
			options: { graphFilter: `userPrincipalName eq '${guest}'` },
		});

		expect(output.map(({ json }) => json.userPrincipalName)).toEqual([guest]);
	});

	it.each(['AllTenants', '', 'not a tenant'])('refuses the tenant "%s"', async (tenant) => {
		const { error } = await test.run('getAll', [{ tenant }, ...USERS]);

		expect(error?.message).toMatch(/“Tenant”/);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('getAllGroups', () => {
	it('reads on where CIPP stops after a page', async () => {
		const jane = test.cipp.directory.findUser(NAMES.jane);
		jane.groups = Array.from({ length: 130 }, (_, index) => ({
			id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
			displayName: `Group ${index}`,
			kind: index === 0 ? ('mailEnabledSecurity' as const) : ('security' as const),
		}));

		const { output } = await test.run('getAllGroups', USERS.slice(0, 1), { returnAll: true });

		expect(output).toHaveLength(130);
		expect(output[0]?.json).toEqual({
			id: '00000000-0000-4000-8000-000000000000',
			displayName: 'Group 0',
			mailEnabled: true,
			mail: null,
			securityGroup: true,
			groupTypes: [],
			onPremisesSync: null,
			isAssignableToRole: null,
			calculatedGroupType: 'security',
			groupType: 'Mail-Enabled Security',
		});
	});
});

describe('getAllSignIns', () => {
	it('sends a filter instead of the other options', async () => {
		giveSignIns(test.cipp);

		const { output } = await test.run('getAllSignIns', USERS.slice(0, 1), {
			options: { filter: "appDisplayName eq 'Microsoft Teams'" },
		});

		expect(test.cipp.requestsTo('ListSignIns')[0]?.query).toEqual({
			tenantFilter: 'contoso.com',
			Filter: "appDisplayName eq 'Microsoft Teams'",
		});
		expect(output).toHaveLength(2);
	});

	it.each([
		[{ filter: 'a eq 1', days: 3 }, /“Filter” replaces/],
		[{ filter: 'a eq 1', failedSignInsOnly: true }, /“Filter” replaces/],
		[{ minimumFailures: 3 }, /needs “Wrong Passwords Only”/],
	])('refuses %j, of which CIPP ignores a part', async (options, message) => {
		const { error } = await test.run('getAllSignIns', USERS, { options });

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('getAllUserSignIns', () => {
	it('looks the object ID up, because a name finds nothing', async () => {
		giveSignIns(test.cipp);

		const { output } = await test.run('getAllUserSignIns', USERS);

		expect(output).toHaveLength(6);
		expect(
			test.cipp
				.requestsTo('ListUserSigninLogs')
				.map(({ query }) => query.UserID)
				.sort(),
		).toEqual([ID.jane, ID.john, ID.mike].sort());
	});
});

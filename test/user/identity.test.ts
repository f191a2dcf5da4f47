import { everythingSaid } from '../support/runResult';
import { besidesTenants } from '../support/requests';
import { ID, lookUp, NAMES, USERS } from './operationCase';
import { requestsOf, freshUserTest } from './runOperation';

const CONTINUE = { onError: 'continueErrorOutput' as const };
const GUEST = 'gina_gmail.com#EXT#@contoso.onmicrosoft.com';
const GUEST_ID = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e14';
const APOSTROPHE = "conor.o'brien@contoso.com";
const APOSTROPHE_ID = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e15';

const test = freshUserTest();

const HARD_NAMES = [
	{ tenant: 'contoso.com', user: GUEST },
	{ tenant: 'contoso.com', user: APOSTROPHE },
	{ tenant: 'contoso.com', user: NAMES.jane },
];

describe('names that break an address', () => {
	it('are replaced by object IDs in a change', async () => {
		const { error } = await test.run('revokeSessions', HARD_NAMES);

		expect(error).toBeUndefined();
		expect(
			test.cipp
				.requestsTo('ExecRevokeSessions')
				.map(({ body }) => body)
				.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
		).toEqual([
			{ tenantFilter: 'contoso.com', id: GUEST_ID, Username: GUEST },
			{ tenantFilter: 'contoso.com', id: APOSTROPHE_ID, Username: APOSTROPHE },
			{ tenantFilter: 'contoso.com', id: NAMES.jane, Username: NAMES.jane },
		]);
		expect(test.cipp.directory.findUser(GUEST).sessionsRevokedAt).not.toBeNull();
	});

	it('are replaced by object IDs in a look', async () => {
		const { output } = await test.run('get', HARD_NAMES);

		expect(output.map(({ json }) => json.userPrincipalName)).toEqual([
			GUEST,
			APOSTROPHE,
			NAMES.jane,
		]);
	});

	it('are asked for together, with an apostrophe doubled', async () => {
		await test.run('get', HARD_NAMES);

		const [request, ...more] = test.cipp.requestsTo('ListGraphRequest');
		expect(more).toEqual([]);
		expect(request?.query.$filter).toBe(
			`userPrincipalName in ('${GUEST}','conor.o''brien@contoso.com')`,
		);
	});
});

describe('an object ID', () => {
	it.each(['revokeSessions', 'delete', 'resetPassword', 'enableArchive'])(
		'that CIPP does not know is refused by %s before anything is sent',
		async (operation) => {
			const items = [USERS[0] ?? {}, { tenant: 'fabrikam.com', user: ID.mike }, USERS[2] ?? {}];

			const { error } = await test.run(operation, items);

			expect(error?.message).toBe(
				`“User” is ${ID.mike}, whom CIPP does not find in fabrikam.com. Check the user and the tenant; a deleted user must be restored first. [item 1]`,
			);
			expect(test.cipp.requests.every(({ method }) => method === 'GET')).toBe(true);
		},
	);

	it('that CIPP does not know is an error item when the workflow continues', async () => {
		const items = [USERS[0] ?? {}, { tenant: 'fabrikam.com', user: ID.mike }, USERS[2] ?? {}];

		const { output, errors } = await test.run('revokeSessions', items, {}, CONTINUE);

		expect(output.map(({ json }) => json.userEmail)).toEqual([NAMES.jane, NAMES.mike]);
		expect(errors[0]?.json.error).toMatchObject({ outcome: 'notSent' });
	});

	it('is the same in capital letters', async () => {
		const { output } = await test.run('revokeSessions', [
			{ tenant: 'northwind.example', user: ID.mike.toUpperCase() },
		]);

		expect(output[0]?.json).toMatchObject({ userEmail: NAMES.mike, userId: ID.mike });
	});
});

describe('the look-up', () => {
	it('asks for fifteen users of a tenant at once, and for each only once', async () => {
		const items = Array.from({ length: 34 }, (_, index) => {
			const user = `user${index % 32}@contoso.com`;
			if (index < 32) test.cipp.directory.addUser('contoso.com', { userPrincipalName: user });
			return { tenant: 'contoso.com', user };
		});

		const { output, error } = await test.run('dismissRiskyUser', items);

		expect(error).toBeUndefined();
		expect(output).toHaveLength(34);
		expect(test.cipp.requestsTo('ListGraphRequest')).toHaveLength(3);
	});

	it('that fails in one tenant leaves the others alone', async () => {
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			status: 403,
			text: 'Access to this tenant is not allowed',
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
		});

		const { output, errors } = await test.run('delete', USERS, {}, CONTINUE);

		expect(output.map(({ json }) => json.userEmail)).toEqual([NAMES.jane, NAMES.mike]);
		expect(errors[0]?.json.message).toMatch(
			/“User” is john\.smith@fabrikam\.com, who could not be looked up in fabrikam\.com: Access to this tenant is not allowed/,
		);
		expect(test.cipp.requestsTo('RemoveUser')).toHaveLength(2);
	});

	it('sends nothing when the workflow stops', async () => {
		test.cipp.fault({ endpoint: 'ListGraphRequest', status: 400, text: 'Graph Error: down' });

		const { error } = await test.run('delete', USERS);

		expect(error?.message).toMatch(/^“User” is .* could not be looked up in .*: Graph Error: down/);
		expect(test.cipp.requestsTo('RemoveUser')).toEqual([]);
	});

	it('is left out when nothing is missing', async () => {
		await test.run('revokeSessions', USERS.slice(0, 2));

		expect(requestsOf(test.cipp)).not.toContainEqual(
			lookUp('contoso.com', 'userPrincipalName', NAMES.jane),
		);
		expect(besidesTenants(test.cipp)).toHaveLength(2);
	});
});

describe('a user that is none', () => {
	it.each(['', 'Jane Doe', 'jane@', '=1', 'a@b.cd, e@f.gh'])('“%s” is refused', async (user) => {
		const result = await test.run('delete', [USERS[0] ?? {}, { ...USERS[1], user }]);

		expect(result.error?.message).toMatch(/“User” is (?:empty|“)/);
		expect(everythingSaid(result)).toContain('item 1');
		expect(test.cipp.requests).toEqual([]);
	});
});

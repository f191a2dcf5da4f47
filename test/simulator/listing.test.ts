import { startSimulator, type Simulator } from '../../simulator';
import { call } from './talk';

let cipp: Simulator;
beforeAll(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
});
afterAll(() => cipp.close());

interface Row {
	id: string;
	userPrincipalName: string;
	displayName: string;
	[name: string]: unknown;
}
interface Graph {
	Results: Row[];
	Metadata: Record<string, unknown>;
}

const get = async <T>(endpoint: string, query: Record<string, string>): Promise<T> =>
	(await call(cipp, endpoint, { query })).json as T;
const graph = (query: Record<string, string>) =>
	get<Graph>('ListGraphRequest', { tenantFilter: 'contoso.com', Endpoint: 'users', ...query });
const upns = (rows: Row[]) => rows.map((row) => row.userPrincipalName);

const jane = 'jane.doe@contoso.com';
const conor = "conor.o'brien@contoso.com";

describe('ListTenants', () => {
	test('lists the managed tenants without the partner, with defaults on request', async () => {
		const rows = await get<Record<string, unknown>[]>('ListTenants', {});
		expect(rows.map((row) => row.defaultDomainName)).toEqual([
			'contoso.com',
			'fabrikam.com',
			'northwind.example',
		]);
		expect(rows[0]).toMatchObject({
			customerId: '0f000000-0000-4000-8000-000000000001',
			initialDomainName: 'contoso.onmicrosoft.com',
			displayName: 'Contoso Ltd',
			GraphErrorCount: 0,
			Excluded: false,
		});
		expect(rows[0]).not.toHaveProperty('offboardingDefaults');
		const full = await get<Record<string, unknown>[]>('ListTenants', {
			IncludeOffboardingDefaults: 'true',
		});
		expect(full[0]?.offboardingDefaults).toMatchObject({
			ConvertToShared: true,
			DeleteUser: false,
		});
		expect(full[1]?.offboardingDefaults).toBeNull();
	});

	test('finds one tenant, adds the selector for all, and clears the cache', async () => {
		const one = await get<Record<string, unknown>[]>('ListTenants', {
			tenantFilter: 'fabrikam.com',
		});
		expect(one.map((row) => row.displayName)).toEqual(['Fabrikam, Inc.']);
		expect(await get('ListTenants', { tenantFilter: 'unknown.example' })).toEqual([]);
		const all = await get<Record<string, unknown>[]>('ListTenants', { AllTenantSelector: 'true' });
		expect(all.map((row) => row.customerId)[0]).toBe('AllTenants');
		expect(all).toHaveLength(4);
		const cleared = await call(cipp, 'ListTenants', { body: { ClearCache: true } });
		expect(cleared.json).toMatchObject({
			Results: [{ Results: 'Cache has been cleared and a tenant refresh is queued.' }],
		});
	});
});

describe('ListUsers', () => {
	test('lists the users of a tenant, or one of them as a list of one', async () => {
		const rows = await get<Row[]>('ListUsers', { tenantFilter: 'contoso.com' });
		expect(rows).toHaveLength(6);
		const [row] = await get<Row[]>('ListUsers', {
			tenantFilter: 'contoso.com',
			UserID: jane.toUpperCase(),
		});
		expect(row).toMatchObject({
			userPrincipalName: jane,
			username: 'jane.doe',
			accountEnabled: true,
			onPremisesSyncEnabled: false,
			LicJoined: 'Microsoft 365 Business Premium, Power BI (free)',
			primDomain: { value: 'contoso.com', label: 'contoso.com' },
			manager: { userPrincipalName: 'manager@contoso.com', displayName: 'Mona Manager' },
		});
		const byId = await get<Row[]>('ListUsers', {
			tenantFilter: 'contoso.com',
			UserID: row?.id ?? '',
		});
		expect(upns(byId)).toEqual([jane]);
	});

	test('lists the partner when the tenant is missing, where the partner is listed', async () => {
		expect(await get<Row[]>('ListUsers', {})).toEqual([]);
		cipp.directory.partnerListed = true;
		const rows = await get<Row[]>('ListUsers', {});
		cipp.directory.partnerListed = false;
		expect(upns(rows)).toEqual(['ada.admin@partner-msp.com', 'jane.doe@partner-msp.com']);
	});

	test('fails over its own note for all tenants', async () => {
		const answer = await call(cipp, 'ListUsers', { query: { tenantFilter: 'AllTenants' } });

		expect(answer.status).toBe(500);
		expect(answer.text).toMatch(/^Exception setting "onPremisesSyncEnabled"/);
	});

	test('answers 500 in text for unknown users and guests by name, nothing for an unknown tenant', async () => {
		const guest = 'gina_gmail.com#EXT#@contoso.onmicrosoft.com';
		for (const [tenantFilter, UserID, reached] of [
			['contoso.com', 'nobody@contoso.com', "Resource 'nobody@contoso.com' does not exist"],
			['contoso.com', guest, "Resource 'gina_gmail.com' does not exist"],
		] as const) {
			const answer = await call(cipp, 'ListUsers', { query: { tenantFilter, UserID } });
			expect([answer.status, answer.type]).toEqual([500, 'text/plain; charset=utf-8']);
			expect(answer.text).toContain(reached);
		}
		const nowhere = { tenantFilter: 'nowhere.example', UserID: jane };
		expect(await get('ListUsers', nowhere)).toEqual([]);
		const id = cipp.directory.findUser(guest).id;
		const [row] = await get<Row[]>('ListUsers', { tenantFilter: 'contoso.com', UserID: id });
		expect(row).toMatchObject({ userPrincipalName: guest, userType: 'Guest' });
	});

	test('takes a filter', async () => {
		const rows = await get<Row[]>('ListUsers', {
			tenantFilter: 'contoso.com',
			graphFilter: 'accountEnabled eq false',
		});
		expect(upns(rows)).toEqual(['sales@contoso.com']);
	});
});

describe('ListGraphRequest', () => {
	test.each([
		["startswith(displayName,'Jane')", [jane]],
		["startsWith(userPrincipalName,'CONOR.O''BRIEN')", [conor]],
		[`userPrincipalName eq '${conor.replace("'", "''")}'`, [conor]],
		[`mail eq 'JANE.DOE@contoso.com' or id eq '${'x'}'`, [jane]],
		[
			"accountEnabled eq true and (department eq 'Sales' and not startswith(displayName,'J'))",
			['sam.synced@contoso.com'],
		],
		['onPremisesSyncEnabled eq true', ['sam.synced@contoso.com']],
		["userType ne 'Member'", ['gina_gmail.com#EXT#@contoso.onmicrosoft.com']],
		["department in ('Finance','Legal')", [conor]],
		["endsWith(mail,'@gmail.com')", ['gina_gmail.com#EXT#@contoso.onmicrosoft.com']],
		['assignedLicenses/$count ge 2', [jane]],
		["displayName eq 'and'", []],
	])('filters by %s', async ($filter, expected) => {
		expect(upns((await graph({ $filter })).Results)).toEqual(expected);
	});

	test.each([
		['"displayName:man"', ['manager@contoso.com']],
		['"displayName:o\'br"', [conor]],
		['"displayName:jane" OR "userPrincipalName:sales"', [jane, 'sales@contoso.com']],
		['"displayName:s" AND "mail:sam"', ['sam.synced@contoso.com']],
		['"displayName:ane"', []],
	])('searches for %s', async ($search, expected) => {
		expect(upns((await graph({ $search })).Results)).toEqual(expected);
	});

	test('selects, orders, marks the rows and repeats the question', async () => {
		const answer = await graph({
			$select: 'displayName,id',
			$orderby: 'displayName desc',
			$filter: "department eq 'Sales'",
		});
		expect(answer.Results).toEqual([
			{
				id: cipp.directory.findUser('sam.synced@contoso.com').id,
				displayName: 'Sam Synced',
				Tenant: 'contoso.com',
				CippStatus: 'Good',
			},
			{
				id: cipp.directory.findUser(jane).id,
				displayName: 'Jane Doe',
				Tenant: 'contoso.com',
				CippStatus: 'Good',
			},
		]);
		expect(answer.Metadata).toEqual({
			CippLink: null,
			Endpoint: 'users',
			TenantFilter: 'contoso.com',
			Parameters: {
				$select: 'displayName,id',
				$orderby: 'displayName desc',
				$filter: "department eq 'Sales'",
			},
		});
	});

	test('follows all pages by itself whatever $top says, and pages on request', async () => {
		expect((await graph({ $top: '2' })).Results).toHaveLength(6);
		const first = await graph({
			$top: '4',
			$select: 'userPrincipalName',
			manualPagination: 'true',
		});
		expect(first.Results).toHaveLength(4);
		const nextLink = String(first.Metadata.nextLink);
		expect(nextLink).toMatch(/^https:\/\/graph\.microsoft\.com\/beta\/users\?.*skiptoken=/);
		const second = await graph({ manualPagination: 'true', nextLink });
		expect(second.Results).toHaveLength(2);
		expect(second.Metadata).not.toHaveProperty('nextLink');
		expect(new Set(upns([...first.Results, ...second.Results])).size).toBe(6);
		expect(second.Results[0]).not.toHaveProperty('displayName');
		expect((await graph({ $top: '3', NoPagination: 'true' })).Results).toHaveLength(3);
		expect((await graph({ CountOnly: 'true', $filter: 'accountEnabled eq true' })).Results).toEqual(
			[5],
		);
	});

	test('reads one user and what belongs to it', async () => {
		const Endpoint = `users/${jane}`;
		expect(upns((await graph({ Endpoint })).Results)).toEqual([jane]);
		const groups = await graph({ Endpoint: `${Endpoint}/memberOf`, $select: 'displayName' });
		expect(groups.Results.map((row) => row.displayName)).toEqual([
			'All Employees',
			'Sales Team',
			'LIC-M365-Business-Premium',
			'All Staff DL',
		]);
		expect((await graph({ Endpoint: `${Endpoint}/manager` })).Results[0]?.displayName).toBe(
			'Mona Manager',
		);
		expect((await graph({ Endpoint: 'groups' })).Results).toHaveLength(5);
	});

	test.each([
		[{ Endpoint: '' }, "Cannot bind argument to parameter 'Endpoint'"],
		[{ Endpoint: 'users/nobody@contoso.com' }, "Resource 'nobody@contoso.com' does not exist"],
		[{ Endpoint: 'nothing' }, "Resource not found for the segment 'nothing'."],
		[{ $filter: "displayName eq 'open" }, 'Invalid filter clause'],
		[{ $filter: 'displayName' }, 'Invalid filter clause'],
		[{ $search: 'jane' }, 'Syntax error'],
		[{ $top: '1000' }, "Invalid page size specified: '1000'"],
		[{ manualPagination: 'true', nextLink: 'https://evil.example/users' }, 'Invalid nextLink URL'],
		[
			{ tenantFilter: 'nowhere.example' },
			"Get-GraphRequestList.ps1:367 - Graph request denied for 'nowhere.example': the tenant is not in CIPP's tenant list.",
		],
	])('answers 400 in text for %p', async (query, text) => {
		const full = { tenantFilter: 'contoso.com', Endpoint: 'users', ...query };
		const answer = await call(cipp, 'ListGraphRequest', { query: full });
		expect([answer.status, answer.type]).toEqual([400, 'text/plain; charset=utf-8']);
		expect(answer.text).toMatch(/^Graph Error: .* - Endpoint: /);
		expect(answer.text).toContain(text);
		const ignored = await call(cipp, 'ListGraphRequest', {
			query: { ...full, IgnoreErrors: 'true' },
		});
		expect(ignored.status).toBe(200);
	});

	test('queues a question to all tenants and has the rows later', async () => {
		const query = { tenantFilter: 'AllTenants', $filter: "startswith(displayName,'Jane')" };
		const first = await graph(query);
		expect([first.Results, first.Metadata.Queued]).toEqual([[], true]);
		const waiting = await graph(query);
		expect(waiting.Metadata.QueueMessage).toBe('Data still processing, please wait');
		expect(waiting.Metadata.QueueId).toBe(first.Metadata.QueueId);
		await cipp.clock.advance(1_000);
		const ready = await graph(query);
		expect(ready.Results.map((row) => [row.userPrincipalName, row.Tenant])).toEqual([
			[jane, 'contoso.com'],
			['jane.doe@fabrikam.com', 'fabrikam.com'],
		]);
	});

	test('asks the partner when the tenant is missing', async () => {
		cipp.directory.partnerListed = true;
		const answer = await get<Graph>('ListGraphRequest', { Endpoint: 'users' });
		cipp.directory.partnerListed = false;
		expect(upns(answer.Results)).toContain('ada.admin@partner-msp.com');
	});
});

test('follows every change of the directory by a test', async () => {
	const own = await startSimulator();
	const fabrikam = own.directory.tenant('fabrikam.com');
	const added = own.directory.addUser('fabrikam.com', {
		userPrincipalName: 'new.one@fabrikam.com',
	});
	expect(own.directory.user('fabrikam.com', 'NEW.ONE@fabrikam.com')).toBe(added);
	added.userPrincipalName = 'renamed@fabrikam.com';
	expect(own.directory.user('fabrikam.com', 'renamed@fabrikam.com')).toBe(added);
	expect(own.directory.user('fabrikam.com', added.id)).toBe(added);
	added.mail = null;
	expect(own.directory.user('fabrikam.com', 'new.one@fabrikam.com')).toBeUndefined();
	fabrikam?.users.splice(fabrikam.users.indexOf(added), 1);
	expect(own.directory.user('fabrikam.com', 'renamed@fabrikam.com')).toBeUndefined();
	own.directory.addTenant({ defaultDomainName: 'fourth.example', displayName: 'Fourth' });
	const rows = (await call(own, 'ListTenants')).json as { displayName: string }[];
	expect(rows.at(-1)?.displayName).toBe('Fourth');
	expect(() => own.directory.addUser('none.example', { userPrincipalName: 'a@b' })).toThrow(
		'none.example',
	);
	await own.close();
});

import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { fillPicker } from '../support/pickers';
import { besidesTenants } from '../support/requests';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const CONTOSO = { tenantDomain: 'contoso.com' };

it('lists the users of the tenant that is chosen, by name', async () => {
	const { results, paginationToken } = await fillPicker(t, 'searchUsers', {
		tenantDomain: 'fabrikam.com',
	});

	expect(results).toEqual([
		{ name: 'Bo Boss (boss@fabrikam.com)', value: 'boss@fabrikam.com' },
		{ name: 'Jane Doe (jane.doe@fabrikam.com)', value: 'jane.doe@fabrikam.com' },
		expect.objectContaining({ value: 'john.smith@fabrikam.com' }),
		{
			name: 'Service Account (service.account@fabrikam.com)',
			value: 'service.account@fabrikam.com',
		},
	]);
	expect(paginationToken).toBeUndefined();
});

it.each([
	['a text', 'northwind.example'],
	['a picker', { __rl: true, mode: 'list', value: 'northwind.example' }],
	['a customer ID', { __rl: true, mode: 'id', value: '0f000000-0000-4000-8000-000000000003' }],
])('takes the tenant from %s', async (_what, tenantDomain) => {
	const { results } = await fillPicker(t, 'searchUsers', { tenantDomain });

	expect(results.map(({ value }) => value)).toContain('mike@northwind.example');
	expect(results).toHaveLength(4);
});

describe('the request', () => {
	it('asks for the columns and the rows that are shown, and no more', async () => {
		await fillPicker(t, 'searchUsers', CONTOSO);

		const [request, ...others] = besidesTenants(t.cipp);
		expect(others).toEqual([]);
		expect(request).toMatchObject({ method: 'GET', endpoint: 'ListGraphRequest' });
		expect(request?.query).toEqual({
			tenantFilter: 'contoso.com',
			Endpoint: 'users',
			$select: 'id,displayName,userPrincipalName',
			$top: '50',
			$count: 'true',
			$orderby: 'displayName',
			manualPagination: 'true',
		});
	});

	it('has Graph search for what is typed', async () => {
		const { results } = await fillPicker(t, 'searchUsers', CONTOSO, ' mona ');

		expect(results).toEqual([
			{ name: 'Mona Manager (manager@contoso.com)', value: 'manager@contoso.com' },
		]);
		expect(besidesTenants(t.cipp)[0]?.query).toMatchObject({
			$search: '"displayName:mona" OR "userPrincipalName:mona" OR "mail:mona"',
			$top: '50',
		});
		expect(besidesTenants(t.cipp)[0]?.query).not.toHaveProperty('$orderby');
	});

	it.each(['gina@gmail', "o'brien", 'zzz', 'a"b', 'c\\d', 'x&y=z', '100%', 'Zoë'])(
		'survives %j',
		async (filter) => {
			const { results } = await fillPicker(t, 'searchUsers', CONTOSO, filter);

			expect(Array.isArray(results)).toBe(true);
			const { $search } = besidesTenants(t.cipp)[0]?.query ?? {};
			expect($search?.match(/"/g)).toHaveLength(6);
			expect($search).not.toContain('\\');
		},
	);

	it('finds a user by the mail address that an HR system holds', async () => {
		const { results } = await fillPicker(t, 'searchUsers', CONTOSO, 'gina@gmail.com');

		expect(results.map(({ value }) => value)).toEqual([
			'gina_gmail.com#EXT#@contoso.onmicrosoft.com',
		]);
	});
});

it('comes in pages, each of which goes on where the last one ended', async () => {
	await t.close();
	t = await startCippTest({ runMode: 'manual', volume: { tenants: 1, usersPerTenant: 120 } });
	const tenant = { tenantDomain: 'tenant1.example' };
	const seen: Array<string | number | boolean> = [];
	const sizes: number[] = [];
	let page: unknown;
	do {
		const next = await fillPicker(t, 'searchUsers', tenant, undefined, page as string | undefined);
		seen.push(...next.results.map(({ value }) => value));
		sizes.push(next.results.length);
		page = next.paginationToken;
	} while (page);

	expect(sizes).toEqual([50, 50, 20]);
	expect(new Set(seen).size).toBe(120);
	expect(besidesTenants(t.cipp)).toHaveLength(3);
});

describe('what the editor shows in place of the list', () => {
	it.each([
		[undefined, /Choose a tenant first, then a user/],
		['', /Choose a tenant first, then a user/],
		[{ __rl: true, mode: 'list', value: '' }, /Choose a tenant first, then a user/],
		['AllTenants', /Choose one tenant/],
		['Contoso Ltd', /neither a domain nor a customer ID/],
	])('with the tenant %j, and CIPP is not asked', async (tenantDomain, message) => {
		const parameters = tenantDomain === undefined ? {} : { tenantDomain };

		await expect(fillPicker(t, 'searchUsers', parameters)).rejects.toThrow(message);
		expect([...t.cipp.requests, ...t.cipp.tokenRequests]).toEqual([]);
	});

	it.each([
		[
			'the role',
			{ status: 403, text: 'Access to this tenant is not allowed' },
			/tenant is not allowed\. The role of the API client does not allow this tenant/,
		],
		['the address', { html: '<!DOCTYPE html>' }, /web page instead of data/],
		[
			'what Graph says',
			{ status: 400, text: 'Graph Error: Insufficient privileges' },
			/Insufficient privileges/,
		],
		['that the rows are missing', { json: { Results: 'Nothing' } }, /CIPP answered: Nothing/],
	])('is %s', async (_what, fault, message) => {
		t.cipp.fault({ endpoint: 'ListGraphRequest', ...fault });

		await expect(fillPicker(t, 'searchUsers', CONTOSO)).rejects.toThrow(message);
	});

	it('is that the tenant is unknown', async () => {
		await expect(
			fillPicker(t, 'searchUsers', { tenantDomain: 'elsewhere.example' }),
		).rejects.toThrow(/“Tenant” is “elsewhere\.example”, which CIPP does not list/);
	});
});

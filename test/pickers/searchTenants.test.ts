import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { fillPicker } from '../support/pickers';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const ALL = [
	{ name: 'Contoso Ltd (contoso.com)', value: 'contoso.com' },
	{ name: 'Fabrikam, Inc. (fabrikam.com)', value: 'fabrikam.com' },
	{ name: 'Northwind Traders (northwind.example)', value: 'northwind.example' },
];

it.each(['oAuth2', 'apiKey'])(
	'lists all tenants by name, with one request (%s)',
	async (authentication) => {
		expect(await fillPicker(t, 'searchTenants', { authentication })).toEqual({ results: ALL });
		expect(t.cipp.requests).toHaveLength(1);
		expect(t.cipp.requests[0]).toMatchObject({ method: 'GET', endpoint: 'ListTenants', query: {} });
	},
);

it.each([
	['contoso', ['contoso.com']],
	['FABRIKAM, I', ['fabrikam.com']],
	['northwindtraders.onmicrosoft', ['northwind.example']],
	[' .com ', ['contoso.com', 'fabrikam.com', 'northwind.example']],
	['nobody', []],
])('finds %j by name, default and initial domain', async (filter, values) => {
	const { results } = await fillPicker(t, 'searchTenants', {}, filter);

	expect(results.map(({ value }) => value)).toEqual(values);
});

it('does not offer all tenants at once, nor those that are excluded', async () => {
	t.cipp.directory.addTenant({
		defaultDomainName: 'old.example',
		displayName: 'Old',
		excluded: true,
	});
	const { results } = await fillPicker(t, 'searchTenants');

	expect(results).toEqual(ALL);
});

it('shows only those that the API client may see', async () => {
	Object.assign(t.cipp.access, {
		customRole: {
			name: 'north',
			permissions: ['CIPP.Core.Read'],
			allowedTenants: ['northwind.example'],
		},
	});

	expect((await fillPicker(t, 'searchTenants')).results).toEqual([ALL[2]]);
});

it('comes in pages', async () => {
	await t.close();
	t = await startCippTest({ runMode: 'manual', volume: { tenants: 220, usersPerTenant: 0 } });
	const first = await fillPicker(t, 'searchTenants', {}, 'tenant');
	const second = await fillPicker(t, 'searchTenants', {}, 'tenant', String(first.paginationToken));
	const third = await fillPicker(t, 'searchTenants', {}, 'tenant', String(second.paginationToken));

	expect([first, second, third].map(({ results }) => results.length)).toEqual([100, 100, 20]);
	expect(third.paginationToken).toBeUndefined();
	const values = [first, second, third].flatMap(({ results }) => results.map(({ value }) => value));
	expect(new Set(values).size).toBe(220);
});

describe('what the editor shows in place of the list', () => {
	it.each([
		[
			'the role',
			{
				status: 403,
				text: "the 'x' base role does not have the required permission: CIPP.Core.Read",
			},
			/'x' base role.*The role “x” of the API client does not include the right CIPP\.Core\.Read\. Give/,
		],
		['the address', { html: '<!DOCTYPE html>' }, /web page instead of data\. Open the credential/],
		['the sign-in page', { redirect: '/.auth/login/aad' }, /redirects to a sign-in page/],
		[
			'an exception',
			{ status: 500, text: 'Oops' },
			/could not process the request: Oops\. Run it again/,
		],
		['a failure as a row', { json: [{ customerId: '', displayName: 'No access' }] }, /No access/],
		['a text in the list', { json: ['Something failed'] }, /CIPP answered: Something failed/],
		['no list', { json: { Message: 'Deprecated.' } }, /CIPP answered: Deprecated\./],
	])('is %s', async (_what, fault, message) => {
		t.cipp.fault({ endpoint: 'ListTenants', ...fault });

		await expect(fillPicker(t, 'searchTenants')).rejects.toMatchObject({
			name: 'NodeApiError',
			message: expect.stringMatching(message) as string,
		});
	});

	it('is what is wrong with the credential', async () => {
		t.credentials.save('cippOAuth2Api', { ...t.credentials.read('cippOAuth2Api'), apiUrl: 'cipp' });
		await expect(fillPicker(t, 'searchTenants')).rejects.toThrow(
			/“cipp”, which is not a web address/,
		);

		t.credentials.save('cippApi', { ...t.credentials.read('cippApi'), apiKey: 'wrong' });
		await expect(fillPicker(t, 'searchTenants', { authentication: 'apiKey' })).rejects.toThrow(
			/did not accept the sign-in/,
		);
	});
});

it('uses the Request Options of the node', async () => {
	t.cipp.fault({ endpoint: 'ListTenants', hang: true });

	await expect(
		fillPicker(t, 'searchTenants', { requestOptions: { timeout: 100 } }),
	).rejects.toThrow(/did not answer in time\. There was no answer within 0\.1 seconds/);
	await expect(
		fillPicker(t, 'searchTenants', { requestOptions: { proxy: 'nowhere' } }),
	).rejects.toThrow(/“Proxy” under Request Options/);
});

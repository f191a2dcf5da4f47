import { tenantProblem } from '../../nodes/Cipp/identity/tenant';

describe('a tenant', () => {
	it.each([
		'contoso.com',
		'contoso.onmicrosoft.com',
		'a-b.co.uk',
		'CONTOSO.COM',
		'xn--mnchen-3ya.de',
		'0f000000-0000-4000-8000-000000000001',
	])('%s is usable', (tenant) => {
		expect(tenantProblem(tenant, 'Tenant')).toBeUndefined();
	});

	it.each(['AllTenants', 'alltenants', 'ALLTENANTS', 'All Tenants'])(
		'%s would be everybody',
		(tenant) => {
			expect(tenantProblem(tenant, 'Tenant')).toMatch(
				/^“Tenant” is AllTenants, which would run in every tenant\. Choose one tenant\.$/,
			);
		},
	);

	it.each([
		'contoso',
		'Contoso Ltd',
		'contoso.com/x',
		'https://contoso.com',
		'jane@contoso.com',
		'contoso.com,fabrikam.com',
		'.com',
		'contoso.',
		'-contoso.com',
		'con_toso.com',
		'10.0.0.1',
		'0f000000-0000-4000-8000',
		`${'x'.repeat(250)}.com`,
	])('%s is neither a domain nor a customer ID', (tenant) => {
		const problem = tenantProblem(tenant, 'Tenant') ?? '';

		expect(problem).toMatch(
			/^“Tenant” is “.*neither a domain nor a customer ID\. Enter the default/,
		);
		expect(problem.length).toBeLessThan(260);
	});

	it('is called by the name of its field', () => {
		expect(tenantProblem('x', 'Customer')).toMatch(/^“Customer” is “x”/);
	});
});

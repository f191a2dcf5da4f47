import { propertiesOf, TENANT_GROUPS } from '../../simulator/endpoints/tables/tenant';
import { freshUserTest } from '../user/runOperation';
import { describeResource } from './matrix';
import { tenantCases } from './tenant.cases';

describeResource('tenant', tenantCases);

describe('what is kept of a tenant', () => {
	const items = [{ tenant: 'contoso.com' }];
	const test = freshUserTest();

	const update = async (parameters: Record<string, string>) =>
		await test.run('update', items, { resource: 'tenant', aliasChange: 'keep', ...parameters });

	function properties() {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (!tenant) throw new Error('The simulator has no contoso.com');
		return propertiesOf(tenant);
	}

	it('loses no group when only the alias is changed', async () => {
		Object.assign(properties(), { alias: 'Old', groups: [TENANT_GROUPS[0]?.Id] });
		const { output } = await update({ aliasChange: 'set', alias: 'New' });

		expect(output[0]?.json).toMatchObject({
			alias: 'New',
			tenantGroups: ['Gold'],
			confirmed: true,
		});
		expect(test.cipp.requestsTo('EditTenant').map(({ body }) => body)).toEqual([
			{ customerId: '0f000000-0000-4000-8000-000000000001', tenantAlias: 'New' },
		]);
	});

	it.each([
		['a group that is not there', { addToGroups: 'Platinum' }, /no tenant group/],
		['a group with a rule', { addToGroups: 'All With E5' }, /set by a rule/],
		['its last group', { removeFromGroups: 'Gold' }, /in no group/],
		['nothing', {}, /Nothing is to be changed/],
	])('sends nothing for %s', async (_what, parameters, message) => {
		Object.assign(properties(), { groups: [TENANT_GROUPS[0]?.Id] });
		const { error } = await update(parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('EditTenant')).toEqual([]);
	});

	it('is no success when CIPP claims it and another alias is there', async () => {
		test.cipp.fault({
			endpoint: 'EditTenant',
			json: { state: 'success', resultText: 'Tenant details updated successfully' },
		});
		const { error } = await update({ aliasChange: 'set', alias: 'New' });

		expect(error?.message).toMatch(/not as asked for/);
	});

	it('lists every tenant only when that was chosen', async () => {
		const all = { resource: 'tenant', allTenants: true, returnAll: true };
		const { output } = await test.run('getAllDomains', [{}], all);

		expect(output.map(({ json }) => json.tenantDomain)).toContain('fabrikam.com');
		expect(test.cipp.requestsTo('ListDomainAnalyser').map(({ query }) => query)).toEqual([
			{ tenantFilter: 'AllTenants' },
		]);
		expect(test.cipp.requestsTo('ListTenants')).toEqual([]);
	});
});

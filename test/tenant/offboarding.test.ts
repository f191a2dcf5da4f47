import type { IDataObject } from 'n8n-workflow';

import type { CippTest } from '../support/cipp';
import { LEAVERS, startCippTest } from '../support/cipp';
import { offboardBodies } from '../support/requests';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const NAMES = ['Contoso.COM', 'fabrikam.onmicrosoft.com', '0F000000-0000-4000-8000-000000000003'];

const renamed: IDataObject[] = LEAVERS.map((leaver, index) => ({
	...leaver,
	tenant: NAMES[index],
}));

describe('Offboard User', () => {
	it('queues every user under the default domain, and tells what was entered', async () => {
		const { output } = await t.run({ items: renamed });

		expect(offboardBodies(t.cipp).map(({ tenantFilter }) => tenantFilter)).toEqual(
			LEAVERS.map(({ tenant }) => ({ label: tenant, value: tenant })),
		);
		expect(
			output.map(({ json }) => [json.tenantDomain, json.tenantEntered, json.tenantLabel]),
		).toEqual(LEAVERS.map(({ tenant }, index) => [tenant, NAMES[index], tenant]));
		expect(Object.keys(output[0]?.json ?? {})).toEqual(
			expect.arrayContaining(['tenantDomain', 'tenantEntered']),
		);
	});

	it('finds what was queued under another name of the tenant', async () => {
		await t.run({ items: renamed });
		const again = await t.run({ executionId: '232' });

		expect(again.output.map(({ json }) => json.status)).toEqual(LEAVERS.map(() => 'alreadyQueued'));
		expect(offboardBodies(t.cipp)).toHaveLength(3);
	});

	it('previews with the name that would go out', async () => {
		const { output } = await t.run({ items: renamed, parameters: { previewOnly: true } });

		expect(output.map(({ json }) => (json.request as IDataObject).tenantFilter)).toEqual(
			LEAVERS.map(({ tenant }) => ({ label: tenant, value: tenant })),
		);
		expect(offboardBodies(t.cipp)).toEqual([]);
	});

	it('does not preview a tenant that CIPP does not list', async () => {
		const items = [LEAVERS[0] ?? {}, { ...LEAVERS[1], tenant: 'contoso.org' }, LEAVERS[2] ?? {}];
		const { error } = await t.run({ items, parameters: { previewOnly: true } });

		expect(error?.message).toMatch(/“contoso\.org”.*Did you mean contoso\.com\?.*\[item 1\]/);
	});

	it('reads the list of tenants once, however many items there are', async () => {
		const items = Array.from({ length: 60 }, (_, number) => ({
			tenant: number % 2 ? 'contoso.com' : 'FABRIKAM.com',
			upn: `leaver${number}@contoso.com`,
		}));
		await t.run({ items });

		expect(t.cipp.requestsTo('ListTenants')).toHaveLength(1);
		expect(offboardBodies(t.cipp)).toHaveLength(60);
	});

	it('reads a list of two thousand tenants once', async () => {
		await t.close();
		t = await startCippTest({ runMode: 'manual', volume: { tenants: 2000, usersPerTenant: 1 } });
		const items = ['Tenant7.example', 'tenant1999.example', 'tenant2000.EXAMPLE'].map((tenant) => ({
			tenant,
			upn: `leaver@${tenant.toLowerCase()}`,
		}));
		const { output } = await t.run({ items });

		expect(output.map(({ json }) => json.tenantDomain)).toEqual(
			items.map(({ tenant }) => tenant.toLowerCase()),
		);
		expect(t.cipp.requestsTo('ListTenants')).toHaveLength(1);
	});
});

describe("the partner's own tenant", () => {
	const partner = { tenant: 'partner.example', upn: 'admin@partner.example', name: 'Ada' };
	const items = [LEAVERS[0] ?? {}, partner, LEAVERS[2] ?? {}];

	/** Lists the partner, as CIPP does in the mode in which its own tenant is managed too. */
	function listPartner(row: IDataObject): void {
		const rows = [...t.cipp.directory.tenants].map((tenant) => ({
			customerId: tenant.customerId,
			defaultDomainName: tenant.defaultDomainName,
			initialDomainName: tenant.initialDomainName,
			displayName: tenant.displayName,
			domains: '',
		}));
		t.cipp.fault({
			endpoint: 'ListTenants',
			json: [
				...rows,
				{
					customerId: t.cipp.credentials.tenantId,
					defaultDomainName: 'partner.example',
					initialDomainName: 'partner.onmicrosoft.com',
					displayName: '*Partner Tenant',
					...row,
				},
			],
		});
	}

	it.each([
		[
			'its row says so',
			{ domains: 'PartnerTenant', customerId: '0f000000-0000-4000-8000-0000000000aa' },
		],
		['the API client lives in it', {}],
	])('is offboarded by choice only, when %s', async (_how, row) => {
		listPartner(row);
		const { error, output } = await t.run({ items });

		expect(output).toEqual([]);
		expect(error?.message).toMatch(/the partner’s own tenant.*Allow Partner Tenant.*\[item 1\]/);
		expect(offboardBodies(t.cipp)).toEqual([]);

		await t.run({ items, parameters: { options: { allowPartnerTenant: true } } });

		expect(
			offboardBodies(t.cipp).map(({ tenantFilter }) => (tenantFilter as IDataObject).value),
		).toEqual(['contoso.com', 'partner.example', 'northwind.example']);
	});
});

import { SECURITY_ID } from '../../simulator/directory/security';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import type { PickerName } from '../support/pickers';
import { fillPicker } from '../support/pickers';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const CONTOSO = { tenantDomain: { __rl: true, mode: 'list', value: 'contoso.com' } };

describe.each([
	[
		'searchConditionalAccessPolicies',
		'ListGraphRequest',
		{ name: 'Require MFA (enabled)', value: SECURITY_ID.policy },
		'require',
	],
	[
		'searchNamedLocations',
		'ListNamedLocations',
		{ name: expect.stringMatching(/^Head Office \(/) as string, value: SECURITY_ID.office },
		'HEAD',
	],
] as const)('%s', (picker: PickerName, endpoint, entry, typed) => {
	it('lists what the chosen tenant has, with one request', async () => {
		const { results } = await fillPicker(t, picker, CONTOSO);

		expect(results).toContainEqual(entry);
		const asked = t.cipp.requestsTo(endpoint);
		expect(asked).toHaveLength(1);
		expect(asked[0]?.query).toMatchObject({ tenantFilter: 'contoso.com' });
	});

	it('finds by a part of the name, in any case', async () => {
		expect((await fillPicker(t, picker, CONTOSO, typed)).results).toEqual([entry]);
		expect((await fillPicker(t, picker, CONTOSO, 'no such thing')).results).toEqual([]);
	});

	it('asks for the tenant first', async () => {
		await expect(fillPicker(t, picker)).rejects.toThrow(/tenant/i);
		expect(t.cipp.requests).toEqual([]);
	});

	it('says why Microsoft or CIPP refuses', async () => {
		t.cipp.fault({ endpoint, status: 403, json: { Results: 'Insufficient privileges.' } });

		await expect(fillPicker(t, picker, CONTOSO)).rejects.toThrow(/Insufficient privileges/);
	});
});

describe('searchStandardTemplates', () => {
	it('lists the templates of CIPP without a tenant, and finds by name', async () => {
		const { results } = await fillPicker(t, 'searchStandardTemplates');
		const [first] = results;
		const found = await fillPicker(t, 'searchStandardTemplates', {}, first?.name.toUpperCase());

		expect(results.length).toBeGreaterThan(1);
		expect(found.results).toContainEqual(first);
		expect(found.results.length).toBeLessThan(results.length);
		expect(t.cipp.requestsTo('listStandardTemplates')).toHaveLength(2);
	});

	it('says why CIPP refuses', async () => {
		t.cipp.fault({ endpoint: 'listStandardTemplates', status: 500, text: 'The table is gone.' });

		await expect(fillPicker(t, 'searchStandardTemplates')).rejects.toThrow(/The table is gone/);
	});
});

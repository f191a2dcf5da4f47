import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import type { PickerName } from '../support/pickers';
import { fillPicker } from '../support/pickers';
import { besidesTenants } from '../support/requests';

const IN_CONTOSO = { tenantDomain: 'contoso.com' };

let test: CippTest;

beforeEach(async () => {
	test = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await test.close());

const LISTS: Array<[PickerName, string, string, string]> = [
	[
		'searchSecurityAlerts',
		'suspicious',
		'Suspicious sign-in (high, newAlert)',
		'da637551227677560813_contoso.com',
	],
	['searchSecurityIncidents', '924', 'Multi-stage incident (924, active)', '924'],
	[
		'searchSites',
		'sal',
		'Sales (https://contoso.sharepoint.com/sites/Sales)',
		'https://contoso.sharepoint.com/sites/Sales',
	],
	['searchPhoneNumbers', 'free', '+15550100999 (free)', '+15550100999'],
	['searchPhoneNumbers', 'jane', '+15550100123 (jane.doe@contoso.com)', '+15550100123'],
	[
		'searchEmergencyLocations',
		'berlin',
		'Head office (Berlin)',
		'00000060-aaaa-4bbb-8ccc-dddddddddddd',
	],
];

describe.each(LISTS)('%s', (search, filter, name, value) => {
	it(`finds “${name}” for what the user types, with one request`, async () => {
		const { results } = await fillPicker(test, search, IN_CONTOSO, filter);

		expect(results).toEqual([{ name, value }]);
		expect(besidesTenants(test.cipp)).toHaveLength(1);
	});

	it('finds nothing for what is not there', async () => {
		expect((await fillPicker(test, search, IN_CONTOSO, 'zzzz')).results).toEqual([]);
	});

	it('says that a tenant is missing', async () => {
		await expect(fillPicker(test, search, { tenantDomain: '' })).rejects.toThrow(
			/^Choose a tenant first, then an? /,
		);
		expect(test.cipp.requests).toEqual([]);
	});

	it('passes on what CIPP says when it refuses', async () => {
		const text = 'Insufficient privileges to complete the operation.';
		const when = ({ endpoint }: { endpoint: string }) => /^(?:List(?!Tenants)|Exec)/.test(endpoint);
		test.cipp.fault({ status: 403, text, when });

		await expect(fillPicker(test, search, IN_CONTOSO)).rejects.toThrow(/Insufficient privileges/);
	});
});

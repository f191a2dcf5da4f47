import type * as Workflow from 'n8n-workflow';

import { SECURITY_ID, securityOf } from '../../simulator/directory/security';
import type { SimGroup } from '../../simulator/directory/types';
import { freshUserTest } from '../user/runOperation';
import { caseOf } from './allCases';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshUserTest();

const tenantNamed = (name: string) => {
	const tenant = test.cipp.directory.tenant(name);
	if (!tenant) throw new Error(`The simulator has no tenant ${name}`);
	return tenant;
};

describe('Two items about one named location, and one about another', () => {
	const update = async (parameters = {}) =>
		await test.run(
			'updateNamedLocation',
			[
				{ tenant: 'fabrikam.com', country: 'DE' },
				{ tenant: 'contoso.com', country: 'DE' },
				{ tenant: 'contoso.com', country: 'AT' },
			],
			{
				resource: 'conditionalAccess',
				namedLocationId: SECURITY_ID.countries,
				locationChange: 'removeLocation',
				locationValue: '={{ $json.country }}',
				...parameters,
			},
			{ onError: 'continueErrorOutput' },
		);
	const countriesOf = (tenant: string) =>
		securityOf(tenantNamed(tenant)).locations.map(({ countriesAndRegions }) => countriesAndRegions);

	it('are sent in turn, the second with a look at what the first has left', async () => {
		const { output, errors } = await update();

		expect(output.map(({ json }) => json.countries)).toEqual([['AT'], ['AT']]);
		expect(errors.map(({ json, pairedItem }) => [json.message, pairedItem])).toEqual([
			[
				'“Value” is AT, the only content of DACH. Add another one before, or delete the location.',
				{ item: 2 },
			],
		]);
		expect(test.cipp.requestsTo('ExecNamedLocation').map(({ body }) => body)).toEqual([
			expect.objectContaining({ tenantFilter: 'fabrikam.com', input: 'DE' }),
			expect.objectContaining({ tenantFilter: 'contoso.com', input: 'DE' }),
		]);
		expect(countriesOf('contoso.com')).toEqual([undefined, ['AT']]);
	});

	it('are sent in turn in batches of one as well', async () => {
		const { errors } = await update({
			requestOptions: { batching: { batch: { batchSize: 1, batchInterval: 0 } } },
		});

		expect(errors.map(({ json }) => json.message)).toEqual([
			expect.stringContaining('the only content of DACH'),
		]);
		expect(countriesOf('contoso.com')).toEqual([undefined, ['AT']]);
	});
});

describe('Two items about one group, and one about another', () => {
	const group = (digit: number, displayName: string, kind: SimGroup['kind']): SimGroup => ({
		id: `${digit}a0c9a61-2b11-4f3c-8d42-5a0e7f6b9c99`,
		displayName,
		kind,
		mail: `${displayName.toLowerCase()}@contoso.com`,
		properties: { mailNickname: displayName.toLowerCase(), description: `About ${displayName}` },
	});
	const sales = group(1, 'Sales', 'microsoft365');
	const update = async (sameGroup: SimGroup) => {
		tenantNamed('fabrikam.com').groups = [group(2, 'Board', 'microsoft365')];
		tenantNamed('contoso.com').groups = [sameGroup];
		return await test.run(
			'update',
			[
				{ tenant: 'contoso.com', group: 'Sales', name: 'Sales Berlin', text: '' },
				{ tenant: 'fabrikam.com', group: 'Board', name: 'The Board', text: '' },
				{ tenant: 'contoso.com', group: sales.id, name: '', text: 'Who sells' },
			],
			{
				resource: 'group',
				groupId: '={{ $json.group }}',
				updateFields: { groupName: '={{ $json.name }}', description: '={{ $json.text }}' },
			},
		);
	};
	const sent = () =>
		test.cipp
			.requestsTo('EditGroup')
			.map(({ body }) => body as Record<string, unknown>)
			.map(({ tenantFilter, displayName, description }) => [
				tenantFilter,
				displayName,
				description,
			]);
	const inTurn = [
		['contoso.com', 'Sales Berlin', 'About Sales'],
		['contoso.com', 'Sales Berlin', 'Who sells'],
		['fabrikam.com', 'The Board', 'About Board'],
	];

	it('are sent in turn, so that the second keeps what the first has set', async () => {
		const { output, error } = await update({ ...sales });

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => [json.confirmed, json.groupName])).toEqual([
			[true, 'Sales'],
			[true, 'Board'],
			[true, 'Sales Berlin'],
		]);
		expect(sent().sort()).toEqual(inTurn);
	});

	it('keep it also where Graph does not show it yet', async () => {
		const list = { ...sales, kind: 'distributionList' as const };
		const { id, displayName, mail, properties } = list;
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			json: {
				Results: [
					{ id, displayName, mail, ...properties, mailEnabled: true, securityEnabled: false },
				],
			},
			when: ({ query }) => query.$filter?.startsWith('id in') === true,
		});
		const { error } = await update(list);

		expect(error).toBeUndefined();
		expect(sent().sort()).toEqual(inTurn);
	});
});

describe('Two items about what CIPP reads and writes as a whole, and one about another', () => {
	it.each([
		['app', 'assign', 'ExecAssignApp'],
		['conditionalAccess', 'setExclusion', 'ExecCAExclusion'],
		['group', 'addOwner', 'ExecGroupMembers'],
		['intunePolicy', 'assign', 'ExecAssignPolicy'],
		['license', 'changeCspSubscription', 'ExecCSPLicense'],
	])('are sent in turn: %s > %s', async (resource, operation, endpoint) => {
		const found = caseOf(resource, operation);
		if (!found) throw new Error(`There is no case of ${resource}.${operation}`);
		const [first = {}, second = {}] = found.items;
		const { error } = await test.runCase({
			...found,
			items: [second, first, { ...first, user: 'manager@contoso.com' }],
		});

		expect(error).toBeUndefined();
		const tenants = (request: unknown) => JSON.stringify(request).includes('contoso.com');
		const sent = test.cipp.requests.filter(({ query, body }) => tenants([query, body]));
		const writes = sent.flatMap((request, place) => (request.endpoint === endpoint ? place : []));
		expect(writes).toHaveLength(2);
		// The read after the first, and the looks before the second.
		expect((writes[1] ?? 0) - (writes[0] ?? 0)).toBeGreaterThan(2);
	});
});

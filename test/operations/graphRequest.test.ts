import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type * as Workflow from 'n8n-workflow';

import { requestsOf, freshUserTest } from '../user/runOperation';
import { graphRequestCases } from './graphRequest.cases';
import { describeResource } from './matrix';

let passed: (milliseconds: number) => void = () => undefined;

jest.mock('n8n-workflow', () => {
	const wait = async (milliseconds: number) => {
		passed(milliseconds);
		await Promise.resolve();
	};
	return {
		...jest.requireActual<typeof Workflow>('n8n-workflow'),
		sleep: wait,
		sleepWithAbort: wait,
	};
});

describeResource('graphRequest', graphRequestCases);

describe('Graph Request', () => {
	const test = freshUserTest({ timing: { graphQueueMs: 8000 } });
	beforeEach(() => {
		passed = (milliseconds) => void test.cipp.clock.advance(milliseconds);
	});

	const run = async (parameters: INodeParameters, operation = 'getAll') =>
		await test.run(
			operation,
			[{ tenant: 'contoso.com' }],
			{ resource: 'graphRequest', returnAll: true, ...parameters },
			{ onError: 'continueErrorOutput', typeVersion: 1.1 },
		);
	const json = async (...of: Parameters<typeof run>): Promise<IDataObject[]> => {
		const { output, errors } = await run(...of);
		expect(errors).toEqual([]);
		return output.map((item) => item.json);
	};
	const message = async (...of: Parameters<typeof run>) =>
		String((await run(...of)).errors[0]?.json.message);
	const sent = () => requestsOf(test.cipp);
	const asked = (endpoint: string) => test.cipp.requestsTo(endpoint).length;

	it('sends all options under the names of Graph', async () => {
		await run({
			graphEndpoint: 'https://graph.microsoft.com/beta/users',
			options: {
				select: '={{ ["id", "displayName"] }}',
				filter: "displayName eq '100% & more'",
				expand: 'manager($select=id)',
				search: '"displayName:jane"',
				orderBy: 'displayName desc',
				count: true,
				pageSize: 7,
				version: 'beta',
				asApp: true,
			},
		});

		expect(sent()[0]?.query).toEqual({
			tenantFilter: 'contoso.com',
			Endpoint: 'users',
			$select: 'id,displayName',
			$filter: "displayName eq '100% & more'",
			$expand: 'manager($select=id)',
			$search: '"displayName:jane"',
			$orderby: 'displayName desc',
			$count: 'true',
			$top: '7',
			Version: 'beta',
			AsApp: 'true',
			manualPagination: 'true',
		});
	});

	it('follows the pages, and stops at the limit', async () => {
		const users = { graphEndpoint: 'users', options: { pageSize: 2, select: 'id' } };
		const all = await json(users);
		const pages = asked('ListGraphRequest');
		const some = await json({ ...users, returnAll: false, limit: 3 });

		expect(pages).toBe(Math.ceil(all.length / 2));
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		expect(some).toEqual(all.slice(0, 3));
		expect(asked('ListGraphRequest')).toBe(pages + 2);
	});

	it('reads one object, and repeats a read that CIPP was too busy for', async () => {
		test.cipp.fault({ endpoint: 'ListGraphRequest', status: 503, text: 'busy', times: 1 });
		const found = await json({
			graphEndpoint: '/users/jane.doe@contoso.com',
			options: { select: 'displayName' },
		});

		expect(found).toEqual([{ tenantDomain: 'contoso.com', displayName: 'Jane Doe' }]);
	});

	it.each([
		[{ graphEndpoint: 'users?$top=1' }, /Enter the path alone/],
		[{ graphEndpoint: 'https://example.org/users' }, /Enter the path alone/],
		[{ graphEndpoint: 'users', options: { filter: '={{ $json.nothing }}' } }, /“Filter”/],
		[
			{ graphEndpoint: 'users', allTenants: true, options: { version: 'v1.0' } },
			/CIPP reads all tenants in beta/,
		],
	])('refuses %j', async (parameters, expected) => {
		expect(await message(parameters)).toMatch(expected);
		expect(sent()).toEqual([]);
	});

	describe('of all tenants', () => {
		const ALL = {
			allTenants: true,
			graphEndpoint: 'organization',
			options: { select: 'displayName,id', filter: "displayName ne 'It''s (me)~'" },
		};

		it('waits until CIPP has gathered them, and says when that was', async () => {
			const rows = await json(ALL);

			expect(rows.map(({ tenantDomain }) => tenantDomain)).toEqual([
				'contoso.com',
				'fabrikam.com',
				'northwind.example',
			]);
			expect(rows[0]).toEqual({
				tenantDomain: 'contoso.com',
				gatheredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
				id: expect.any(String) as string,
				displayName: 'Contoso Ltd',
			});
			expect(asked('ListGraphRequest')).toBe(3);
		});

		it('takes what CIPP has kept, with its age', async () => {
			const first = await json(ALL);
			await test.cipp.clock.advance(600_000);
			const second = await json(ALL);

			expect(second).toEqual(first);
			expect(asked('ListGraphRequest')).toBe(4);
		});

		it('is no part of the rows, which CIPP gives while it gathers', async () => {
			test.cipp.fault({
				endpoint: 'ListGraphRequest',
				json: { Results: [{ id: 'part', Tenant: 'contoso.com', CippStatus: 'Good' }] },
				nth: 2,
			});

			expect(await json(ALL)).toHaveLength(3);
			expect(asked('ListGraphRequest')).toBe(3);
		});

		it('fails when CIPP is not ready in time', async () => {
			const waiting = { ...ALL, options: { ...ALL.options, waitForData: 4 } };

			expect(await message(waiting)).toBe('CIPP is still gathering the data of all tenants');
		});

		it('asks each tenant of which CIPP has gathered nothing, and says of which nothing can be read', async () => {
			test.cipp.fault({
				endpoint: 'ListGraphRequest',
				status: 400,
				text: 'Graph Error: Insufficient privileges',
				when: ({ query }) => query.tenantFilter === 'fabrikam.com',
			});
			const rows = await json({
				...ALL,
				graphEndpoint: 'users',
				options: { filter: "userPrincipalName eq 'jane.doe@contoso.com'", select: 'displayName' },
			});

			expect(rows).toEqual([
				expect.objectContaining({ tenantDomain: 'contoso.com', displayName: 'Jane Doe' }),
				{
					tenantDomain: 'fabrikam.com',
					gatheredAt: expect.any(String) as string,
					failure: expect.stringContaining('Insufficient privileges') as string,
				},
			]);
		});

		it('is an empty list when no tenant has any, which CIPP does not say by itself', async () => {
			const rows = await json({
				...ALL,
				graphEndpoint: 'users',
				options: { filter: "displayName eq 'Nobody'" },
			});

			expect(rows).toEqual([]);
		});

		it('is read without the time where CIPP does not show its queue', async () => {
			test.cipp.fault({ endpoint: 'ListCippQueue', status: 404, text: 'Endpoint not found' });

			expect((await json(ALL)).map(({ gatheredAt }) => gatheredAt)).toEqual([null, null, null]);
		});
	});

	describe('at once', () => {
		const atOnce = { returnAll: false };
		const readsOf = (graphRequestsJson: unknown, more: INodeParameters = {}) => ({
			...atOnce,
			graphRequestsJson: graphRequestsJson as string,
			...more,
		});

		it('has one outcome each, in the order of the requests, also for one alone', async () => {
			const [one] = await json(readsOf('["domains"]'), 'getAllAtOnce');
			const several = await json(
				readsOf([{ id: 'b', url: 'users/none@contoso.com' }, 'nothing/here', 'domains'] as never),
				'getAllAtOnce',
			);

			expect(one).toMatchObject({ id: '1', success: true, status: 200 });
			expect(several.map(({ id, success, status }) => [id, success, status])).toEqual([
				['b', false, 404],
				['2', false, 400],
				['3', true, 200],
			]);
		});

		it('says so of a request without an answer', async () => {
			test.cipp.fault({
				endpoint: 'ListGraphBulkRequest',
				json: { id: '1', status: 200, body: {} },
			});

			expect(await json(readsOf('["users","domains"]'), 'getAllAtOnce')).toMatchObject([
				{ id: '1', success: true },
				{
					id: '2',
					success: false,
					status: null,
					failure: expect.stringMatching(/no answer/) as string,
				},
			]);
		});

		it('is a failure when CIPP answers with nothing', async () => {
			test.cipp.fault({ endpoint: 'ListGraphBulkRequest', text: '' });

			expect(await message(readsOf('["users"]'), 'getAllAtOnce')).toBe(
				'CIPP answered with nothing',
			);
		});

		it('sends the options', async () => {
			const options = { firstPageOnly: true, asApp: true };
			await run(readsOf('["users"]', { options }), 'getAllAtOnce');

			expect(sent()[0]?.body).toMatchObject({ asApp: true, noPaginateIds: ['1'] });
		});

		it.each([
			['[{"url":"users/x","method":"delete"}]', /number 1 is a DELETE, and CIPP sends no others/],
			['[{"id":"a","url":"users"},{"id":"A","url":"groups"}]', /Two requests are named “A”/],
			['[{"id":"a"}]', /“a” has no address/],
			['["https://example.org"]', /number 1 goes to “https:\/\/example\.org”/],
			['{"url":"users"}', /is not a list/],
			['', /There is no request/],
		])('refuses %s', async (requests, expected) => {
			expect(await message(readsOf(requests), 'getAllAtOnce')).toMatch(expected);
			expect(sent()).toEqual([]);
		});
	});
});

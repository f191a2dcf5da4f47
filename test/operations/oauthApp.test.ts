import type * as Workflow from 'n8n-workflow';

import { freshUserTest } from '../user/runOperation';
import { describeResource } from './matrix';
import { oauthAppCases } from './team.cases';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

describeResource('oauthApp', oauthAppCases);

describe('OAuth apps', () => {
	const test = freshUserTest();

	it('of all tenants come from the cached report', async () => {
		const { output } = await test.run('getAll', [{}], {
			resource: 'oauthApp',
			allTenants: true,
			returnAll: true,
		});

		expect(output[0]?.json).toMatchObject({
			tenantDomain: 'contoso.com',
			cachedAt: '2026-11-25T22:00:00Z',
		});
		expect(test.cipp.requestsTo('ListOAuthApps').map(({ query }) => query)).toEqual([
			{ tenantFilter: 'AllTenants', UseReportDB: 'true' },
		]);
	});

	it('of all tenants are no empty list when nothing is cached', async () => {
		test.cipp.fault({ endpoint: 'ListOAuthApps', json: [] });
		const all = { resource: 'oauthApp', allTenants: true, returnAll: true };

		expect((await test.run('getAll', [{}], all)).error?.message).toMatch(/cached no app consents/);
	});

	it('have requests of all states where none is chosen', async () => {
		const { output } = await test.run('getAllConsentRequests', [{ tenant: 'contoso.com' }], {
			resource: 'oauthApp',
			returnAll: true,
		});

		expect(output.map(({ json }) => json.status)).toEqual(['InProgress', 'Completed']);
		expect(test.cipp.requestsTo('ListAppConsentRequests').map(({ query }) => query)).toEqual([
			{ tenantFilter: 'contoso.com' },
		]);
	});
});

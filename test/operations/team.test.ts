import type * as Workflow from 'n8n-workflow';

import { teamsOf } from '../../simulator/directory/teams';
import { NAMES } from '../user/operationCase';
import { freshUserTest } from '../user/runOperation';
import { describeResource } from './matrix';
import { teamCases } from './team.cases';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

describeResource('team', teamCases);

describe('a team', () => {
	const test = freshUserTest();

	const create = async (options = {}, userEmail: string = NAMES.jane) =>
		await test.run('create', [{ tenant: 'contoso.com' }], {
			resource: 'team',
			teamName: 'STAFF',
			owners: { entry: [{ userEmail }] },
			options,
		});

	it('is not made a second time, unless that is chosen', async () => {
		expect((await create()).error?.message).toMatch(
			/contoso\.com has a team of this name already \(team-of-contoso\.com\)/,
		);
		expect(test.cipp.requestsTo('AddTeam')).toEqual([]);

		const { output } = await create({ allowSameName: true });
		expect(output[0]?.json).toMatchObject({ confirmed: true, teamId: 'STAFF-of-contoso.com' });
	});

	it('needs owners who are there', async () => {
		const { error } = await create({ allowSameName: true }, 'ghost@contoso.com');

		expect(error?.message).toMatch(/ghost@contoso\.com, whom CIPP does not find/);
		expect(test.cipp.requestsTo('AddTeam')).toEqual([]);
	});

	it('that does not show yet is unconfirmed', async () => {
		test.cipp.fault({
			endpoint: 'AddTeam',
			json: { Results: "Successfully created Team: 'STAFF'" },
		});
		const { output } = await create({ allowSameName: true });

		expect(output[0]?.json).toMatchObject({
			success: true,
			confirmed: false,
			warnings: [expect.stringContaining('in the background')],
		});
	});

	it('of all tenants comes from cached reports, and an empty cache is no list', async () => {
		const all = { resource: 'team', allTenants: true, returnAll: true };
		const { output } = await test.run('getAll', [{}], all);
		expect(output[0]?.json).toMatchObject({
			tenantDomain: 'contoso.com',
			cachedAt: '2026-11-25T22:00:00Z',
		});

		for (const tenant of test.cipp.directory.managed()) teamsOf(tenant).length = 0;
		const { error } = await test.run('getAll', [{}], all);
		expect(error?.message).toMatch(/cached no teams of any tenant/);
	});
});

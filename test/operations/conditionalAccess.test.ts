import { SECURITY_ID, securityOf } from '../../simulator/directory/security';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { conditionalAccessCases } from './conditionalAccess.cases';
import { describeResource } from './matrix';
import { anyText, graphRefuses } from './ofTenants';

describeResource('conditionalAccess', conditionalAccessCases);

describe('Conditional Access', () => {
	const test = freshUserTest();

	const run = runsForJane(test, 'conditionalAccess', { policyId: SECURITY_ID.policy });

	const excluded = () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		return tenant ? securityOf(tenant).policies[0]?.excludeUsers : undefined;
	};

	it('takes an answer of nothing for a success only because the policy shows it', async () => {
		const add = { exclusion: 'add', exclusionEnds: 'never' };
		const { output } = await run('setExclusion', add);

		expect(output[0]?.json).toMatchObject({
			success: true,
			message: 'The policy excludes the user',
			confirmed: true,
		});
		expect(excluded()).toHaveLength(1);
		expect(test.cipp.requestsTo('ExecCAExclusion').map(({ body }) => body)).toEqual([
			{
				tenantFilter: 'contoso.com',
				PolicyId: SECURITY_ID.policy,
				ExclusionType: 'add',
				Users: [
					{
						value: anyText,
						addedFields: { userPrincipalName: 'jane.doe@contoso.com' },
					},
				],
			},
		]);

		await run('setExclusion', { exclusion: 'remove' });
		expect(excluded()).toEqual([]);
	});

	it('is no success when CIPP says nothing and the policy does not show it', async () => {
		test.cipp.fault({ endpoint: 'ExecCAExclusion', status: 200 });
		const { error } = await run('setExclusion', { exclusion: 'add', exclusionEnds: 'never' });

		expect(error?.message).toMatch(/the policy does not exclude the user/);
	});

	it('is no success when the end of an exclusion was not scheduled', async () => {
		test.cipp.fault({
			endpoint: 'ExecCAExclusion',
			json: { Results: ['Successfully added vacation mode schedule for jane on policy X.'] },
		});
		const { error } = await run('setExclusion', {
			exclusion: 'add',
			exclusionEnds: 'at',
			exclusionEnd: '2099-01-01T00:00:00Z',
		});

		expect(error?.message).toMatch(/without an end it stays/);
	});

	it.each([
		['an exclusion without an end that nobody chose', {}, /“End” is empty/],
		['an end in the past', { exclusionEnd: '2001-01-01T00:00:00Z' }, /not after the start/],
	])('sends nothing for %s', async (_what, parameters, message) => {
		const { error } = await run('setExclusion', {
			exclusion: 'add',
			exclusionEnds: 'at',
			...parameters,
		});

		expect(error?.message).toMatch(message);
		expect(test.cipp.requestsTo('ExecCAExclusion')).toEqual([]);
	});

	it('tells an empty list from one that Microsoft refused', async () => {
		test.cipp.fault({ endpoint: 'ListConditionalAccessPolicies', json: { Results: [] } });
		graphRefuses(test.cipp);
		const { error } = await run('getAllPolicies', {});

		expect(error?.message).toMatch(/Insufficient privileges/);
	});

	it('does not take an empty list for an answer when Microsoft has policies', async () => {
		test.cipp.fault({ endpoint: 'ListConditionalAccessPolicies', json: { Results: [] } });
		const { output, error } = await run('getAllPolicies', {});

		expect(output).toEqual([]);
		expect(error?.message).toMatch(
			/^CIPP lists no policies of contoso\.com, and Microsoft has some/,
		);
	});

	it('waits for the policies of all tenants, and says when it does not', async () => {
		const all = { allTenants: true, returnAll: true };
		const early = await run('getAllPolicies', { ...all, options: { waitForData: 0 } });
		const { output } = await run('getAllPolicies', all);

		expect(early.error?.message).toBe('CIPP is still gathering the data of all tenants [item 0]');
		expect(output.map(({ json }) => json.tenantDomain)).toContain('fabrikam.com');
	});

	it.each([
		[
			'a location of a name that is there',
			'createNamedLocation',
			{ locationName: 'head office', locationKind: 'ip', ipRanges: '192.0.2.0/24' },
			/already/,
		],
		[
			'a range that is none',
			'createNamedLocation',
			{ locationName: 'X', locationKind: 'ip', ipRanges: '300.0.2.0/24' },
			/no IP range/,
		],
		[
			'a country for a location of ranges',
			'updateNamedLocation',
			{
				namedLocationId: SECURITY_ID.office,
				locationChange: 'addLocation',
				locationValue: 'FR',
			},
			/a location of IP ranges/,
		],
		[
			'the only range',
			'updateNamedLocation',
			{
				namedLocationId: SECURITY_ID.office,
				locationChange: 'removeIp',
				locationValue: '203.0.113.0/24',
			},
			/the only content/,
		],
		[
			'a location that is not there',
			'deleteNamedLocation',
			{ namedLocationId: SECURITY_ID.policy },
			/does not find in contoso\.com/,
		],
	])('sends nothing for %s', async (_what, operation, parameters, message) => {
		const { error } = await run(operation, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests.filter(({ method }) => method === 'POST')).toEqual([]);
	});

	it.each([
		[
			'createNamedLocation',
			{ locationName: 'Y', locationKind: 'countries', countries: 'de' },
			'AddNamedLocation',
			/not exactly one/,
		],
		[
			'deleteNamedLocation',
			{ namedLocationId: SECURITY_ID.office },
			'ExecNamedLocation',
			/still there/,
		],
	])(
		'%s is no success when CIPP claims it and the list does not show it',
		async (operation, parameters, endpoint, message) => {
			test.cipp.fault({ endpoint, json: { Results: ['Successfully added Named Location'] } });
			const { error } = await run(operation, parameters);

			expect(error?.message).toMatch(message);
		},
	);
});

import type { IDataObject } from 'n8n-workflow';

import { INTUNE_ID, intuneOf } from '../../simulator/directory/intune';
import { INTUNE_TEMPLATE_ID } from '../../simulator/endpoints/tables/intuneTemplate';
import { freshUserTest, runsForJane } from '../user/runOperation';
import { intunePolicyCases } from './intunePolicy.cases';
import { describeResource } from './matrix';
import { graphRefuses } from './ofTenants';

describeResource('intunePolicy', intunePolicyCases);

describe('Intune Policy', () => {
	const ofJson = {
		policySource: 'json',
		policyFamily: 'Catalog',
		policyName: 'New',
		policyJson: '{"name":"Old","platforms":"windows10","technologies":"mdm","settings":[]}',
	};
	const test = freshUserTest();

	const run = runsForJane(test, 'intunePolicy', {
		intunePolicyId: INTUNE_ID.baseline,
		returnAll: true,
	});

	const contoso = () => {
		const tenant = test.cipp.directory.managedTenant('contoso.com');
		if (!tenant) throw new Error('The simulator has no contoso.com');
		return tenant;
	};

	const bodies = (endpoint: string) =>
		test.cipp.requestsTo(endpoint).map(({ body }) => body as IDataObject);

	it('writes the name into the JSON of a family that has it there', async () => {
		const { error, output } = await run('create', { ...ofJson, policyDescription: 'D' });

		expect(error).toBeUndefined();
		expect(output[0]?.json).toMatchObject({ policyName: 'New', replaced: false, confirmed: true });
		expect(bodies('AddPolicy')).toEqual([
			{
				tenantFilter: 'contoso.com',
				TemplateType: 'Catalog',
				displayName: 'New',
				Description: 'D',
				RAWJson:
					'{"name":"New","platforms":"windows10","technologies":"mdm","settings":[],"description":"D"}',
				AssignTo: 'On',
			},
		]);
	});

	it('leaves the JSON of a family alone where CIPP writes the name', async () => {
		const policyJson = { '@odata.type': '#microsoft.graph.windows10CustomConfiguration' };
		await run('create', {
			...ofJson,
			policyFamily: 'Device',
			policyJson: JSON.stringify(policyJson),
		});

		expect(bodies('AddPolicy')[0]).toMatchObject({
			displayName: 'New',
			RAWJson: JSON.stringify(policyJson),
		});
	});

	it('overwrites no policy that nobody asked to replace', async () => {
		const same = { ...ofJson, policyName: 'baseline' };
		const refused = await run('create', same);
		const replaced = await run('create', { ...same, replaceExisting: true });

		expect(refused.error?.message).toMatch(/has a policy called baseline already \(ac377b1a/);
		expect(bodies('AddPolicy')).toHaveLength(1);
		expect(replaced.output[0]?.json).toMatchObject({
			replaced: true,
			intunePolicyId: INTUNE_ID.baseline,
		});
	});

	it('says so when CIPP overwrote a policy that was not seen', async () => {
		test.cipp.fault({
			endpoint: 'AddPolicy',
			json: { Results: ['Successfully edited policy for contoso.com with display name New'] },
			when: () => {
				intuneOf(contoso()).policies.push({
					...intuneOf(contoso()).policies[0],
					id: 'x',
					displayName: 'New',
				});
				return true;
			},
		});
		const { output } = await run('create', ofJson);

		expect(output[0]?.json).toMatchObject({
			replaced: true,
			warnings: [expect.stringMatching(/was not there before/)],
		});
	});

	it.each([
		[
			'a name that a template has',
			{ policyName: 'bitlocker TEMPLATE' },
			/is the name of a template/,
		],
		['a name with a variable', { policyName: '%tenantname% X' }, /with a variable of CIPP in it/],
		['no JSON', { policyJson: '{"name":' }, /“Policy JSON” is no JSON object/],
		[
			'a compliance policy without actions',
			{ policyFamily: 'deviceCompliancePolicies', policyJson: '{}' },
			/no scheduledActionsForRule/,
		],
		['an unknown family', { policyFamily: 'Nope' }, /Choose one of: Administrative Templates/],
	])('creates nothing of %s', async (_what, parameters, message) => {
		const { error } = await run('create', { ...ofJson, ...parameters });

		expect(error?.message).toMatch(message);
		expect(bodies('AddPolicy')).toEqual([]);
	});

	it.each([
		['unknown', 'nope', /which CIPP does not find/],
		['broken', INTUNE_TEMPLATE_ID.broken, /whose policy CIPP cannot read/],
	])('creates nothing of a template that is %s', async (_what, intuneTemplateId, message) => {
		const { error } = await run('create', { intuneTemplateId });

		expect(error?.message).toMatch(message);
		expect(bodies('AddPolicy')).toEqual([]);
	});

	it('takes a success without a verb for none', async () => {
		test.cipp.fault({
			endpoint: 'AddPolicy',
			json: { Results: ['Successfully  policy for contoso.com with display name New'] },
		});
		const { error } = await run('create', ofJson);

		expect(error?.message).toMatch(/did not say that it added the policy/);
	});

	it('refuses a failure of CIPP that is about the policy alone', async () => {
		test.cipp.fault({
			endpoint: 'AddPolicy',
			json: { Results: ['Failed to add or set policy for contoso.com with display name New: no'] },
		});
		const { error } = await run('create', ofJson);

		expect(error?.context).toMatchObject({ data: { outcome: 'refused' } });
	});

	it('tells CIPP of a policy for apps by its kind', async () => {
		intuneOf(contoso()).policies.push({
			id: INTUNE_ID.filter,
			'@odata.type': '#microsoft.graph.iosManagedAppProtection',
			displayName: 'iOS',
			URLName: 'ManagedAppPolicies',
			assignments: [],
		});
		await run('assign', { intunePolicyId: INTUNE_ID.filter, assignTo: 'devices' });

		expect(bodies('ExecAssignPolicy')[0]).toMatchObject({
			Type: 'iosManagedAppProtection',
			platformType: 'deviceAppManagement',
		});
	});

	it('is no success when a kind of policy cannot be assigned so', async () => {
		test.cipp.fault({
			endpoint: 'ExecAssignPolicy',
			json: {
				Results: `Successfully assigned group 'AllDevicesAndUsers' on Policy ${INTUNE_ID.baseline}`,
			},
		});
		const { error } = await run('assign', { assignTo: 'devicesAndUsers' });

		expect(error?.message).toMatch(/does not show all of the assignments/);
	});

	it('assigns nothing when CIPP took no action', async () => {
		test.cipp.fault({
			endpoint: 'ExecAssignPolicy',
			json: { Results: 'No assignments specified. No action taken.' },
		});
		const { error } = await run('assign', { assignTo: 'devices' });

		expect(error?.message).toMatch(/No action taken/);
	});

	it('deletes nothing without a confirmation', async () => {
		const { error } = await run('delete', {});

		expect(error?.message).toMatch(/“Confirm Deletion” is off/);
		expect(test.cipp.requests).toEqual([]);
	});

	it('is no success when the policy is still there', async () => {
		test.cipp.fault({
			endpoint: 'RemovePolicy',
			json: { Results: 'Successfully deleted the ConfigurationPolicies policy with ID: x' },
		});
		const { error } = await run('delete', { confirmDeletion: true });

		expect(error?.message).toMatch(/the policy is still there/);
	});

	it('tells an empty list from one that Microsoft refused', async () => {
		test.cipp.fault({ endpoint: 'ListIntunePolicy', json: [] });
		graphRefuses(test.cipp);
		const { error } = await run('getAll', {});

		expect(error?.message).toMatch(/Insufficient privileges/);
	});

	it('does not take an empty list for an answer when Microsoft has policies', async () => {
		test.cipp.fault({ endpoint: 'ListIntunePolicy', json: [] });
		const { output, error } = await run('getAll', {});

		expect(output).toEqual([]);
		expect(error?.message).toMatch(
			/^CIPP lists no policies of contoso\.com, and Microsoft has some/,
		);
	});

	it.each([
		{ platforms: 'linux' },
		{ templateReference: { templateFamily: 'deviceConfigurationScripts' } },
	])('takes an empty list for one when Microsoft has only %p', async (unlisted) => {
		test.cipp.fault({ endpoint: 'ListIntunePolicy', json: [] });
		test.cipp.fault({
			endpoint: 'ListGraphRequest',
			json: { Results: [{ id: 'a', ...unlisted }] },
		});
		const { output, error } = await run('getAll', {});

		expect(error).toBeUndefined();
		expect(output).toEqual([]);
	});
});

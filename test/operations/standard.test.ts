import type { INodeParameters } from 'n8n-workflow';

import { TEMPLATE_ID } from '../../simulator/endpoints/tables/standard';
import { freshUserTest } from '../user/runOperation';
import { describeResource } from './matrix';
import { asAdmin, standardCases } from './standard.cases';

describeResource('standard', standardCases);

describe('a run of standards', () => {
	const test = freshUserTest();
	beforeEach(() => {
		asAdmin(test.cipp);
	});

	const run = async (parameters: INodeParameters, tenant = 'fabrikam.com') =>
		await test.run('run', [{ tenant }], { resource: 'standard', ...parameters });

	const runs = () => test.cipp.requestsTo('ExecStandardsRun').map(({ query }) => query);

	it('of all templates is one request for each that applies and does not run by hand', async () => {
		const { output } = await run({ allTemplates: true }, 'contoso.com');

		expect(runs()).toEqual(
			[TEMPLATE_ID.gold, TEMPLATE_ID.silver].map((templateId) => ({
				tenantFilter: 'contoso.com',
				templateId,
			})),
		);
		const json = output[0]?.json;
		expect(json?.templates).toMatchObject([{ template: 'Gold' }, { template: 'Silver' }]);
	});

	it('is for all tenants only when that was chosen', async () => {
		await run({ allTenants: true, templateId: TEMPLATE_ID.gold });

		expect(runs()).toEqual([{ tenantFilter: 'allTenants', templateId: TEMPLATE_ID.gold }]);
	});

	it.each([
		['a template that is not there', 'aaaaaaaa-0000-4000-8000-000000000000', /does not find/],
		['a template for another tenant', TEMPLATE_ID.silver, /does not apply to fabrikam\.com/],
		['no ID', 'Gold', /not an ID/],
		['a wildcard', '*', /not an ID/],
	])('is not started for %s', async (_what, templateId, message) => {
		const { error } = await run({ templateId });

		expect(error?.message).toMatch(message);
		expect(runs()).toEqual([]);
	});

	it('says which templates were started when a later one fails', async () => {
		test.cipp.fault({
			endpoint: 'ExecStandardsRun',
			when: ({ query }) => query.templateId === TEMPLATE_ID.silver,
			json: { Results: 'Failed to start standards run for tenant: contoso.com. Error: no queue' },
		});
		const { errors } = await test.run(
			'run',
			[{ tenant: 'contoso.com' }],
			{ resource: 'standard', allTemplates: true },
			{ onError: 'continueErrorOutput' },
		);

		expect(errors[0]?.json.error).toMatchObject({ outcome: 'unknown', started: ['Gold'] });
	});

	it('is no success when CIPP names no template', async () => {
		test.cipp.fault({
			endpoint: 'ExecStandardsRun',
			json: {
				Results: 'Successfully started Standards Run for tenant: fabrikam.com - Template:  ()',
			},
		});
		const { error } = await run({ templateId: TEMPLATE_ID.gold });

		expect(error).toBeDefined();
	});
});

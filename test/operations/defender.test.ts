import type { INodeParameters } from 'n8n-workflow';

import { freshUserTest } from '../user/runOperation';
import { describeResource } from './matrix';
import { defenderCases } from './security.cases';

describeResource('defender', defenderCases);

describe('a deployment of Defender', () => {
	const test = freshUserTest();

	const deploy = async (parameters: INodeParameters) =>
		await test.run('deploy', [{ tenant: 'contoso.com' }], {
			resource: 'defender',
			assignTo: 'None',
			...parameters,
		});

	it.each<[string, INodeParameters, RegExp]>([
		['without anything', {}, /Nothing is chosen to deploy/],
		[
			'for somebody unknown',
			{ edr: ['Config'], assignTo: 'Somebody' },
			/“Assign To” is “Somebody”/,
		],
		['of a single rule', { asrRules: ['BlockPSExec'] }, /at least two/],
		['of an empty connector', { setConnector: true }, /would turn off all of it/],
		['of an unknown setting', { antivirus: ['AllowAll'] }, /holds “AllowAll”/],
	])('%s is not sent', async (_name, parameters, message) => {
		expect((await deploy(parameters)).error?.message).toMatch(message);
		expect(test.cipp.requestsTo('AddDefenderDeployment')).toEqual([]);
	});

	it('says which policies were there before and stay as they were', async () => {
		await deploy({ edr: ['Config'] });
		const { output } = await deploy({ edr: ['Config', 'SampleSharing'] });

		expect(output[0]?.json).toMatchObject({
			parts: [{ part: 'endpointDetectionAndResponse', outcome: 'unchanged' }],
			warnings: [expect.stringContaining('EDR Configuration was there before')],
			confirmed: true,
		});
	});

	it.each([
		['says nothing of a part', ['contoso.com: Successfully added EDR Settings'], /antivirus/],
		[
			'fails in the middle',
			[
				'contoso.com: Successfully set Default AV Policy settings',
				'Failed to add policy for contoso.com: Forbidden',
			],
			/Failed to add policy for contoso\.com: Forbidden/,
		],
		[
			'claims policies that are not there',
			[
				'contoso.com: Successfully set Default AV Policy settings',
				'contoso.com: Successfully added EDR Settings',
			],
			/not all policies are among those of the tenant/,
		],
		['says nothing at all', [], /./],
	])('is an error when CIPP %s', async (_name, Results, message) => {
		test.cipp.fault({ endpoint: 'AddDefenderDeployment', json: { Results } });
		const { error } = await deploy({ edr: ['Config'], antivirus: ['AllowRealTime'] });

		expect(error?.message).toMatch(message);
	});
});

import type * as Workflow from 'n8n-workflow';

import { extensionMappings } from '../../simulator/endpoints/tables/extension';
import { documented, messagesOf, freshOneItemTest } from '../support/oneItem';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshOneItemTest('extension');

const set = {
	tenantDomain: '={{ $json.tenant }}',
	extension: 'NinjaOne',
	mapping: 'set',
	companyId: '={{ $json.company }}',
};
const written = () => test.bodies('ExecExtensionMapping');

it('lists the tasks of the synchronizations', async () => {
	const { output } = await test.run('getAllSyncs', { returnAll: true });

	expect(output.map(({ json }) => json)).toEqual(documented('extension', 'getAllSyncs'));
});

it('lists companies, and what kept CIPP from listing them', async () => {
	const companies = { rowsOf: 'Companies', returnAll: true };
	const { output } = await test.run('getMapping', { extension: 'NinjaOne', ...companies });
	const hudu = await test.run('getMapping', { extension: 'Hudu', ...companies });

	expect(output[1]?.json).toEqual({
		extension: 'NinjaOne',
		companyId: '12',
		companyName: 'Fabrikam Inc.',
	});
	expect(messagesOf(hudu)).toEqual(['Could not get Hudu Companies, error: The host is not known']);
});

describe('a mapping', () => {
	it('of several tenants keeps what the items before have set', async () => {
		const { output } = await test.run('setMapping', set, [
			{ tenant: 'fabrikam.com', company: '12' },
			{ tenant: 'northwind.example', company: '13' },
			{ tenant: 'contoso.com', company: '11' },
		]);

		expect(output.map(({ json }) => [json.mappedTenants, json.confirmed])).toEqual([
			[2, true],
			[3, true],
			[3, true],
		]);
		const ids = extensionMappings(test.cipp).NinjaOne?.map(({ IntegrationId }) => IntegrationId);
		expect(ids).toEqual(['12', '13', '11']);
	});

	it('is removed without touching others, and only once', async () => {
		await test.run('setMapping', set, [{ tenant: 'fabrikam.com', company: '12' }]);
		const remove = { ...set, mapping: 'remove' };
		const items = [{ tenant: 'fabrikam.com' }];
		const first = await test.run('setMapping', remove, items);
		const second = await test.run('setMapping', remove, items);

		expect(first.output[0]?.json).toMatchObject({ mappedTenants: 1, companyId: null });
		expect(second.output[0]?.json).toMatchObject({ changed: false });
		expect(written()).toHaveLength(2);
		expect(extensionMappings(test.cipp).NinjaOne).toHaveLength(1);
	});

	it.each([
		[{ extension: 'NinjaOne' }, /“Company ID” is 99, which NinjaOne does not have/],
		[{ extension: 'Hudu' }, /“Company Name” is empty, and CIPP could not ask the extension/],
	])('of a company that is not known is not written: %j', async (parameters, message) => {
		const items = [{ tenant: 'fabrikam.com', company: '99' }];
		const result = await test.run('setMapping', { ...set, ...parameters }, items);

		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
		expect(written()).toEqual([]);
	});

	it('that CIPP only reports is an error', async () => {
		test.cipp.fault({
			endpoint: 'ExecExtensionMapping',
			status: 200,
			json: { Results: 'Successfully edited mapping table.' },
			when: ({ method }) => method === 'POST',
		});
		const items = [{ tenant: 'fabrikam.com', company: '12' }];

		expect(messagesOf(await test.run('setMapping', set, items))).toEqual([
			expect.stringMatching(/^CIPP reported success, but the mapping is not as asked for/),
		]);
	});
});

describe('a synchronization', () => {
	it.each([
		['NinjaOne', 'NinjaOne Synchronization Queuing 1 Tenants'],
		['Hudu', 'Extension sync tasks have been rescheduled and will start within 15 minutes'],
	])('of %s is queued', async (extension, message) => {
		const { output } = await test.run('sync', { extension });

		expect(output.map(({ json }) => json)).toEqual([
			{ success: true, message, status: 'Queued', extension },
		]);
	});

	it('of an extension that is not enabled is an error', async () => {
		expect(messagesOf(await test.run('sync', { extension: 'Gradient' }))).toEqual([
			'CIPP started no synchronization: the extension is not enabled there',
		]);
	});

	it('of no tenant is an error', async () => {
		extensionMappings(test.cipp).NinjaOne = [];

		expect(messagesOf(await test.run('sync', { extension: 'NinjaOne' }))).toEqual([
			expect.stringMatching(/no tenant is mapped/),
		]);
	});
});

describe('a configuration', () => {
	const configure = async (updateFields: object, extension = 'NinjaOne') =>
		await test.run('setConfiguration', {
			extension,
			confirmConfiguration: true,
			updateFields: { ...updateFields },
		});
	const HALO = { Enabled: false, ResourceURL: 'https://halo.example', APIKey: 'SentToKeyVault' };

	it('is sent with that of all other extensions', async () => {
		const { output } = await configure({ enabled: false });

		expect(output.map(({ json }) => json)).toEqual(documented('extension', 'setConfiguration'));
		expect(test.bodies('ExecExtensionsConfig')).toEqual([
			{
				NinjaOne: { Enabled: false, Instance: 'eu.ninjarmm.com', APIKey: 'SentToKeyVault' },
				HaloPSA: HALO,
				Later: { Enabled: true },
			},
		]);
	});

	it('takes a key and settings, and gives the key to nobody but CIPP', async () => {
		const settings = { furtherSettings: '{"Instance": "us2.ninjarmm.com"}' };
		const { output } = await configure({ apiKey: 'top-secret', ...settings });

		expect(test.bodies('ExecExtensionsConfig')).toEqual([
			expect.objectContaining({
				NinjaOne: { Enabled: true, Instance: 'us2.ninjarmm.com', APIKey: 'top-secret' },
			}),
		]);
		expect(output[0]?.json).toMatchObject({
			confirmed: true,
			changedSettings: ['Instance', 'APIKey'],
		});
		expect(JSON.stringify(output)).not.toContain('top-secret');
	});

	it('of an extension that has none yet is added', async () => {
		await configure({ apiKey: 'ghp_x', enabled: true }, 'GitHub');

		expect(test.bodies('ExecExtensionsConfig')).toEqual([
			expect.objectContaining({ GitHub: { Enabled: true, APIKey: 'ghp_x' }, HaloPSA: HALO }),
		]);
	});

	it.each([
		[{ updateFields: { enabled: true } }, /“Confirm Configuration” is off/],
		[{ confirmConfiguration: true }, /“Update Fields” is empty/],
		[
			{ confirmConfiguration: true, updateFields: { furtherSettings: '[1]' } },
			/“Further Settings” is no JSON object/,
		],
		[{ confirmConfiguration: true, updateFields: { apiKey: '' } }, /“API Key” is empty/],
	])('with %j is not sent', async (parameters, message) => {
		const result = await test.run('setConfiguration', { extension: 'NinjaOne', ...parameters });

		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
		expect(test.bodies('ExecExtensionsConfig')).toEqual([]);
	});

	it('that CIPP refuses in part is an error', async () => {
		const refused = 'Error: NinjaOne URL is not allowed. Allowed hostnames are: app.ninjarmm.com';
		test.cipp.fault({
			endpoint: 'ExecExtensionsConfig',
			status: 200,
			json: { Results: [refused, 'Successfully saved the extension configuration. '] },
		});

		expect(messagesOf(await configure({ enabled: true }))).toEqual([
			expect.stringMatching(/^Error: NinjaOne URL is not allowed/),
		]);
	});
});

it('a test that fails is an error, and so is one without an answer', async () => {
	expect([
		...messagesOf(await test.run('test', { extension: 'Hudu' })),
		...messagesOf(await test.run('test', { extension: 'HIBP' })),
	]).toEqual([expect.stringMatching(/^Failed to connect: No Hudu/), expect.any(String)]);
});

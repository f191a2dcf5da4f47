import type * as Workflow from 'n8n-workflow';

import { CLIENT_IDS, CLIENT_SECRET } from '../../simulator/endpoints/tables/apiClient';
import { startCippTest } from '../support/cipp';
import { documented, messagesOf, freshOneItemTest } from '../support/oneItem';
import { fillPicker } from '../support/pickers';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshOneItemTest('apiClient');

const [clientId = ''] = CLIENT_IDS;
const sent = () => test.bodies('ExecApiClient');

/** Lets CIPP answer the change itself otherwise. */
function answersChange(json: unknown): void {
	const when = ({ method }: { method: string }) => method === 'POST';
	test.cipp.fault({ endpoint: 'ExecApiClient', status: 200, json, when });
}

it('lists the clients, with what was stored as a text as a switch', async () => {
	const { output } = await test.run('getAll', { returnAll: true });

	expect(output[0]?.json).toEqual(documented('apiClient', 'getAll')[0]);
	expect(output.map(({ json }) => [json.role, json.ipRanges, json.isEnabled])).toEqual([
		['editor', ['203.0.113.0/24', '198.51.100.7'], true],
		['readonly', ['Any'], true],
		[null, ['Any'], false],
	]);
});

describe('an update', () => {
	it('of role and addresses is sent when it is confirmed', async () => {
		const updateFields = { role: 'readonly', ipRanges: 'any' };
		const { output } = await test.run('update', {
			clientId,
			confirmAccessChange: true,
			updateFields,
		});

		expect(sent()).toEqual([
			{
				Action: 'AddUpdate',
				ClientId: clientId,
				Role: { label: 'readonly', value: 'readonly' },
				Enabled: true,
				MCPAllowed: false,
			},
		]);
		expect(output[0]?.json).toMatchObject({
			role: 'readonly',
			ipRanges: ['Any'],
			confirmed: true,
		});
	});

	it.each([
		[{ role: 'readonly' }, /“Confirm Access Change” is off/],
		[{ ipRanges: '203.0.113.9' }, /“Confirm Access Change” is off/],
		[{ ipRanges: '' }, /“IP Ranges” is empty\. Enter addresses, or Any/],
		[{ ipRanges: 'my office' }, /“IP Ranges” holds “my office”/],
		[{ ipRanges: '203.0.113.256' }, /“IP Ranges” holds “203\.0\.113\.256”/],
		[{ ipRanges: '2001:db8::1' }, /IPv6 without ::/],
		[{ ipRanges: 'Any, 203.0.113.9' }, /holds Any and others/],
		[{}, /“Update Fields” is empty/],
	])('with %j is not sent', async (updateFields, message) => {
		const result = await test.run('update', { clientId, updateFields });

		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
		expect(sent()).toEqual([]);
	});

	it('to what there is is not sent', async () => {
		const { output } = await test.run('update', { clientId, updateFields: { enabled: true } });

		expect(output[0]?.json).toMatchObject({ changed: false, appName: 'Client 1' });
		expect(sent()).toEqual([]);
	});

	it('of a client that CIPP does not have is not sent', async () => {
		const unknown = { clientId: '00000700-aaaa-4bbb-8ccc-00000000dead' };
		const result = await test.run('update', { ...unknown, updateFields: { enabled: true } });

		expect(messagesOf(result)).toEqual([
			expect.stringMatching(/00000000dead, which CIPP does not have/),
		]);
		expect(sent()).toEqual([]);
	});

	it('that CIPP only reports is an error', async () => {
		answersChange(['API client updated']);
		const result = await test.run('update', { clientId, updateFields: { enabled: false } });

		expect(messagesOf(result)).toEqual([
			expect.stringMatching(/^CIPP reported success, but the client is not as asked for/),
		]);
	});
});

it.each([
	['update', { clientId, updateFields: { enabled: false } }],
	['resetSecret', { clientId }],
	['create', { appName: 'n8n', role: 'readonly' }],
])('%s is made once of two items about the same', async (operation, parameters) => {
	const result = await test.run(operation, parameters, [{}, {}]);

	expect(messagesOf(result)).toEqual([expect.stringMatching(/, as in item 0\. Put both/)]);
	expect(sent()).toHaveLength(1);
});

describe('a new client', () => {
	const parameters = { appName: 'n8n', role: 'readonly', ipRanges: '' };

	it('of a name that is taken is not made', async () => {
		const result = await test.run('create', { ...parameters, appName: 'client 1' });

		expect(messagesOf(result)).toEqual([
			expect.stringMatching(/“Name” is that of a client that there is already/),
		]);
		expect(sent()).toEqual([]);
	});

	it('without addresses has no limit, and can be made without being enabled', async () => {
		await test.run('create', { ...parameters, options: { enabled: false } });

		expect(sent()).toEqual([
			{
				Action: 'AddUpdate',
				AppName: 'n8n',
				Role: { label: 'readonly', value: 'readonly' },
				Enabled: false,
				MCPAllowed: false,
			},
		]);
	});

	it('that CIPP does not list yet keeps its secret, with a warning', async () => {
		const resultText = "API Client created with the name 'n8n'. Use the Copy to Clipboard button.";
		answersChange([{ resultText, copyField: `${CLIENT_SECRET}-x`, state: 'success' }]);
		const { output } = await test.run('create', parameters);

		expect(output[0]?.json).toEqual({
			success: true,
			message: "API Client created with the name 'n8n'.",
			secret: `${CLIENT_SECRET}-x`,
			confirmed: false,
			warnings: [expect.stringMatching(/^CIPP does not list the client yet/)],
			appName: 'n8n',
		});
	});

	it('that was made in part is an error that names its app registration', async () => {
		const resultText = 'Could not modify App Registrations. Error: Adding Application Password: x';
		const retryPayload = { RetrySetup: true, ClientId: 'app-1', CIPPAPI: { ResetSecret: true } };
		answersChange({
			Results: [{ resultText, state: 'error', retryAvailable: true, retryPayload }],
		});
		const result = await test.run('create', parameters);

		expect(result.errors[0]?.json).toMatchObject({
			message: expect.stringMatching(/^Could not modify App Registrations/) as string,
			error: {
				outcome: 'unknown',
				description: expect.stringMatching(/^The app registration app-1 was made/) as string,
			},
		});
	});
});

it.each(['create', 'resetSecret'])('%s without the secret is an error', async (operation) => {
	answersChange([{ resultText: 'API secret reset for Client 1.', state: 'success' }]);
	const parameters = { clientId, appName: 'n8n', role: 'readonly' };

	expect(messagesOf(await test.run(operation, parameters))).toEqual([
		expect.stringMatching(/^CIPP answered without the secret/),
	]);
});

it('a deletion of which CIPP says nothing may have been refused by Microsoft', async () => {
	const when = ({ method }: { method: string }) => method === 'POST';
	test.cipp.fault({ endpoint: 'ExecApiClient', status: 200, text: '', when });
	const options = { removeAppRegistration: true };
	const { errors } = await test.run('delete', { clientId, options });

	expect(errors[0]?.json).toMatchObject({
		message: 'CIPP did not say whether it deleted the API client',
		error: {
			outcome: 'unknown',
			description: expect.stringMatching(/when Microsoft refuses to delete the app reg/) as string,
		},
	});
});

it('the secret stands in one field only', async () => {
	answersChange([
		{
			resultText: `API secret reset: ${CLIENT_SECRET}-x`,
			copyField: `${CLIENT_SECRET}-x`,
			state: 'success',
		},
	]);
	const { output } = await test.run('resetSecret', { clientId });

	const [json] = output.map((item) => item.json);
	expect(json?.secret).toBe(`${CLIENT_SECRET}-x`);
	expect(JSON.stringify({ ...json, secret: '' })).not.toContain(CLIENT_SECRET);
});

it.each([
	['searchApiClients', 'client 2', [{ name: 'Client 2', value: CLIENT_IDS[1] }]],
	['searchCippRoles', 'help', [{ name: 'helpdesk', value: 'helpdesk' }]],
] as const)('the list of %s in the editor can be searched', async (search, typed, entries) => {
	const editor = await startCippTest({ access: { baseRole: 'admin' } });
	const { results } = await fillPicker(editor, search, {}, typed);
	await editor.close();

	expect(results).toEqual(entries);
});

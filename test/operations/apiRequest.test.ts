import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import type * as Workflow from 'n8n-workflow';

import { allItems } from '../support/runResult';
import { requestsOf, freshUserTest } from '../user/runOperation';
import { apiRequestCases, mapping } from './apiRequest.cases';
import { describeResource } from './matrix';

const pauses: number[] = [];

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async (milliseconds: number) => {
		pauses.push(milliseconds);
		await Promise.resolve();
	},
	sleepWithAbort: async (milliseconds: number) => {
		pauses.push(milliseconds);
		await Promise.resolve();
	},
}));

describeResource('apiRequest', apiRequestCases);

describe('API Request', () => {
	const test = freshUserTest();

	const CONTOSO = { tenant: 'contoso.com', user: 'jane.doe@contoso.com' };

	const send = async (
		endpoint: string,
		parameters: INodeParameters = {},
		nodeSettings: Partial<INode> = {},
		items: IDataObject[] = [CONTOSO],
	) =>
		await test.run(
			'send',
			items,
			{ resource: 'apiRequest', endpoint, ...parameters },
			{ onError: 'continueErrorOutput', ...nodeSettings },
		);

	const CHECKED = { endpoint: 'ExecBECCheck', json: { GUID: 'x' } };
	const NO_TENANT = { tenantDomain: '' };
	const message = async (...of: Parameters<typeof send>) =>
		String((await send(...of)).errors[0]?.json.message);
	const json = async (...of: Parameters<typeof send>) => {
		const { output, errors } = await send(...of);
		expect(errors).toEqual([]);
		return output.map((item) => item.json);
	};
	const sent = () => requestsOf(test.cipp).filter(({ endpoint }) => endpoint !== 'ListTenants');

	describe('what reads', () => {
		it('is a GET, gives an item a row, and the whole answer on demand', async () => {
			const rows = await json('ListUsers');
			const whole = await json('/api/ListUsers', { splitIntoItems: false });

			expect(rows.length).toBeGreaterThan(2);
			expect(rows[0]).toHaveProperty('userPrincipalName');
			expect(whole).toEqual([{ answer: rows }]);
			const request = {
				endpoint: 'ListUsers',
				method: 'GET',
				query: { tenantFilter: 'contoso.com' },
			};
			expect(sent()).toEqual([request, request]);
		});

		it('is a POST where there is a body', async () => {
			await json('ListExoRequest', { bodyJson: { Cmdlet: 'Get-Mailbox' } as never });

			expect(sent()).toMatchObject([
				{ method: 'POST', body: { TenantFilter: 'contoso.com', Cmdlet: 'Get-Mailbox' } },
			]);
		});

		it.each([429, 503])('is repeated at a status of %d', async (status) => {
			test.cipp.fault({ endpoint: 'ListUsers', status, text: 'busy', times: 2 });

			expect((await json('ListUsers')).length).toBeGreaterThan(2);
			expect(sent()).toHaveLength(3);
		});

		it('follows the pages to the end, or to the limit', async () => {
			const parameters = {
				fields: mapping({ 'query:Endpoint': 'users', 'query:$top': '2' }),
				queryJson: '{ "manualPagination": true }',
			};
			const all = await json('ListGraphRequest', parameters);
			const pages = sent().length;
			const some = await json('ListGraphRequest', { ...parameters, options: { limit: 3 } });

			expect(pages).toBe(Math.ceil(all.length / 2));
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			expect(some).toEqual(all.slice(0, 3));
			expect(sent().length).toBe(pages + 2);
		});

		it('ends when the pages go round', async () => {
			test.cipp.fault({
				endpoint: 'ListGraphRequest',
				json: { Results: [{ id: 1 }], Metadata: { nextLink: 'again' } },
			});

			expect(await message('ListGraphRequest')).toMatch(/lead back to one that was read/);
			expect(sent()).toHaveLength(2);
		});

		it('waits while CIPP gathers the data of all tenants', async () => {
			pauses.length = 0;
			const busy = { Results: [], Metadata: { QueueMessage: 'Loading', QueueId: '1' } };
			test.cipp.fault({ endpoint: 'ListMailQuarantine', json: busy, times: 2 });
			const parameters = { allTenants: true, options: { waitForData: 30 } };

			await json('ListMailQuarantine', parameters);
			expect(pauses).toEqual([5000, 5000]);
			test.cipp.fault({ endpoint: 'ListMailQuarantine', json: busy });
			expect(
				await message('ListMailQuarantine', { allTenants: true, options: { waitForData: 0 } }),
			).toBe('CIPP is still gathering the data of all tenants');
		});

		it.each([
			['a sentence in place of rows', ['Insufficient privileges to complete the operation.']],
			['a sentence', { Results: 'Failed to get users: refused' }],
			['an error', { error: 'No such thing' }],
		])('fails with %s, unless the answer is taken as it is', async (_what, answer) => {
			test.cipp.fault({ endpoint: 'ListUsers', json: answer });

			expect((await send('ListUsers')).errors).toHaveLength(1);
			const [taken] = await json('ListUsers', { options: { takeAnswerAsIs: true } });
			expect([taken, taken?.answer]).toContainEqual(answer);
		});

		it('does not take its rows for a report', async () => {
			const rows = [
				{ displayName: 'Failed Logins', state: 'disabled' },
				{ resultText: 'Failed', id: 2 },
			];
			test.cipp.fault({ endpoint: 'ListUsers', json: rows });

			expect(await json('ListUsers')).toEqual(rows);
		});

		it('keeps a member error out of the items, which n8n would take for failed ones', async () => {
			test.cipp.fault({ endpoint: 'ListUsers', json: [{ id: 1, error: 'x' }, null] });

			expect(await json('ListUsers')).toEqual([{ answer: { id: 1, error: 'x' } }]);
		});
	});

	describe('what changes something', () => {
		const DISABLE = { fields: mapping({ 'body:ID': '={{ $json.user }}' }) };

		it.each([429, 503])('is sent once, also at a status of %d', async (status) => {
			test.cipp.fault({ endpoint: 'ExecDisableUser', status, text: 'busy' });

			expect((await send('ExecDisableUser', DISABLE)).errors).toHaveLength(1);
			expect(sent()).toHaveLength(1);
		});

		it('is a POST, although CIPP has published it as a GET', async () => {
			await send('ExecBECCheck', { queryJson: '{ "userid": "1" }' });

			expect(sent()).toEqual([
				{
					endpoint: 'ExecBECCheck',
					method: 'POST',
					query: { tenantFilter: 'contoso.com', userid: '1' },
				},
			]);
			expect(await message('ExecBECCheck', { options: { method: 'GET' } })).toMatch(
				/is not sent by GET/,
			);
		});

		it('may be said to read, and what reads to change something', async () => {
			test.cipp.fault(CHECKED);
			await send('ExecBECCheck', { treatAs: 'read' });
			await send('ListUsers', { treatAs: 'change' });

			expect(sent().map(({ method }) => method)).toEqual(['GET', 'POST']);
		});

		it('is as uncertain as always when no answer came', async () => {
			test.cipp.fault({ endpoint: 'ExecDisableUser', reset: 'after' });
			const { errors } = await send('ExecDisableUser', DISABLE);

			expect(errors[0]?.json.error).toMatchObject({ outcome: 'unknown' });
			expect(sent()).toHaveLength(1);
		});

		it('gives what is answered in a bare text, in nothing, and with several rows', async () => {
			const given = async (fault: object) => {
				test.cipp.fault({ endpoint: 'ExecDisableUser', times: 1, ...fault });
				return await json('ExecDisableUser', DISABLE);
			};

			expect(await given({ text: 'Done' })).toEqual([{ answer: 'Done' }]);
			expect(await given({ text: '' })).toEqual([{ answer: null }]);
			expect(await given({ json: { Results: ['One', 'Two'] } })).toEqual([
				{ Results: ['One', 'Two'] },
			]);
		});

		it.each([
			{ text: 'Failed to do it' },
			{ json: { Results: ['Successfully did one', 'Failed to do two'] } },
			{ json: { Results: { resultText: 'Nothing', state: 'error' } } },
		])('fails with %j, unless the answer is taken as it is', async (fault) => {
			test.cipp.fault({ endpoint: 'ExecDisableUser', ...fault });

			expect((await send('ExecDisableUser', DISABLE)).errors).toHaveLength(1);
			expect(
				await json('ExecDisableUser', { ...DISABLE, options: { takeAnswerAsIs: true } }),
			).toHaveLength(1);
		});

		it('has no secret in its failure', async () => {
			const secret = 'Pw-9f8e7d6c';
			const resultText = `Failed to mail. The new password is ${secret}`;
			const answers = [
				{ status: 500, json: { Results: resultText } },
				{ json: { Results: { resultText, copyField: secret, state: 'error' } } },
				{
					json: {
						Results: { resultText: `${secret} was refused`, copyField: secret, state: 'error' },
					},
				},
			];
			for (const answer of answers) {
				test.cipp.fault({ endpoint: 'ExecResetPass', times: 1, ...answer });
				const result = await send('ExecResetPass', { bodyJson: '{ "ID": "x" }' });

				expect(result.errors).toHaveLength(1);
				expect(JSON.stringify(result.errors)).not.toContain(secret);
			}
		});
	});

	describe('fields', () => {
		it('go out as CIPP reads them, and free JSON wins in any letter case', async () => {
			await send('AddUser', {
				fields: mapping({
					'body:displayName': 'Fields',
					'body:primDomain': 'contoso.com',
					'body:MustChangePass': 'true',
					'body:licenses': '={{ ["a", "b"] }}',
					'body:city': '',
					'body:country': null,
					'query:reference': '={{ ["x", "y"] }}',
					notInTheTable: 'NL',
				}),
				bodyJson: '={{ { DISPLAYNAME: "JSON" } }}',
			});

			const labelled = (value: string) => ({ label: value, value });
			expect(sent()).toEqual([
				{
					endpoint: 'AddUser',
					method: 'POST',
					query: { reference: 'x,y' },
					body: {
						tenantFilter: 'contoso.com',
						primDomain: labelled('contoso.com'),
						MustChangePass: true,
						licenses: [labelled('a'), labelled('b')],
						notInTheTable: 'NL',
						DISPLAYNAME: 'JSON',
					},
				},
			]);
		});

		it('are refused when an expression gives nothing', async () => {
			expect(
				await message('AddUser', { fields: mapping({ 'body:city': '={{ $json.nothing }}' }) }),
			).toMatch(/“city” under Fields has no value/);
			expect(await message('AddUser', { bodyJson: '={{ $json.nothing }}' })).toMatch(
				/“Body \(JSON\)” is empty/,
			);
			expect(sent()).toEqual([]);
		});

		it.each([
			[{ queryJson: '[1]' }, /“Query \(JSON\)” is not an object/],
			[{ bodyJson: 'ID: 4' }, /“Body \(JSON\)” is not an object or a list/],
			[{ bodyJson: '[{}]', fields: mapping({ 'body:city': 'x' }) }, /is the whole body/],
		])('that cannot be sent are refused: %j', async (parameters, expected) => {
			expect(await message('AddUser', parameters)).toMatch(expected);
			expect(sent()).toEqual([]);
		});

		it('that the endpoint needs must be there', async () => {
			expect(await message('ListDBCache')).toMatch(/needs type \(query\)/);
		});
	});

	describe('an endpoint that is not known', () => {
		it('is called by its name, with the tenant where it may look for it', async () => {
			expect(await message('ExecNewThing', { bodyJson: '{ "a": 1 }' })).toMatch(
				/does not know this address/,
			);
			await send('ListNewThings');

			const query = { tenantFilter: 'contoso.com' };
			expect(sent()).toEqual([
				{ endpoint: 'ExecNewThing', method: 'POST', query, body: { ...query, a: 1 } },
				{ endpoint: 'ListNewThings', method: 'GET', query },
			]);
		});

		it.each(['../x', 'ListUsers?tenantFilter=contoso.com', 'a b'])(
			'is refused as “%s”',
			async (name) => {
				expect(await message(name)).toMatch(/“Endpoint” is/);
				expect(test.cipp.requests).toEqual([]);
			},
		);
	});

	describe('the tenant', () => {
		it('must be there where the endpoint needs one: CIPP would take that of the partner', async () => {
			expect(await message('ExecDisableUser', { ...NO_TENANT, bodyJson: '{"ID":"x"}' })).toMatch(
				/needs a tenant \(tenantFilter\)/,
			);
			const licences = '[{"tenantFilter":"contoso.com","userIds":["x"]},{"userIds":["y"]}]';
			expect(await message('ExecBulkLicense', { ...NO_TENANT, bodyJson: licences })).toMatch(
				/needs a tenant/,
			);
			expect(sent()).toEqual([]);
		});

		it.each([
			['in the query', { queryJson: '{"tenantFilter":"fabrikan.com"}' }],
			['in the body', { bodyJson: '{"TenantFilter":"fabrikan.com"}' }],
			['as a value', { bodyJson: '{"tenantFilter":{"value":"fabrikan.com","label":"x"}}' }],
			['in a list', { bodyJson: '{"selectedTenants":["contoso.com","fabrikan.com"]}' }],
			['in each row', { bodyJson: '[{"tenantId":"fabrikan.com"}]' }],
			[
				'deep inside',
				{ bodyJson: '{"tenantFilter":"contoso.com","a":[{"tenantFilter":"fabrikan.com"}]}' },
			],
			['in a field', { fields: mapping({ 'query:tenantid': 'fabrikan.com' }) }],
			['among several', { queryJson: '{"tenantFilter":"contoso.com,fabrikan.com"}' }],
		])('is looked up %s', async (_where, parameters) => {
			const { errors } = await send('ExecNewThing', { ...NO_TENANT, ...parameters } as never);

			expect(errors[0]?.json.message).toMatch(
				/^“\w+” is “fabrikan\.com”, which CIPP does not list.*Did you mean fabrikam\.com\?/,
			);
			expect(errors[0]?.json.error).toMatchObject({ outcome: 'notSent' });
			expect(sent()).toEqual([]);
		});

		it('goes out as CIPP has stored it, a customer ID in its own field as that', async () => {
			const id = '0f000000-0000-4000-8000-000000000002';
			await send('ExecNewThing', {
				...NO_TENANT,
				bodyJson: JSON.stringify({
					tenantFilter: { value: id.toUpperCase(), label: 'x' },
					tenantId: id.toUpperCase(),
					selectedTenants: ['FABRIKAM.com', { defaultDomainName: 'fabrikam.onmicrosoft.com' }],
					excludedTenants: [{ value: 'some-group', type: 'Group' }],
				}),
			});

			expect(sent()[0]?.body).toEqual({
				tenantFilter: { value: 'fabrikam.com', label: 'x' },
				tenantId: id,
				selectedTenants: ['fabrikam.com', { defaultDomainName: 'fabrikam.com' }],
				excludedTenants: [{ value: 'some-group', type: 'Group' }],
			});
		});

		it('is none that CIPP lacks, unless that is wanted', async () => {
			await send('ListExternalTenantInfo', {
				...NO_TENANT,
				queryJson: '{ "tenant": "elsewhere.example" }',
				options: { sendUnlistedTenants: true },
			});

			expect(sent()).toMatchObject([{ query: { tenant: 'elsewhere.example' } }]);
		});

		it('is all of them by choice only', async () => {
			const body = { ...NO_TENANT, bodyJson: '{"tenantFilter":"allTenants","ID":"x"}' };
			expect(await message('ExecDisableUser', body)).toMatch(
				/“tenantFilter” is AllTenants\. Turn on All Tenants/,
			);
			expect(sent()).toEqual([]);

			await send('ListLogs', { allTenants: true });
			await send('ExecDisableUser', { ...body, allTenants: true });
			expect(sent()).toMatchObject([
				{ body: { tenantFilter: 'allTenants' } },
				{ query: { Tenant: 'AllTenants' } },
			]);
		});

		it('is not named twice, and not for an endpoint without one', async () => {
			expect(await message('ExecDisableUser', { bodyJson: '{"TENANTFILTER":"x.com"}' })).toMatch(
				/names a tenant both under/,
			);
			expect(await message('RemoveScheduledItem', { bodyJson: '{"id":"x"}' })).toMatch(
				/has no field for one/,
			);
			expect(await message('ListUsers', { tenantDomain: '={{ $json.nothing }}' })).toMatch(
				/“Tenant” is empty/,
			);
			expect(sent()).toEqual([]);
		});
	});

	describe('as the tool of an agent', () => {
		const TOOL = { type: 'n8n-nodes-cipp.cippTool' };
		const DISABLE: INodeParameters = { bodyJson: '{"ID":"={{ $json.user }}"}' };
		const agent = { ...CONTOSO, endpoint: 'ExecDisableUser', yes: true, treatAs: 'read' };
		const sendAs = async (parameters: INodeParameters) =>
			await send('={{ $json.endpoint }}', { ...DISABLE, ...parameters }, TOOL, [agent]);

		it('reads', async () => {
			expect((await json('ListUsers', {}, TOOL)).length).toBeGreaterThan(2);
		});

		it.each([
			['by itself', {}],
			['when the agent says so', { options: { allowAgentChanges: '={{ $json.yes }}' } }],
			['when the agent sets all options', { options: '={{ { allowAgentChanges: true } }}' }],
			['when it is said to read', { treatAs: 'read' }],
			['when the agent says that it reads', { treatAs: '={{ $json.treatAs }}' }],
		])('changes nothing %s', async (_how, parameters) => {
			const { errors } = await sendAs(parameters);

			expect(errors[0]?.json.message).toMatch(/an AI agent may only read here/);
			expect(sent()).toEqual([]);
		});

		it('changes something when the builder has allowed it, in all tenants only by their choice', async () => {
			const options = { allowAgentChanges: true };
			expect(allItems(await sendAs({ options }))).toHaveLength(1);
			expect(sent()).toHaveLength(1);

			const { errors } = await sendAs({ options, allTenants: '={{ $json.yes }}' });
			expect(errors[0]?.json.message).toMatch(/may not choose All Tenants for a change/);
			expect(sent()).toHaveLength(1);
		});

		it('reads with an endpoint that the builder has chosen and says to read', async () => {
			test.cipp.fault(CHECKED);
			await send('ExecBECCheck', { treatAs: 'read' }, TOOL);

			expect(sent()).toMatchObject([{ endpoint: 'ExecBECCheck', method: 'GET' }]);
		});
	});
});

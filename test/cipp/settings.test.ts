import type * as Workflow from 'n8n-workflow';

import type { OneItemTest } from '../support/oneItem';
import { documented, messagesOf, freshOneItemTest } from '../support/oneItem';
import { besidesTenants } from '../support/requests';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshOneItemTest('cipp');

const run: OneItemTest['run'] = async (...parts) => await test.run(...parts);
const example = (operation: string) => documented('cipp', operation);

it('lists all roles, with texts in place of the tenants of a role', async () => {
	const { output } = await run('getAllCustomRoles', { returnAll: true });

	expect(output).toHaveLength(5);
	expect(output[0]?.json).toEqual(example('getAllCustomRoles')[0]);
	expect(output[4]?.json).toMatchObject({
		name: 'helpdesk',
		type: 'Custom',
		permissions: { IdentityUser: 'Identity.User.ReadWrite' },
		allowedTenants: ['contoso.com'],
	});
});

it('reads the settings of passwords', async () => {
	const { output } = await run('getPasswordSettings');

	expect(output.map(({ json }) => json)).toEqual(example('getPasswordSettings'));
	expect(besidesTenants(test.cipp).map(({ query }) => query)).toEqual([{ List: 'true' }]);
});

it('tells that CIPP did not give the settings', async () => {
	test.cipp.fault({ endpoint: 'ExecPasswordConfig', status: 200, json: { Results: 'no table' } });

	expect(messagesOf(await run('getPasswordSettings'))).toEqual([
		expect.stringMatching(/^CIPP answered: no table/),
	]);
});

it('sends all settings when one is changed, and reads them back', async () => {
	const { output } = await run('setPasswordSettings', { updateFields: { length: 20 } });

	expect(output.map(({ json }) => json)).toEqual(example('setPasswordSettings'));
	const [before] = example('getPasswordSettings');
	expect(besidesTenants(test.cipp).map(({ method, body }) => [method, body])).toEqual([
		['GET', undefined],
		['POST', { ...before, charCount: 20 }],
		['GET', undefined],
	]);
});

it('switches off and empties what is added so', async () => {
	await run('setPasswordSettings', { updateFields: { includeDigits: false, separator: '' } });

	const [before] = example('getPasswordSettings');
	expect(test.cipp.requestsTo('ExecPasswordConfig')[1]?.body).toEqual({
		...before,
		includeDigits: false,
		separator: '',
	});
});

it('keeps what an item before has changed', async () => {
	const updateFields = {
		length: '={{ $json.length }}',
		separator: '={{ $json.separator }}',
	};
	const { output } = await run('setPasswordSettings', { updateFields }, [
		{ length: 20 },
		{ separator: '+' },
	]);

	expect(output.map(({ json }) => [json.charCount, json.separator])).toEqual([
		[20, '-'],
		[20, '+'],
	]);
});

it('is an error when CIPP says that it set what it did not', async () => {
	test.cipp.fault({
		endpoint: 'ExecPasswordConfig',
		status: 200,
		json: { Results: 'Successfully set the configuration' },
		when: ({ method }) => method === 'POST',
	});

	expect(messagesOf(await run('setPasswordSettings', { updateFields: { length: 20 } }))).toEqual([
		expect.stringMatching(/^CIPP reported success, but the password settings are not as asked/),
	]);
});

it('is an error when CIPP refuses a setting', async () => {
	test.cipp.fault({
		endpoint: 'ExecPasswordConfig',
		status: 400,
		json: {
			Results: 'Failed to set configuration: Special characters cannot be empty when enabled',
		},
		when: ({ method }) => method === 'POST',
	});

	expect(messagesOf(await run('setPasswordSettings', { updateFields: { length: 20 } }))).toEqual([
		expect.stringMatching(/^Failed to set configuration: Special characters/),
	]);
});

it('sends nothing when nothing is to be changed', async () => {
	expect(messagesOf(await run('setPasswordSettings'))).toEqual([
		expect.stringMatching(/“Update Fields” is empty/),
	]);
	expect(test.cipp.requests).toEqual([]);
});

it.each([
	[{ end: '2026-11-26T08:00:00Z' }, /“End” is set without “Start”/],
	[{ taskId: 'nope' }, /“Task ID” is “nope”, which is not an ID/],
	[{ start: '2026-11-27T08:00:00Z', end: '2026-11-26T08:00:00Z' }, /“Start” is later than “End”/],
])('asks for no logs with the filters %j', async (filters, message) => {
	const result = await run('getAllLogs', { allTenants: true, filters });

	expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
	expect(test.cipp.requests).toEqual([]);
});

it('asks for all days since a start, and for today without one', async () => {
	await run('getAllLogs', { allTenants: true, filters: { start: '2026-11-26T08:00:00Z' } });
	await run('getAllLogs', { allTenants: true });

	expect(besidesTenants(test.cipp).map(({ query }) => query)).toEqual([
		{ Filter: 'true', Tenant: 'AllTenants', StartDate: '20261125', EndDate: '99991231' },
		{ Filter: 'true', Tenant: 'AllTenants' },
	]);
});

describe('waiting for a refresh', () => {
	const refresh = async () =>
		await run('refreshCachedData', { allTenants: true, dataType: 'Groups', waitForEnd: true });

	it('looks at the job until it has ended', async () => {
		test.cipp.fault({
			endpoint: 'ListCippQueue',
			status: 200,
			json: [{ RowKey: 'x', Name: 'Groups', Status: 'Running' }],
			times: 2,
		});
		const { output } = await refresh();

		expect(output[0]?.json).toMatchObject({ status: 'Completed', allTenants: true });
		expect(output[0]?.json).not.toHaveProperty('warnings');
		const asked = test.cipp.requestsTo('ListCippQueue').map(({ query }) => query.QueueId);
		expect(asked).toEqual(Array(3).fill(output[0]?.json.queueId));
	});

	it.each([
		['Completed (with errors)', /^Some of it failed/],
		['Running', /^The job had not ended by then/],
	])('warns of a job that is %s', async (Status, warning) => {
		test.cipp.fault({ endpoint: 'ListCippQueue', status: 200, json: [{ Name: 'x', Status }] });
		const { output } = await refresh();

		expect(output[0]?.json).toMatchObject({
			status: Status,
			warnings: [expect.stringMatching(warning)],
		});
	});

	/** What CIPP has cached before the job, and after it. */
	const cached = (...times: string[][]) => {
		for (const refreshes of times) {
			const Results = refreshes.map((LastRefresh, place) => ({
				Tenant: ['contoso.com', 'fabrikam.com'][place],
				Type: 'Groups',
				LastRefresh,
			}));
			test.cipp.fault({ endpoint: 'ListDBCache', status: 200, json: { Results }, times: 1 });
		}
	};

	it.each([
		[[], []],
		[
			['old', 'old'],
			['old', 'old'],
		],
	])('warns of a job that read nothing: %j, then %j', async (before, now) => {
		cached(before, now);
		const { output } = await refresh();

		expect(output[0]?.json).toMatchObject({
			status: 'Completed',
			warnings: [expect.stringMatching(/has cached nothing anew under the name Groups/)],
		});
	});

	it('names the tenants of which nothing was read', async () => {
		cached(['old', 'old'], ['new', 'old']);
		const { output } = await refresh();

		expect(output[0]?.json).toMatchObject({
			warnings: [
				expect.stringMatching(/Groups of 1 tenants are as old as before: fabrikam\.com\./),
			],
		});
	});

	it('says nothing of it when CIPP does not tell how old the rows are', async () => {
		test.cipp.fault({ endpoint: 'ListDBCache', status: 400, json: { Results: 'No table' } });
		const { output } = await refresh();

		expect(output[0]?.json).toMatchObject({ success: true, status: 'Completed' });
		expect(output[0]?.json).not.toHaveProperty('warnings');
	});
});

import type * as Workflow from 'n8n-workflow';

import { messagesOf, freshOneItemTest } from '../support/oneItem';
import { besidesTenants } from '../support/requests';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof Workflow>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

const test = freshOneItemTest('mailbox');

const tenantDomain = 'contoso.com';

describe('a restore', () => {
	const restore = {
		tenantDomain,
		sourceMailbox: 'old@contoso.com',
		targetMailbox: 'new@contoso.com',
		restoreName: 'r1',
	};

	it.each([
		[{ restoreName: 'OLD' }, /“Restore Name” is OLD, which contoso\.com has already/],
		[{ targetMailbox: 'OLD@contoso.com' }, /“Source Mailbox” and “Target Mailbox” are the same/],
	])('with %j is not sent', async (parameters, message) => {
		const result = await test.run('restore', { ...restore, ...parameters });

		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
		expect(test.bodies('ExecMailboxRestore')).toEqual([]);
	});

	it('of the same name twice is sent once', async () => {
		const result = await test.run('restore', restore, [{}, {}]);

		expect(messagesOf(result)).toEqual([expect.stringMatching(/r1 in contoso\.com, as in item 0/)]);
		expect(test.bodies('ExecMailboxRestore')).toHaveLength(1);
	});

	it('that Exchange refuses is an error with its words', async () => {
		test.cipp.fault({
			endpoint: 'ExecMailboxRestore',
			status: 200,
			json: {
				RestoreRequest: null,
				Results: ['Mailbox "x" couldn\'t be found.'],
				colour: 'danger',
			},
		});
		const result = await test.run('restore', restore);

		expect(result.errors[0]?.json).toMatchObject({
			message: 'Mailbox "x" couldn\'t be found.',
			error: { outcome: 'refused' },
		});
	});
});

describe('a shared mailbox', () => {
	const create = { tenantDomain, displayName: 'Sales' };

	it.each([
		['jane.doe@contoso.com', /jane\.doe@contoso\.com, which Jane Doe has already/],
		['sales', /“sales” is no email address/],
	])('at %s is not made', async (address, message) => {
		const result = await test.run('createSharedMailbox', { ...create, address });

		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
		expect(test.bodies('AddSharedMailbox')).toEqual([]);
	});

	it.each([
		[
			['Successfully created shared mailbox: new@contoso.com.'],
			/^CIPP reported success, but Exchange does not have new@contoso\.com/,
		],
		[
			[
				'Successfully created shared mailbox: new@contoso.com.',
				'Failed to block sign-in for shared mailbox new@contoso.com Error: refused',
			],
			/^Failed to block sign-in for shared mailbox/,
		],
	])('of which CIPP says %j is an error', async (Results, message) => {
		test.cipp.fault({ endpoint: 'AddSharedMailbox', status: 200, json: { Results } });
		const result = await test.run('createSharedMailbox', { ...create, address: 'new@contoso.com' });

		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
	});
});

it('rules of all tenants come from the reports, with their age', async () => {
	const json = [
		{ Identity: 'x', Name: 'Out', Tenant: 'b.c', CacheTimestamp: '2026-11-26T02:00:00Z' },
	];
	test.cipp.fault({ endpoint: 'ListMailboxRules', status: 200, json });
	const { output } = await test.run('getAllRules', { allTenants: true });

	expect(besidesTenants(test.cipp).map(({ query }) => query)).toEqual([
		{ tenantFilter: 'AllTenants', UseReportDB: 'true' },
	]);
	expect(output[0]?.json).toMatchObject({ tenantDomain: 'b.c', cachedAt: '2026-11-26T02:00:00Z' });
});

it('forwardings of all tenants come from the cache, with its age', async () => {
	const json = [{ UPN: 'a@b.c', Tenant: 'b.c', CacheTimestamp: '2026-11-26T02:00:00Z' }];
	test.cipp.fault({ endpoint: 'ListMailboxForwarding', status: 200, json });
	const { output } = await test.run('getAllForwardings', { allTenants: true });

	expect(besidesTenants(test.cipp).map(({ query }) => query)).toEqual([
		{ tenantFilter: 'AllTenants', UseReportDB: 'true' },
	]);
	expect(output[0]?.json).toMatchObject({
		tenantDomain: 'b.c',
		cachedAt: '2026-11-26T02:00:00Z',
	});
});

describe('the inbox rules of a tenant that CIPP says has none', () => {
	const none = { Results: [{ Name: 'No rules found', Tenant: tenantDomain }], Metadata: {} };
	const run = async (parameters: object) => {
		test.cipp.fault({ endpoint: 'ListMailboxRules', json: none });
		return await test.run('getAllRules', { returnAll: true, ...parameters });
	};
	const oneMailbox = { endpoint: 'ListMailboxes', json: [{ UPN: 'info@contoso.com' }] };

	it('are none where Exchange shows that a mailbox has none', async () => {
		test.cipp.fault(oneMailbox);
		test.cipp.fault({ endpoint: 'ListUserMailboxRules', json: [] });
		const { output, errors } = await run({ tenantDomain });

		expect({ output, errors }).toEqual({ output: [], errors: [] });
		expect(test.cipp.requestsTo('ListUserMailboxRules').map(({ query }) => query)).toEqual([
			expect.objectContaining({ tenantFilter: tenantDomain, UserID: 'info@contoso.com' }),
		]);
	});

	it.each([
		[{ json: [{ Identity: 'info\\1', Name: 'Forward out' }] }, /lists no inbox rules .* has some/],
		[{ status: 500, json: ['Failed to retrieve mailbox rules'] }, /Failed to retrieve mailbox/],
	])('are not known where Exchange answers with %j', async (answer, message) => {
		test.cipp.fault(oneMailbox);
		test.cipp.fault({ endpoint: 'ListUserMailboxRules', ...answer });
		const result = await run({ tenantDomain });

		expect(result.output).toEqual([]);
		expect(messagesOf(result)).toEqual([expect.stringMatching(message)]);
	});

	it('are none where the tenant has no mailbox', async () => {
		test.cipp.fault({ endpoint: 'ListMailboxes', json: [] });
		const { output, errors } = await run({ tenantDomain });

		expect({ output, errors }).toEqual({ output: [], errors: [] });
	});
});

describe.each([
	['getAllRules', 'ListMailboxRules', 'MailboxRules'],
	['getAllForwardings', 'ListMailboxForwarding', 'Mailboxes'],
])('%s of all tenants, with nothing in it,', (operation, endpoint, type) => {
	const run = async (counts: object[]) => {
		test.cipp.fault({ endpoint, json: [] });
		test.cipp.fault({ endpoint: 'ListDBCache', json: counts });
		return await test.run(operation, { allTenants: true, returnAll: true });
	};

	it('is an empty list where CIPP has read the tenants', async () => {
		const { output, errors } = await run([{ Tenant: tenantDomain, Type: type, Count: 2 }]);

		expect({ output, errors }).toEqual({ output: [], errors: [] });
		expect(test.cipp.requestsTo('ListDBCache').map(({ query }) => query)).toEqual([
			expect.objectContaining({ tenantFilter: 'AllTenants', type, countsOnly: 'true' }),
		]);
	});

	it('is none where CIPP has read nothing yet', async () => {
		const result = await run([]);

		expect(messagesOf(result)).toEqual([`CIPP has not cached any ${type}`]);
	});
});

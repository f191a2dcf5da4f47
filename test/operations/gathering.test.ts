import type { IDataObject } from 'n8n-workflow';

import { graphReference } from '../../nodes/Cipp/forms/graphReference';
import { failedItems } from '../support/runResult';
import { byItem, freshUserTest } from '../user/runOperation';
import { pauses } from '../support/quickSleep';

const CONTINUE = { onError: 'continueErrorOutput' as const };
const STILL_GATHERING = 'CIPP is still gathering the data of all tenants';

const test = freshUserTest();

beforeEach(() => {
	pauses.length = 0;
});

/** Makes CIPP answer so, one after another, and then as it does. */
function answers(endpoint: string, bodies: object[]): void {
	for (const json of bodies) test.cipp.fault({ endpoint, json, times: 1 });
}

const run = async (
	resource: string,
	operation: string,
	parameters: object = {},
	items: IDataObject[] = [{ tenant: 'contoso.com' }],
) => await test.run(operation, items, { resource, returnAll: true, ...parameters }, CONTINUE);

const ALL = { allTenants: true };
const asked = (endpoint: string) => test.cipp.requestsTo(endpoint).length;
const policy = (id: string) => ({ id, displayName: id, Tenant: 'contoso.com', state: 'enabled' });

const WHOLE = { Results: [policy('p1'), policy('p2')], Metadata: { QueueId: null } };

/** What CIPP says while it gathers the rows of all tenants. */
const loading = (QueueId: unknown, Results: object[] = []) => ({
	Results,
	Metadata: { QueueMessage: 'Loading data for all tenants. Please check back', QueueId },
});
const stillLoading = (QueueId: unknown, Results: object[] = []) => ({
	Results,
	Metadata: { QueueMessage: 'Still loading data for all tenants', QueueId },
});

describe('rows that are a part of the list', () => {
	it('are not given while the queue that CIPP names runs; the other items go on', async () => {
		const tenants = ['contoso.com', 'fabrikam.com', 'northwind.example'];
		test.cipp.fault({
			endpoint: 'ListMailboxRules',
			// Invoke-ListMailboxRules: rows so far, and no message.
			json: { Results: [{ Identity: 'part', Name: 'part' }], Metadata: { QueueId: 'q' } },
			when: ({ query }) => query.tenantFilter === 'fabrikam.com',
		});
		const items = tenants.map((tenant) => ({ tenant }));
		const result = await run('mailbox', 'getAllRules', {}, items);

		expect(byItem(result.output, 3).map((rows) => rows.length)).toEqual([1, 0, 1]);
		expect(failedItems(result).map(({ message }) => message)).toEqual([STILL_GATHERING]);
		expect(result.errors[0]?.pairedItem).toEqual({ item: 1 });
		// For a minute, every five seconds.
		expect(asked('ListMailboxRules')).toBe(15);
	});

	it('are waited for until the queue has ended', async () => {
		const part = { Results: [{ Identity: 'part', Name: 'part' }], Metadata: { QueueId: 'q' } };
		answers('ListMailboxRules', [part, part]);
		const { output, errors } = await run('mailbox', 'getAllRules');

		expect(errors).toEqual([]);
		expect(output.map(({ json }) => json.name)).toEqual(['Forward out']);
		expect(pauses).toEqual([5000, 5000]);
	});

	it('are not given with a note that more are loaded, whichever queue it names', async () => {
		answers('ListConditionalAccessPolicies', [
			loading('a'),
			loading('b', [policy('part')]),
			stillLoading('b', [policy('part')]),
			WHOLE,
		]);
		const { output, errors } = await run('conditionalAccess', 'getAllPolicies', ALL);

		expect(errors).toEqual([]);
		expect(output.map(({ json }) => json.policyId)).toEqual(['p1', 'p2']);
	});

	it.each([
		['with a note', stillLoading('q', [policy('part')])],
		['with a queue', { Results: [policy('part')], Metadata: { QueueId: 'q' } }],
	])('%s fail when the wait is over', async (_what, json) => {
		test.cipp.fault({ endpoint: 'ListConditionalAccessPolicies', json });
		const parameters = { ...ALL, options: { waitForData: 0 } };
		const result = await run('conditionalAccess', 'getAllPolicies', parameters);

		expect(result.output).toEqual([]);
		expect(failedItems(result).map(({ message }) => message)).toEqual([STILL_GATHERING]);
	});
});

describe('an empty list', () => {
	it('is none while the queue of somebody else runs', async () => {
		// Two who ask at once begin a queue each; CIPP then names both, and the one that is left.
		answers('ListConditionalAccessPolicies', [
			loading('a'),
			stillLoading(['a', 'b']),
			stillLoading('b'),
			WHOLE,
		]);
		const { output, errors } = await run('conditionalAccess', 'getAllPolicies', ALL);

		expect(errors).toEqual([]);
		expect(output.map(({ json }) => json.policyId)).toEqual(['p1', 'p2']);
	});

	it('is one when CIPP begins anew, because no tenant has anything', async () => {
		answers('ListConditionalAccessPolicies', [loading('a'), stillLoading('a'), loading('b')]);
		const { output, errors } = await run('conditionalAccess', 'getAllPolicies', ALL);

		expect([output, errors]).toEqual([[], []]);
		expect(asked('ListConditionalAccessPolicies')).toBe(3);
	});
});

describe('a tenant that CIPP could not read', () => {
	// Push-ListConditionalAccessPoliciesAllTenants: a row among the policies.
	const unread = {
		id: 'Error',
		state: 'Error',
		Tenant: 'fabrikam.com',
		displayName: 'Could not connect to Tenant: refused',
	};

	it('is a warning, and no policy', async () => {
		answers('ListConditionalAccessPolicies', [
			{ ...WHOLE, Results: [policy('p1'), unread, policy('p2')] },
		]);
		const { output } = await run('conditionalAccess', 'getAllPolicies', ALL);

		expect(output.map(({ json }) => [json.policyId, json.warnings])).toEqual([
			['p1', ['fabrikam.com: Could not connect to Tenant: refused']],
			['p2', undefined],
		]);
	});

	it('is the failure when CIPP could read none', async () => {
		answers('ListConditionalAccessPolicies', [{ Results: [unread], Metadata: {} }]);
		const result = await run('conditionalAccess', 'getAllPolicies', ALL);

		expect(result.output).toEqual([]);
		expect(failedItems(result).map(({ message }) => message)).toEqual([
			'CIPP could read none of it. fabrikam.com: Could not connect to Tenant: refused',
		]);
	});
});

describe('API Request', () => {
	// Both answer with the rows so far and say nothing of the rest.
	it.each([
		[
			'ListGraphRequest',
			{ endpoint: 'users', $select: 'id,displayName' },
			graphReference({ Endpoint: 'users', $select: 'displayName,id' }),
		],
		['ListLicensesReport', {}, 'AllTenants-Licenses'],
	])('waits for the whole of %s', async (endpoint, query, Reference) => {
		const queue = (Status: string) => [{ Reference, Status, Timestamp: '2026-11-26T12:00:00Z' }];
		answers('ListCippQueue', [queue('Running'), queue('Completed (with errors)')]);
		answers(endpoint, [{ Results: [{ id: 'part' }] }, { Results: [{ id: 'a' }, { id: 'b' }] }]);
		const { output, errors } = await run('apiRequest', 'send', {
			...ALL,
			endpoint,
			queryJson: JSON.stringify(query),
		});

		expect(errors).toEqual([]);
		expect(output.map(({ json }) => json.id)).toEqual(['a', 'b']);
		expect(test.cipp.requestsTo('ListCippQueue').map((request) => request.query)).toEqual([
			{ Reference },
			{ Reference },
		]);
	});
});

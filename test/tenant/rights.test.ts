import type { INodeParameters } from 'n8n-workflow';

import type { CippTest } from '../support/cipp';
import { LEAVERS, startCippTest } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { failedItems } from '../support/runResult';
import { usersAsked } from '../support/requests';

const NO_RIGHT =
	"Access to this CIPP API endpoint is not allowed, the 'editor' base role does not have the required permission: CIPP.Core.Read";

const GO_ON: INodeParameters = { requestOptions: { sendWithoutTenantCheck: true } };

const REVOKE: INodeParameters = {
	operation: 'revokeSessions',
	userEmail: '={{ $json.upn }}',
};

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
	t.cipp.access.missingRights = ['CIPP.Core.Read'];
});
afterEach(async () => await t.close());

describe('without the right to list tenants', () => {
	it('nothing is sent, and the right and the remedy are named', async () => {
		const { error, output } = await t.run({ parameters: REVOKE });

		expect(output).toEqual([]);
		expect(error?.message).toBe(`The tenant could not be checked: ${NO_RIGHT} [item 0]`);
		expect(error?.description).toMatch(/CIPP\.Core\.Read/);
		expect(error?.description).toMatch(/turn on Send Without Tenant Check under Request Options/);
		expect(error?.context.data).toMatchObject({
			submitted: [],
			notSubmitted: [
				{ item: 1, name: 'john.smith@fabrikam.com' },
				{ item: 2, name: 'mike@northwind.example' },
			],
		});
		expect(t.cipp.requests.map(({ endpoint }) => endpoint)).toEqual(['ListTenants']);
	});

	it.each(CONTINUING)('each item is an error with %s', async (onError) => {
		const result = await t.run({ parameters: REVOKE, nodeSettings: { onError } });

		expect(failedItems(result).map(({ error }) => [error.httpCode, error.outcome])).toEqual(
			LEAVERS.map(() => ['403', 'refused']),
		);
		expect(t.cipp.requests.map(({ endpoint }) => endpoint)).toEqual(['ListTenants']);
	});

	it('a change goes out by choice, with a warning for each item', async () => {
		const { output } = await t.run({ parameters: { ...REVOKE, ...GO_ON } });

		expect(output.map(({ json }) => [json.success, json.warnings])).toEqual(
			LEAVERS.map(() => [
				true,
				[expect.stringMatching(/^The tenant was not checked.*without doing anything\.$/)],
			]),
		);
		expect(t.cipp.requestsTo('ExecRevokeSessions').map(({ body }) => body)).toEqual(
			LEAVERS.map(({ tenant, upn }) => ({ tenantFilter: tenant, id: upn, Username: upn })),
		);
	});

	it('an offboarding goes out by choice, with a warning for each item', async () => {
		const { output } = await t.run({ parameters: GO_ON });

		expect(usersAsked(t.cipp)).toEqual(LEAVERS.map(({ upn }) => upn));
		for (const { json } of output) {
			expect(json.warnings).toEqual([expect.stringMatching(/^The tenant was not checked/)]);
		}
	});

	it.each([
		['getAllGroups', 'ListUserGroups'],
		['getAllMailboxRules', 'ListUserMailboxRules'],
		['getAll', 'ListUsers'],
	])('%s that gives nothing is no empty list, also by choice', async (operation, endpoint) => {
		t.cipp.fault({ endpoint, user: 'fabrikam.com', json: [] });
		const parameters = { operation, userEmail: '={{ $json.upn }}', returnAll: true, ...GO_ON };
		const result = await t.run({ parameters, nodeSettings: { onError: 'continueErrorOutput' } });

		expect(result.errors.map(({ json }) => json.message)).toEqual(
			expect.arrayContaining([
				'CIPP lists nothing for fabrikam.com, and the tenant was not checked',
			]),
		);
		expect(result.output.length).toBeGreaterThan(0);
	});
});

describe('a list of tenants that cannot be read for another reason', () => {
	beforeEach(() => {
		t.cipp.access.missingRights = [];
	});

	it.each([
		[
			'an error in a row',
			{ json: [{ customerId: '', displayName: 'Failed: no token' }] },
			/no token/,
		],
		['a text', { json: { Results: 'Nothing here' } }, /Nothing here/],
		['a web page', { html: '<!DOCTYPE html>' }, /web page/],
	])('%s: nothing is sent, and the cause is told', async (_what, fault, message) => {
		t.cipp.fault({ endpoint: 'ListTenants', ...fault });
		const { error } = await t.run({ parameters: REVOKE });

		expect(error?.message).toMatch(message);
		expect(t.cipp.requestsTo('ExecRevokeSessions')).toEqual([]);
	});

	it('an empty one refuses every item and says where to look', async () => {
		t.cipp.fault({ endpoint: 'ListTenants', json: [] });
		const result = await t.run({
			parameters: { ...REVOKE, ...GO_ON },
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(failedItems(result).map(({ message }) => message)).toEqual(
			LEAVERS.map(
				() => expect.stringMatching(/It lists no tenant at all: check in CIPP/) as string,
			),
		);
		expect(t.cipp.requestsTo('ExecRevokeSessions')).toEqual([]);
	});
});

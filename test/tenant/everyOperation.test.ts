import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { allItems } from '../support/runResult';
import { CASES } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { SECOND_TENANT } from '../user/operationCase';
import { byItem, inOrder, requestsOf, startUserTest } from '../user/runOperation';

/** Ways to name the tenant of the second item that all mean fabrikam.com. */
const OTHER_NAMES = [
	'FABRIKAM.COM',
	' fabrikam.com ',
	'fabrikam.onmicrosoft.com',
	'Fabrikam.OnMicrosoft.com',
	'0F000000-0000-4000-8000-000000000002',
];

/** Names that CIPP does not find a tenant by. */
const NOT_FOUND: Array<[string, RegExp]> = [
	['fabrikan.com', /Did you mean fabrikam\.com\?/],
	['fabrikam.nl', /Did you mean fabrikam\.com\?/],
	['nosuch.example', /which CIPP does not list for this API client\. Choose the tenant/],
	['0f000000-0000-4000-8000-00000000dead', /does not list/],
];

/** A case with another name for the tenant of its second item, and for nothing else. */
function named(operationCase: OperationCase, tenant: string): OperationCase {
	const { items, parameters = {} } = operationCase;
	const byDomain = JSON.stringify(parameters).replaceAll('$json.tenant', '$json.domain');
	return {
		...operationCase,
		parameters: JSON.parse(byDomain) as INodeParameters,
		items: items.map((item, index) => ({
			...item,
			domain: item.tenant,
			...(index === 1 && { tenant }),
		})),
	};
}

function withEntered(outputs: IDataObject[], entered: string): IDataObject[] {
	return outputs.map((output) =>
		output.tenantDomain === undefined ? output : { ...output, tenantEntered: entered },
	);
}

// Each operation with one of the names, so that all names are tried many times over.
const VARIED = CASES.map((operationCase, place) => ({
	operationCase,
	operation: operationCase.operation,
	otherName: OTHER_NAMES[place % OTHER_NAMES.length] ?? '',
	notFound: NOT_FOUND[place % NOT_FOUND.length] ?? (['', /./] as [string, RegExp]),
}));

describe.each(VARIED)('$operation', ({ operationCase, otherName, notFound }) => {
	it(`sends the tenant as CIPP has stored it: “${otherName}”`, async () => {
		const test = await startUserTest();
		const { output, error } = await test.runCase(named(operationCase, otherName));
		const requests = requestsOf(test.cipp);
		const lists = test.cipp.requestsTo('ListTenants');
		await test.close();

		expect(error).toBeUndefined();
		expect(requests).toEqual(inOrder(operationCase.requests));
		expect(lists.map(({ query }) => query)).toEqual([{}]);
		const [first, second, third] = operationCase.outputs;
		expect(byItem(output, operationCase.items.length)).toEqual([
			first,
			otherName.trim() === SECOND_TENANT ? second : withEntered(second ?? [], otherName),
			third,
		]);
	});

	it(`sends nothing for a tenant that CIPP does not find: “${notFound[0]}”`, async () => {
		const [tenant, message] = notFound;
		const test = await startUserTest();
		const renamed = named(operationCase, tenant);
		const { items } = renamed;
		const result = await test.runCase(renamed, { onError: 'continueErrorOutput' });
		const sent = JSON.stringify(test.cipp.requests.map(({ query, body }) => [query, body]));
		await test.close();

		expect(result.errors).toHaveLength(1);
		expect(result.errors[0]?.json).toMatchObject({
			...items[1],
			message: expect.stringMatching(message) as string,
			error: { outcome: 'notSent' },
		});
		expect(String(result.errors[0]?.json.message)).toContain(`“Tenant” is “${tenant}”`);
		expect(byItem(result.output, items.length)).toEqual([
			operationCase.outputs[0],
			[],
			operationCase.outputs[2],
		]);
		expect(sent).not.toContain(tenant);
		expect(sent).not.toContain(SECOND_TENANT);
	});

	it('sends nothing at all for it when the node stops on errors', async () => {
		const test = await startUserTest();
		const result = await test.runCase(named(operationCase, 'nosuch.example'));
		const endpoints = test.cipp.requests.map(({ endpoint }) => endpoint);
		await test.close();

		expect(result.error?.message).toMatch(/“Tenant” is “nosuch\.example”.*\[item 1\]/);
		expect(allItems(result)).toEqual([]);
		// Other look-ups may have been made; nothing that changes anything.
		expect(endpoints.filter((endpoint) => !endpoint.startsWith('List'))).toEqual([]);
	});
});

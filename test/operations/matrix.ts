import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { resources } from '../../nodes/Cipp/resources';
import { CONTINUING } from '../support/onError';
import { besidesTenants } from '../support/requests';
import { allItems } from '../support/runResult';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { SECOND_TENANT } from '../user/operationCase';
import { byItem, inOrder, requestsOf, freshUserTest } from '../user/runOperation';
import { asDeclared, undeclared } from './declared';

/** Names that all mean the tenant of the second item. */
const OTHER_NAMES = [
	'FABRIKAM.COM',
	' fabrikam.com ',
	'fabrikam.onmicrosoft.com',
	'Fabrikam.OnMicrosoft.com',
	'0F000000-0000-4000-8000-000000000002',
];

/** Names that CIPP does not find a tenant by, and what is said then. */
const NOT_FOUND: Array<[string, RegExp]> = [
	['fabrikan.com', /Did you mean fabrikam\.com\?/],
	['fabrikam.nl', /Did you mean fabrikam\.com\?/],
	['nosuch.example', /which CIPP does not list for this API client\. Choose the tenant/],
	['0f000000-0000-4000-8000-00000000dead', /does not list/],
];

/** Each operation gets one of them, so that all are tried many times over. */
function turn<T>(list: T[], place: number): T {
	return list[place % list.length] as T;
}

/**
 * What every operation of a resource must hold, for three items of three tenants: the whole
 * requests and outputs, the second item failing in every mode, a retry, the tenant under other
 * names and not found, and nothing sent that is not declared.
 */
export function describeResource(resource: string, cases: OperationCase[]): void {
	const operations = resources.find(({ value }) => value === resource)?.operations ?? [];

	describe.each(cases.map((one, place) => ({ ...one, resource, place })))('$operation', (one) => {
		const { items, outputs, failure, requests, place } = one;
		const definition = operations.find(({ value }) => value === one.operation);
		const hasTenant = definition?.fields.some(({ name }) => name === 'tenantDomain') === true;
		const test = freshUserTest();

		it('sends what CIPP reads, nothing undeclared, and gives what CIPP answers', async () => {
			const { output, error } = await test.runCase(one);

			expect(error).toBeUndefined();
			expect(requestsOf(test.cipp)).toEqual(inOrder(requests));
			expect(byItem(output, items.length)).toEqual(outputs);
			const sent = test.cipp.requests.map(({ method, endpoint, query, body }) => ({
				method: method as 'GET' | 'POST',
				endpoint,
				query,
				...(body !== undefined && body !== '' && { body }),
			}));
			const declared = [
				...(definition?.endpoints ?? []),
				// What calls any endpoint is to call the one that the case names, and no other.
				...(definition?.anyEndpoint ? requests.map(asDeclared) : []),
			];
			expect(sent.flatMap((request) => undeclared(request, declared))).toEqual([]);
		});

		it('ends a run that stops with the failure of the second item', async () => {
			test.failSecond(one);
			const { error, output } = await test.runCase(one, { onError: 'stopWorkflow' });

			expect(error?.message).toMatch(failure.message);
			expect(error?.message).toMatch(/\[item 1\]$/);
			expect(error?.context).toMatchObject({ itemIndex: 1 });
			expect(output).toEqual([]);
		});

		it.each(CONTINUING)('makes one error item of it with %s', async (onError) => {
			test.failSecond(one);
			const result = await test.runCase(one, { onError });

			expect(result.error).toBeUndefined();
			const failed = allItems(result).filter(({ json }) => json.error !== undefined);
			expect(failed).toHaveLength(1);
			expect(failed[0]).toMatchObject({
				pairedItem: { item: 1 },
				json: {
					...(onError === 'continueErrorOutput' && items[1]),
					message: expect.stringMatching(failure.message) as string,
					error: { outcome: failure.outcome },
				},
			});
			expect(result.errors).toEqual(onError === 'continueErrorOutput' ? failed : []);
			const good = allItems(result).filter(({ json }) => json.error === undefined);
			expect(byItem(good, items.length)).toEqual([outputs[0], [], outputs[2]]);
		});

		if (definition?.writes) {
			it('sends what was accepted once only, when n8n tries the node again', async () => {
				test.failSecond({ ...one, failure: { ...failure, times: 1 } });
				const retry = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
				await test.runCase(one, retry);

				const about = failure.about ?? SECOND_TENANT;
				// The look-ups of some endpoints go to the endpoint itself, and are made again.
				const ofOthers = (all: ExpectedRequest[]) =>
					all.filter(
						(request) =>
							request.method === 'POST' &&
							request.endpoint === failure.endpoint &&
							!JSON.stringify(request).includes(about),
					);
				expect(ofOthers(requestsOf(test.cipp))).toEqual(inOrder(ofOthers(requests)));
			});
		}

		if (hasTenant) {
			const otherName = turn(OTHER_NAMES, place);
			it(`sends the tenant as CIPP has stored it: “${otherName}”`, async () => {
				const { output, error } = await test.runCase(renamed(one, otherName));

				expect(error).toBeUndefined();
				expect(requestsOf(test.cipp)).toEqual(inOrder(requests));
				expect(besidesTenants(test.cipp)).toHaveLength(test.cipp.requests.length - 1);
				const second = (outputs[1] ?? []).map((json) => withEntered(json, otherName.trim()));
				expect(byItem(output, items.length)).toEqual([outputs[0], second, outputs[2]]);
			});

			const [unknownName, message] = turn(NOT_FOUND, place);
			it(`sends nothing for a tenant that CIPP does not find: “${unknownName}”`, async () => {
				const another = renamed(one, unknownName);
				const result = await test.runCase(another, { onError: 'continueErrorOutput' });

				expect(result.errors).toHaveLength(1);
				expect(result.errors[0]?.json).toMatchObject({
					...another.items[1],
					message: expect.stringMatching(message) as string,
					error: { outcome: 'notSent' },
				});
				expect(result.errors[0]?.json.message).toContain(`“Tenant” is “${unknownName}”`);
				expect(byItem(result.output, items.length)).toEqual([outputs[0], [], outputs[2]]);
				const sent = JSON.stringify(test.cipp.requests.map(({ query, body }) => [query, body]));
				expect(sent).not.toContain(unknownName);
				expect(sent).not.toContain(SECOND_TENANT);
			});

			it('sends nothing at all for it when the node stops on errors', async () => {
				const result = await test.runCase(renamed(one, unknownName));

				expect(result.error?.message).toContain(`“Tenant” is “${unknownName}”`);
				expect(result.error?.message).toMatch(/\[item 1\]$/);
				expect(allItems(result)).toEqual([]);
				// Other look-ups may have been made, some of them by POST; nothing that changes anything.
				const isPosted = requests.some(({ method }) => method === 'POST');
				const changes = test.cipp.requests.filter(
					({ method, endpoint }) =>
						!/^(?:List|Exec\w+List$)/i.test(endpoint) && !(isPosted && method === 'GET'),
				);
				expect(changes).toEqual([]);
			});
		}
	});
}

/** A case with another name for the tenant of its second item, and for nothing else. */
function renamed(one: OperationCase, tenant: string): OperationCase {
	const byDomain = JSON.stringify(one.parameters ?? {}).replaceAll('$json.tenant', '$json.domain');
	return {
		...one,
		parameters: JSON.parse(byDomain) as INodeParameters,
		items: one.items.map((item, index) => ({
			...item,
			domain: item.tenant,
			...(index === 1 && { tenant }),
		})),
	};
}

function withEntered(json: IDataObject, entered: string): IDataObject {
	if (json.tenantDomain === undefined || entered === json.tenantDomain) return json;
	return { ...json, tenantEntered: entered };
}

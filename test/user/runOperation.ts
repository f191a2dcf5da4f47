import type { IDataObject, INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type { Simulator, SimulatorOptions } from '../../simulator';
import type { CippRunResult } from '../../workbench/runCipp';
import { runCipp } from '../../workbench/runCipp';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import { besidesTenants } from '../support/requests';
import { itemNumber } from '../support/runResult';
import { startedBeforeEach } from '../support/startedBefore';
import type { ExpectedRequest, OperationCase } from './operationCase';
import { ID, SECOND_TENANT } from './operationCase';

const JANE_ALONE: IDataObject[] = [{ tenant: 'contoso.com', user: 'jane.doe@contoso.com' }];

/** Runs operations of the User resource against a simulated CIPP of their own. */
export interface UserTest {
	cipp: Simulator;
	run(
		operation: string,
		items: IDataObject[],
		parameters?: INodeParameters,
		nodeSettings?: Partial<INode>,
	): Promise<CippRunResult>;
	/** Runs the items of a case. */
	runCase(operationCase: OperationCase, nodeSettings?: Partial<INode>): Promise<CippRunResult>;
	/** Makes the second item of a case fail. */
	failSecond(operationCase: OperationCase): void;
	close(): Promise<void>;
}

/** Starts a simulated CIPP in which the users of the cases have known object IDs. */
export async function startUserTest(options?: SimulatorOptions): Promise<UserTest> {
	const test = await startCippTest(options);
	const { cipp } = test;
	cipp.directory.findUser('john.smith@fabrikam.com').id = ID.john;
	cipp.directory.findUser('boss@fabrikam.com').id = ID.boss;
	cipp.directory.findUser('mike@northwind.example').id = ID.mike;
	cipp.directory.findUser('zoe.zimmer@northwind.example').id = ID.zoe;
	const run: UserTest['run'] = async (operation, items, parameters, nodeSettings) =>
		await runNode(test, operation, items, parameters, nodeSettings);
	return {
		cipp,
		run,
		runCase: async ({ resource, operation, items, parameters, prepare }, nodeSettings) => {
			prepare?.(cipp);
			const own = resource ? { resource, ...parameters } : parameters;
			return await run(operation, items, own, nodeSettings);
		},
		failSecond: ({ failure: { about = SECOND_TENANT, endpoint, answer, times } }) => {
			cipp.fault({
				endpoint,
				...answer,
				...(times !== undefined && { times }),
				when: ({ query, body }) => JSON.stringify([query, body]).includes(about),
			});
		},
		close: async () => await test.close(),
	};
}

/** Gives each test a simulated CIPP of its own, as `startUserTest` starts it. */
export function freshUserTest(options?: SimulatorOptions): UserTest {
	return startedBeforeEach(async () => await startUserTest(options));
}

/**
 * Runs operations of one resource for jane.doe of contoso.com alone.
 *
 * @param parameters what every run has; those of a run win
 */
export function runsForJane(test: UserTest, resource: string, parameters: INodeParameters = {}) {
	return async (
		operation: string,
		own: INodeParameters = {},
		nodeSettings?: Partial<INode>,
	): Promise<CippRunResult> =>
		await test.run(operation, JANE_ALONE, { resource, ...parameters, ...own }, nodeSettings);
}

async function runNode(
	{ credentials }: CippTest,
	operation: string,
	items: IDataObject[],
	parameters?: INodeParameters,
	nodeSettings?: Partial<INode>,
): Promise<CippRunResult> {
	return await runCipp({
		node: new Cipp(),
		credentials,
		items,
		executionId: '231',
		parameters: {
			resource: 'user',
			operation,
			tenantDomain: '={{ $json.tenant }}',
			userEmail: '={{ $json.user }}',
			...parameters,
		},
		nodeSettings,
	});
}

/** All requests that CIPP got but the look-up of the tenants, in a fixed order and without headers. */
export function requestsOf(cipp: Simulator): ExpectedRequest[] {
	return inOrder(
		besidesTenants(cipp).map(({ method, endpoint, query, body }) => ({
			method: method as 'GET' | 'POST',
			endpoint,
			...(Object.keys(query).length > 0 && { query }),
			...(body !== undefined && body !== '' && { body }),
		})),
	);
}

/** Requests in the order of `requestsOf`. */
export function inOrder(requests: ExpectedRequest[]): ExpectedRequest[] {
	return [...requests].sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

function sortKey({ endpoint, query, body }: ExpectedRequest): string {
	const inNameOrder = Object.entries(query ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([endpoint, inNameOrder, body ?? null]);
}

/** The output items of each input item. */
export function byItem(items: INodeExecutionData[], count: number): IDataObject[][] {
	return Array.from({ length: count }, (_, index) =>
		items.filter((item) => itemNumber(item) === index).map(({ json }) => json),
	);
}

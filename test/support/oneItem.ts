import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { SimulatorOptions } from '../../simulator';
import type { CippRunResult } from '../../workbench/runCipp';
import { exampleOf } from '../operations/allCases';
import type { UserTest } from '../user/runOperation';
import { startUserTest } from '../user/runOperation';
import { failedItems } from './runResult';
import { startedBeforeEach } from './startedBefore';

/** Runs operations of one resource for a single item, as a client with all rights of an admin. */
export interface OneItemTest extends Pick<UserTest, 'cipp' | 'close'> {
	/** A failure ends as an error item. */
	run(
		operation: string,
		parameters?: INodeParameters,
		items?: IDataObject[],
	): Promise<CippRunResult>;
	/** Whole bodies of the POST requests to an endpoint. */
	bodies(endpoint: string): unknown[];
}

/** Starts a simulated CIPP for operations that do the same for every item. */
export async function startOneItemTest(
	resource: string,
	options?: SimulatorOptions,
): Promise<OneItemTest> {
	const { cipp, run, close } = await startUserTest(options);
	cipp.access.baseRole = 'admin';
	return {
		cipp,
		close,
		run: async (operation, parameters, items = [{}]) =>
			await run(operation, items, { resource, ...parameters }, { onError: 'continueErrorOutput' }),
		bodies: (endpoint) =>
			cipp
				.requestsTo(endpoint)
				.filter(({ method }) => method === 'POST')
				.map(({ body }) => body),
	};
}

/** Gives each test a simulated CIPP of its own, as `startOneItemTest` starts it. */
export function freshOneItemTest(resource: string): OneItemTest {
	return startedBeforeEach(async () => await startOneItemTest(resource));
}

/** The messages of the error items. */
export function messagesOf(result: CippRunResult): unknown[] {
	return failedItems(result).map(({ message }) => message);
}

/** What the documentation shows of an operation. */
export const documented = (resource: string, operation: string) =>
	exampleOf(resource, operation)?.outputs ?? [];

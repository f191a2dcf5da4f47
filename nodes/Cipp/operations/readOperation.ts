import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationBase, OperationContext } from '../engine/operation';
import type { CippClient } from '../transport/client';

/** An operation that only reads. */
export interface ReadDefinition<P> extends Omit<OperationBase<P>, 'writes'> {
	/**
	 * Asks CIPP, with more than one request when the first answer leaves something open.
	 *
	 * @returns the output items
	 * @throws CippFailure when an answer reports a failure
	 */
	rows(client: CippClient, params: P, context: OperationContext): Promise<IDataObject[]>;
}

/** Completes the definition of an operation that reads. */
export function readOperation<P>(definition: ReadDefinition<P>): Operation<P> {
	const { rows, ...base } = definition;
	return {
		...base,
		writes: false,
		submit: async ({ params }, context) => ({
			rows: await rows(context.client, params, context),
		}),
		finish: async (submitted) =>
			new Map(submitted.map(({ index, receipt }) => [index, receipt.rows as IDataObject[]])),
	};
}

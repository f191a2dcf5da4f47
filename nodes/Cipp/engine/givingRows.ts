import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationContext } from './operation';

/**
 * The stages of an operation that gives any number of output items for an input item.
 *
 * @param rowsOf asks for them; what it throws is the failure of the item
 */
export function givingRows<P>(
	rowsOf: (params: P, context: OperationContext) => Promise<IDataObject[]>,
): Pick<Operation<P>, 'submit' | 'finish'> {
	return {
		submit: async ({ params }, context) => ({ rows: await rowsOf(params, context) }),
		finish: async (submitted) =>
			new Map(submitted.map(({ index, receipt }) => [index, receipt.rows as IDataObject[]])),
	};
}

import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { GraphPart } from '../graphParts';
import { readGraphParts } from '../graphParts';
import { CippFailure } from '../../transport/failure';

/** What reading addresses of Graph sends, for the list of endpoints of an operation. */
export const PARTS_READ: EndpointUse = {
	endpoint: 'ListGraphBulkRequest',
	method: 'POST',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter'],
	body: ['tenantFilter', 'requests[].id', 'requests[].method', 'requests[].url'],
};

/**
 * Reads one address of Graph.
 *
 * @returns what is there; null when there is nothing
 * @throws CippFailure when that could not be found out
 */
export async function readOne(
	part: GraphPart,
	{ client }: Pick<OperationContext, 'client'>,
): Promise<IDataObject | null> {
	const read = (await readGraphParts([part], client)).get(part);
	if (read && 'value' in read) return read.value;
	const message = read?.message ?? `${part.what} could not be read back.`;
	throw new CippFailure(message, { outcome: 'refused' });
}

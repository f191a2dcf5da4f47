import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../engine/operation';
import { rowsWith } from '../output/rows';
import { sendPatiently } from '../transport/patience';

/** What asking Graph sends, for the list of endpoints of an operation. */
export const GRAPH_READ: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint'],
};

/** What is asked. */
interface Question {
	/** Default domain. */
	tenant: string;
	/** Path, e.g. `deviceAppManagement/mobileApps`. */
	endpoint: string;
	/** Further fields of the request, such as the options of Graph with the dollar sign. */
	more?: IDataObject;
	/** What to do when CIPP answers with something else than rows. */
	advice?: string;
}

/**
 * Reads a collection of Graph with all its pages (`Invoke-ListGraphRequest`). Many of CIPP's own lists
 * are empty as well when Microsoft refuses; this one fails then.
 *
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function askGraph(
	{
		tenant,
		endpoint,
		more,
		advice = 'Look into the log book of CIPP (CIPP > Log Book).',
	}: Question,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IDataObject[]> {
	const query = { tenantFilter: tenant, Endpoint: endpoint, ...more };
	const request = { method: 'GET' as const, endpoint: 'ListGraphRequest', query };
	return rowsWith(await sendPatiently(client, request, patience), ['id'], advice);
}

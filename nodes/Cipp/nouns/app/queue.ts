import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** An app that waits to be put into Intune. */
export interface QueuedApp {
	id: string;
	/** Default domain, or `AllTenants`. */
	tenant: string;
	name: string;
}

/** What reading the queue sends, for the list of endpoints of an operation. */
export const QUEUE_READ: EndpointUse = {
	endpoint: 'ListApplicationQueue',
	method: 'GET',
	right: 'Endpoint.Application.Read',
	query: ['tenantFilter'],
};

/**
 * Reads the queue of apps, which CIPP has once for all tenants (`Invoke-ListApplicationQueue`).
 *
 * @param tenant default domain: CIPP checks the access to it, and gives the whole queue all the same
 * @throws CippFailure when CIPP does not give it
 */
export async function readQueue(
	tenant: string | undefined,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<QueuedApp[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListApplicationQueue',
		...(tenant !== undefined && { query: { tenantFilter: tenant } }),
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['id'], 'Look into the log book of CIPP for the reason.').map(
		({ id, tenantName, applicationName }: IDataObject) => ({
			id: String(id),
			tenant: String(tenantName ?? ''),
			name: String(applicationName ?? ''),
		}),
	);
}

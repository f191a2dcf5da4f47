import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../engine/operation';
import { answerRows } from '../transport/answers';
import { sendPatiently } from '../transport/patience';
import type { CippRequest } from '../transport/request';
import { graphReference } from './graphReference';

/** What looking at the work of CIPP sends, for the list of endpoints of an operation. */
export const QUEUE_READ: EndpointUse = {
	endpoint: 'ListCippQueue',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['Reference'],
};

/**
 * The references under which CIPP gathers the rows of all tenants, for the endpoints that answer with
 * the rows so far and do not say that there will be more.
 */
const REFERENCES: Record<string, (query: IDataObject) => string> = {
	listgraphrequest: graphReference,
	// Invoke-ListLicensesReport
	listlicensesreport: () => 'AllTenants-Licenses',
};

/** How the work of a queue ends (`Get-CIPPQueueData`). */
const ENDED = /^(?:completed|failed|not found)/i;

/**
 * Looks at what CIPP does for a question to all tenants.
 *
 * @param request the question
 * @returns the newest entry of CIPP's queue for it; undefined when it shows none, or the answer itself
 * tells
 */
export async function gatheringWork(
	{ endpoint, query = {} }: CippRequest,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IDataObject | undefined> {
	const referenceOf = REFERENCES[endpoint.toLowerCase()];
	const ofAll = Object.entries(query).some(
		([name, value]) => name.toLowerCase() === 'tenantfilter' && value === 'AllTenants',
	);
	if (!referenceOf || !ofAll) return undefined;
	const Reference = referenceOf(query);
	const question = { method: 'GET' as const, endpoint: 'ListCippQueue', query: { Reference } };
	try {
		const rows = answerRows(await sendPatiently(client, question, patience));
		const entries = rows.filter((row) => row.Reference === Reference);
		return entries.sort((a, b) => (String(a.Timestamp) < String(b.Timestamp) ? 1 : -1))[0];
	} catch {
		// An older CIPP: then nothing is known but what the answer itself says.
		return undefined;
	}
}

/** Whether the work goes on. */
export function isRunning(work: IDataObject | undefined): boolean {
	return work !== undefined && !ENDED.test(String(work.Status));
}

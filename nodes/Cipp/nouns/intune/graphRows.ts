import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** What reading Intune through Graph sends, for the list of endpoints of an operation. */
export const INTUNE_READ: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint', '$expand', '$select'],
};

/**
 * Reads a collection of Intune from Graph. CIPP's own lists of apps and policies are empty as well
 * when Microsoft refuses; this one fails then.
 *
 * @param tenant default domain
 * @param endpoint path, e.g. `deviceAppManagement/mobileApps`
 * @param options of Graph, with the dollar sign
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function intuneRows(
	tenant: string,
	endpoint: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
	options: Record<string, string> = {},
): Promise<IDataObject[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: { tenantFilter: tenant, Endpoint: endpoint, ...options },
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['id'], 'Look into the log book of CIPP (CIPP > Log Book).');
}

/**
 * Makes sure that a filter on devices is there: CIPP assigns without one that it does not find, and
 * takes the first of several (`Set-CIPPAssignedApplication`).
 *
 * @param name of the filter; empty for none
 * @returns problems, in sentences
 */
export async function filterProblems(
	tenant: string,
	name: string,
	context: Pick<OperationContext, 'client' | 'patience'>,
): Promise<string[]> {
	if (name === '') return [];
	const rows = await intuneRows(tenant, 'deviceManagement/assignmentFilters', context, {
		$select: 'id,displayName',
	});
	const names = rows.map(({ displayName }) => String(displayName));
	const found = names.filter((one) => one.toLowerCase() === name.toLowerCase());
	if (found.length === 1 && !/[*?[\]]/.test(name)) return [];
	const why = found.length > 1 ? 'the name of several filters' : 'which is no name of a filter';
	return [
		`“Filter” is ${name.slice(0, 80)}, ${why} of ${tenant}. There are: ${names.slice(0, 10).join(', ') || 'none'}.`,
	];
}

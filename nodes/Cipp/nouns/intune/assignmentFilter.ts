import type { EndpointUse, OperationContext } from '../../engine/operation';
import { askGraph, GRAPH_READ } from '../askGraph';

/** What reading Intune through Graph sends, for the list of endpoints of an operation. */
export const INTUNE_READ: EndpointUse = {
	...GRAPH_READ,
	query: ['tenantFilter', 'Endpoint', '$expand', '$select'],
};

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
	const endpoint = 'deviceManagement/assignmentFilters';
	const more = { $select: 'id,displayName' };
	const rows = await askGraph({ tenant, endpoint, more }, context);
	const names = rows.map(({ displayName }) => String(displayName));
	const found = names.filter((one) => one.toLowerCase() === name.toLowerCase());
	if (found.length === 1 && !/[*?[\]]/.test(name)) return [];
	const why = found.length > 1 ? 'the name of several filters' : 'which is no name of a filter';
	return [
		`“Filter” is ${name.slice(0, 80)}, ${why} of ${tenant}. There are: ${names.slice(0, 10).join(', ') || 'none'}.`,
	];
}

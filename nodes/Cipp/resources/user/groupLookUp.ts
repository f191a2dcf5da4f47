import type { IDataObject } from 'n8n-workflow';

import type { Entry, EndpointUse, OperationContext, Refusals } from '../../engine/operation';
import { inBatches, runBounded } from '../../engine/pool';
import type { GroupReference } from '../../nouns/group/group';
import { fillGroup, whyNotJoined } from '../../nouns/group/group';
import type { TenantParams } from '../../nouns/tenant/params';
import { answerRows } from '../../transport/answers';
import type { CippFailure } from '../../transport/failure';
import { notFoundOut } from '../../transport/wrapFailure';

/** What the look-up sends, for the list of endpoints of an operation. */
export const GROUP_LOOK_UP: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint', '$filter', '$select'],
};

/** Graph takes at most 15 values after `in`. */
const MOST_PER_REQUEST = 15;

/**
 * Learns name and type of groups, which CIPP wants with each of them, and makes sure that they exist
 * and that somebody can be added to them.
 *
 * @returns a problem for each item with a group that cannot be joined
 */
export async function lookUpGroups(
	entries: Array<Entry<TenantParams & { groups: GroupReference[] }>>,
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const open = entries.filter(({ params }) => params.groups.length > 0);
	await runBounded(open, async ({ index, params }) => {
		const found = await complete(params, context);
		if (!Array.isArray(found) || found.length > 0) refusals.set(index, found);
	});
	return refusals;
}

async function complete(
	{ tenant, groups }: TenantParams & { groups: GroupReference[] },
	{ client }: OperationContext,
): Promise<string[] | CippFailure> {
	const problems: string[] = [];
	for (const part of inBatches(groups, MOST_PER_REQUEST)) {
		try {
			const answer = await client.send({
				method: 'GET',
				endpoint: 'ListGraphRequest',
				query: {
					tenantFilter: tenant,
					Endpoint: 'groups',
					$filter: `id in (${part.map(({ entered }) => `'${entered}'`).join(',')})`,
					$select: 'id,displayName,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled',
				},
			});
			const rows = new Map(answerRows(answer).map((row) => [String(row.id).toLowerCase(), row]));
			problems.push(
				...part.flatMap((group) => problemOf(group, rows.get(group.entered.toLowerCase()), tenant)),
			);
		} catch (error) {
			return notFoundOut(`“Groups” could not be looked up in ${tenant}`, error as Error);
		}
	}
	return problems;
}

function problemOf(group: GroupReference, row: IDataObject | undefined, tenant: string): string[] {
	if (!row) return [`“Groups” holds ${group.entered}, which CIPP does not find in ${tenant}.`];
	fillGroup(group, row);
	const why = whyNotJoined('Groups', group);
	return why ? [why] : [];
}

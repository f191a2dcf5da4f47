import type { IDataObject } from 'n8n-workflow';

import type { Entry, EndpointUse, OperationContext, Refusals } from '../../engine/operation';
import { inBatches, runBounded } from '../../engine/pool';
import type { TenantParams } from '../../operations/tenantParams';
import { listed } from '../../output/columns';
import { answerRows } from '../../transport/answers';
import type { CippFailure } from '../../transport/failure';
import { notFoundOut } from '../../transport/wrapFailure';

/** A group that a user joins, and what a look-up has added. */
export interface GroupToJoin {
	id: string;
	displayName?: string;
	/** In CIPP's words; it decides whether the group is changed in Exchange or in Entra ID. */
	groupType?: string;
}

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
	entries: Array<Entry<TenantParams & { groups: GroupToJoin[] }>>,
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
	{ tenant, groups }: TenantParams & { groups: GroupToJoin[] },
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
					$filter: `id in (${part.map(({ id }) => `'${id}'`).join(',')})`,
					$select: 'id,displayName,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled',
				},
			});
			const rows = new Map(answerRows(answer).map((row) => [String(row.id).toLowerCase(), row]));
			problems.push(
				...part.flatMap((group) => problemOf(group, rows.get(group.id.toLowerCase()), tenant)),
			);
		} catch (error) {
			return notFoundOut(`“Groups” could not be looked up in ${tenant}`, error as Error);
		}
	}
	return problems;
}

function problemOf(group: GroupToJoin, row: IDataObject | undefined, tenant: string): string[] {
	if (!row) return [`“Groups” holds ${group.id}, which CIPP does not find in ${tenant}.`];
	group.displayName = String(row.displayName);
	group.groupType = typeOf(row);
	if (listed(row.groupTypes).includes('DynamicMembership')) {
		return [`“Groups” holds ${group.displayName}, whose members are set by a rule. Remove it.`];
	}
	if (row.onPremisesSyncEnabled === true) {
		return [
			`“Groups” holds ${group.displayName}, which comes from the local Active Directory and must be changed there. Remove it.`,
		];
	}
	return [];
}

function typeOf({ groupTypes, mailEnabled, securityEnabled }: IDataObject): string {
	if (listed(groupTypes).includes('Unified')) return 'Microsoft 365';
	if (mailEnabled === true) {
		return securityEnabled === true ? 'Mail-Enabled Security' : 'Distribution list';
	}
	return 'Security';
}

import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, Entry, OperationContext, Refusals } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { quoted } from '../../identity/directory';
import { isGuid } from '../../identity/userAddress';
import type { TenantParams } from '../tenant/params';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';
import { notFoundOut } from '../../transport/wrapFailure';
import type { GroupReference } from './group';
import { fillGroup } from './group';

/** What the look-up sends, for the list of endpoints of an operation. */
export const GROUP_LOOK_UP: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint', '$filter', '$select'],
};

const COLUMNS =
	'id,displayName,description,mail,mailNickname,visibility,membershipRule,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled';

/** What differs where a group is one of several fields. */
interface LookUpOptions {
	/** Name of the field in messages. */
	field?: string;
	/** Properties to read beside the usual ones. */
	more?: string[];
}

/**
 * Finds groups by what was entered, and completes the references in place. A group named by several
 * items is looked up once.
 *
 * @returns a problem for each item whose group is not there, or whose name several groups have
 */
export async function lookUpGroups(
	entries: Array<Entry<TenantParams & { group: GroupReference }>>,
	context: OperationContext,
	{ field = 'Group', more = [] }: LookUpOptions = {},
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const byGroup = new Map<string, typeof entries>();
	for (const entry of entries.filter(({ params }) => params.group.entered !== '')) {
		const key = `${entry.params.tenant}\n${entry.params.group.entered}`.toLowerCase();
		byGroup.set(key, [...(byGroup.get(key) ?? []), entry]);
	}
	await runBounded([...byGroup.values()], async (same) => {
		const [{ params }] = same as [(typeof same)[number]];
		const { tenant, group } = params;
		try {
			// One that was found before may have another name by now.
			const filter = filterOf(group.id || group.entered);
			const rows = await groupsNamed(tenant, filter, context, more);
			const [row, ...others] = rows;
			for (const entry of same) {
				if (row && others.length === 0) fillGroup(entry.params.group, row);
				else refusals.set(entry.index, [problemOf(field, group.entered, tenant, rows)]);
			}
		} catch (error) {
			const what = `“${field}” is ${group.entered}, which could not be looked up in ${tenant}`;
			for (const { index } of same) refusals.set(index, notFoundOut(what, error as Error));
		}
	});
	return refusals;
}

/**
 * Reads groups of a tenant from Graph.
 *
 * @param filter OData filter
 * @param more properties to read beside the usual ones
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function groupsNamed(
	tenant: string,
	filter: string,
	{ client, patience }: OperationContext,
	more: string[] = [],
): Promise<IDataObject[]> {
	const answer = await sendPatiently(
		client,
		{
			method: 'GET',
			endpoint: 'ListGraphRequest',
			query: {
				tenantFilter: tenant,
				Endpoint: 'groups',
				$filter: filter,
				$select: [COLUMNS, ...more].join(','),
			},
		},
		patience,
	);
	return answerRows(answer);
}

function filterOf(entered: string): string {
	if (isGuid(entered)) return `id in (${quoted(entered)})`;
	return `${entered.includes('@') ? 'mail' : 'displayName'} eq ${quoted(entered)}`;
}

function problemOf(field: string, entered: string, tenant: string, rows: IDataObject[]): string {
	if (rows.length === 0) {
		return `“${field}” is ${entered.slice(0, 80)}, which CIPP does not find in ${tenant}. Check the group and the tenant. A dynamic distribution list is kept in Exchange only and cannot be found.`;
	}
	const ids = rows.map(({ id }) => String(id)).join(', ');
	return `“${field}” is ${entered.slice(0, 80)}, a name that ${rows.length} groups of ${tenant} have. Enter the ID of the one that is meant: ${ids}.`;
}
